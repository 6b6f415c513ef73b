package wenheng.assess.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Percent;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;

/** 表Ⅱ-2　资源配置基本情况（分学校）：一个学段单元一行，各项指标值、综合是否达标、差在哪几项。 */
final class SchoolResources {

    /** Columns before the indicators. */
    private static final int COLUMNS = 6;
    /** 举办者类型代码：民办；公办学校分属多个代码，由填报人填写。 */
    private static final String PRIVATE = "10";

    private static final String CODES =
            "2.举办者类型填代码：中央教育部门1，中央其他部门2，省级教育部门3，省级其他部门4，地级教育部门5，地级其他部门6，县级教育部门7，县级其他部门8，" + "地方企业9，民办10。";

    private static final String HINT = "举办者类型写明“公办”的，请按实际举办者改为代码。";

    private final List<StageTable> stages;
    private final List<Indicator> indicators;

    SchoolResources(List<StageTable> stages) {
        this.stages = stages;
        this.indicators = ResourceSummary.indicators(stages);
    }

    /** The form; the notes also tell how many rows the school table has. */
    OfficialForm form(int schools) {
        List<List<OfficialForm.Cell>> rows = new ArrayList<>();
        for (StageTable table : stages) {
            int number = 0;
            for (StageTable.Entry entry : table.entries()) {
                rows.add(row(table, entry, ++number));
            }
        }
        Sentence last = Sentence.of("3.L7至L13保留两位小数，带“▼”的未达到规定值；备注为达标项数和未达标的指标。");
        return new OfficialForm(
                "Ⅱ-2",
                "小学、初中资源配置基本情况（分学校）",
                head(),
                rows,
                List.of(scope(), Sentence.of(CODES), last),
                List.of(HINT, "全县学校表共" + schools + "行。"));
    }

    private List<List<OfficialForm.Cell>> head() {
        List<String> first = new ArrayList<>(List.of("序号", "学校名称", "举办者类型", "在校生数", "年级数", "班级数"));
        List<String> second = new ArrayList<>();
        indicators.forEach(indicator -> first.add(ResourceSummary.heading(indicator)));
        first.addAll(List.of("该校综合评估是否达标", "备注"));
        IntStream.rangeClosed(1, COLUMNS + indicators.size() + 1).forEach(i -> second.add("L" + i));
        second.add("^");
        return OfficialForm.head(List.of(first, second));
    }

    private static List<OfficialForm.Cell> row(StageTable table, StageTable.Entry entry, int number) {
        String stage = table.stage().chinese();
        List<OfficialForm.Cell> row = new ArrayList<>();
        row.add(new OfficialForm.Ordinal(number));
        row.add(OfficialForm.Prose.of(name(entry, stage)));
        row.add(new OfficialForm.Label(entry.name() + "举办者类型", owner(entry)));
        row.add(new OfficialForm.Number(
                entry.name() + stage + "学生数", entry.unit().map(Assessment.Unit::students), false));
        row.add(column(entry, stage + "年级数")
                .<OfficialForm.Cell>map(figure -> new OfficialForm.Number(figure.name(), Optional.of(figure), false))
                .orElseGet(() -> new OfficialForm.Open(entry.name() + stage + "年级数")));
        row.add(new OfficialForm.Number(entry.name() + stage + "班级数", column(entry, stage + "班级数"), false));
        table.indicators().forEach(indicator -> row.add(value(entry, indicator)));
        row.add(table.judgesSchools() ? new OfficialForm.Verdict(entry.passes()) : new OfficialForm.None(false));
        row.add(new OfficialForm.Prose(remarks(table, entry)));
        return row;
    }

    /** 年级数 is no column that the evaluation asks for: where it is not given, the cell stays open. */
    private static Optional<Figure> column(StageTable.Entry entry, String column) {
        return entry.school().flatMap(school -> school.figure(column));
    }

    private static String name(StageTable.Entry entry, String stage) {
        boolean combined = entry.school()
                .filter(school -> school.type().stages().size() > 1)
                .isPresent();
        return combined ? entry.name() + "（" + stage + "部）" : entry.name();
    }

    private static OfficialForm.Number value(StageTable.Entry entry, Indicator indicator) {
        Optional<Assessment.Value> value = entry.value(indicator);
        return new OfficialForm.Number(
                entry.name() + indicator.name(),
                value.map(known -> Counts.withDecimals(known.figure(), indicator.decimals())),
                value.filter(known -> !known.met()).isPresent());
    }

    private static String owner(StageTable.Entry entry) {
        return entry.school()
                .map(School::ownership)
                .map(ownership -> ownership.equals("民办") ? PRIVATE : ownership)
                .orElse("");
    }

    private static List<Sentence> remarks(StageTable table, StageTable.Entry entry) {
        if (!table.judgesSchools()) {
            return List.of();
        }
        List<Sentence> parts = new ArrayList<>();
        String floor = Percent.of(table.standard().floorRatio());
        entry.unit().map(unit -> Sentence.EMPTY.and(met(unit)).and("项达标")).ifPresent(parts::add);
        names(table, entry, true).ifPresent(names -> parts.add(Sentence.of(names + "未达标但达到" + floor)));
        names(table, entry, false).ifPresent(names -> parts.add(Sentence.of(names + "低于" + floor)));
        return List.of(Sentence.joined(parts, "；"));
    }

    private static Figure met(Assessment.Unit unit) {
        return new Figure(
                unit.school() + "达标项数",
                BigDecimal.valueOf(unit.metCount()),
                "项",
                0,
                new Formula("计数"),
                "",
                unit.values().values().stream()
                        .flatMap(value -> value.figure().sources().stream())
                        .distinct()
                        .toList());
    }

    /** L numbers of the indicators that fail, above or below the floor. */
    private static Optional<String> names(StageTable table, StageTable.Entry entry, boolean aboveFloor) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.indicators().size(); i++) {
            String number = "L" + (COLUMNS + 1 + i);
            entry.value(table.indicators().get(i))
                    .filter(value -> !value.met() && value.floorMet() == aboveFloor)
                    .ifPresent(value -> names.add(number));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
    }

    private Sentence scope() {
        List<SchoolType> combined = List.of(SchoolType.NINE_YEAR, SchoolType.TWELVE_YEAR);
        return Sentence.of("1.计入评估的小学")
                .and(all(Stage.PRIMARY))
                .and("所（其中一贯制学校小学部")
                .and(count("一贯制学校小学部数", Stage.PRIMARY, combined))
                .and("所，50人及以上教学点")
                .and(count("计入评估的教学点数", Stage.PRIMARY, List.of(SchoolType.TEACHING_POINT)))
                .and("个），初中")
                .and(all(Stage.JUNIOR))
                .and("所（其中一贯制学校初中部")
                .and(count("一贯制学校初中部数", Stage.JUNIOR, combined))
                .and("所，完全中学初中部")
                .and(count("完全中学初中部数", Stage.JUNIOR, List.of(SchoolType.COMPLETE_MIDDLE)))
                .and("所）。");
    }

    private Figure all(Stage stage) {
        int units = stages.stream()
                .filter(table -> table.stage() == stage)
                .mapToInt(table -> table.result().unitCount())
                .sum();
        return counted(stage.chinese() + "评估单元数", units);
    }

    /** How many of the schools of a stage are of some types; open where the schools themselves are not at hand. */
    private Sentence count(String name, Stage stage, List<SchoolType> types) {
        if (stages.stream()
                .allMatch(table -> table.entries().stream()
                        .allMatch(entry -> entry.school().isEmpty()))) {
            return Sentence.missing(name);
        }
        return Sentence.EMPTY.and(Counts.schools(
                name,
                "所",
                stages.stream()
                        .filter(table -> table.stage() == stage)
                        .flatMap(table -> table.entries().stream())
                        .filter(entry -> entry.unit().isPresent())
                        .flatMap(entry -> entry.school().stream())
                        .filter(school -> types.contains(school.type()))
                        .toList()));
    }

    private static Figure counted(String name, int value) {
        return new Figure(name, BigDecimal.valueOf(value), "所", 0, new Formula("计数"), "", List.of());
    }
}
