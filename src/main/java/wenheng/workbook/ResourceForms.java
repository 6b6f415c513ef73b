package wenheng.workbook;

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
import wenheng.provenance.Figure;
import wenheng.workbook.CellStyle.Fill;

/** 表Ⅱ　资源配置基本情况：全县达标学校数，和分学校的各项指标值。 */
final class ResourceForms {

    private static final int SUMMARY_HEAD = 3;
    private static final int SCHOOL_HEAD = 3;
    /** Columns before the indicators of 表Ⅱ-2. */
    private static final int SCHOOL_COLUMNS = 6;
    /** 举办者类型代码：民办；公办学校分属多个代码，由填报人填写。 */
    private static final String PRIVATE = "10";

    private ResourceForms() {}

    static Sheet summary(Book book, String name, List<StageTable> stages) {
        List<Indicator> indicators = indicators(stages);
        List<Integer> widths = new ArrayList<>(List.of(7, 20));
        indicators.forEach(indicator -> widths.add(13));
        widths.add(11);
        Sheet sheet = book.sheet(Layout.landscape(name, widths, SUMMARY_HEAD, 0));
        sheet.line("表Ⅱ-1　小学、初中资源配置基本情况", CellStyle.TITLE);
        Grid.head(sheet, summaryHead(indicators));
        stages.forEach(table -> summaryRows(sheet, table));
        sheet.line("注：比例保留一位小数；有学校未填报的指标，达标学校数待填报。", CellStyle.NOTE);
        return sheet;
    }

    private static List<List<String>> summaryHead(List<Indicator> indicators) {
        List<String> first = new ArrayList<>(List.of("学段", "<"));
        List<String> second = new ArrayList<>(List.of("^", "^"));
        indicators.forEach(indicator -> first.add(heading(indicator)));
        first.add("综合评估");
        IntStream.rangeClosed(1, indicators.size() + 1).forEach(i -> second.add("L" + i));
        return List.of(first, second);
    }

    private static void summaryRows(Sheet sheet, StageTable table) {
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        table.result().indicators().forEach(each -> counts.add(table.unitsMet(each)));
        counts.add(table.unitsPassing());
        sheet.nextRow(1).text(table.stage().chinese(), CellStyle.HEAD).text("达标学校总数（所）", CellStyle.TEXT);
        counts.forEach(count -> judged(sheet, table, count, 0));
        sheet.nextRow(1).blank(CellStyle.HEAD).text("达标学校比例（%）", CellStyle.TEXT);
        BigDecimal all = BigDecimal.valueOf(table.entries().size());
        counts.forEach(count -> judged(sheet, table, count.map(known -> Decimals.percent(known, all)), 1));
        sheet.merge(0, sheet.row() - 1, 0, sheet.row());
    }

    /** Nothing can be said where the rule has no thresholds for schools. */
    private static void judged(Sheet sheet, StageTable table, Optional<BigDecimal> count, int decimals) {
        if (table.judgesSchools()) {
            sheet.number(count, CellStyle.number(decimals).centered());
        } else {
            sheet.text(Words.NONE, CellStyle.CENTER);
        }
    }

    static Sheet schools(Book book, String name, List<StageTable> stages, Assessment assessment) {
        List<Indicator> indicators = indicators(stages);
        List<Integer> widths = new ArrayList<>(List.of(5, 28, 8, 8, 8, 7));
        indicators.forEach(indicator -> widths.add(11));
        widths.addAll(List.of(10, 34));
        Sheet sheet = book.sheet(Layout.landscape(name, widths, SCHOOL_HEAD, 2));
        sheet.line("表Ⅱ-2　小学、初中资源配置基本情况（分学校）", CellStyle.TITLE);
        Grid.head(sheet, schoolHead(indicators));
        for (StageTable table : stages) {
            int number = 0;
            for (StageTable.Entry entry : table.entries()) {
                schoolRow(sheet, table, entry, ++number);
            }
        }
        notes(sheet, stages, assessment);
        return sheet;
    }

    private static List<List<String>> schoolHead(List<Indicator> indicators) {
        List<String> first = new ArrayList<>(List.of("序号", "学校名称", "举办者类型", "在校生数", "年级数", "班级数"));
        List<String> second = new ArrayList<>(List.of("^"));
        indicators.forEach(indicator -> first.add(heading(indicator)));
        first.addAll(List.of("该校综合评估是否达标", "备注（达标项数及未达标指标）"));
        IntStream.rangeClosed(1, SCHOOL_COLUMNS + indicators.size()).forEach(i -> second.add("L" + i));
        second.add("L" + (SCHOOL_COLUMNS + indicators.size() + 1));
        return List.of(first, second);
    }

    private static void schoolRow(Sheet sheet, StageTable table, StageTable.Entry entry, int number) {
        String stage = table.stage().chinese();
        boolean combined = entry.school()
                .filter(school -> school.type().stages().size() > 1)
                .isPresent();
        String name = combined ? entry.name() + "（" + stage + "部）" : entry.name();
        sheet.nextRowFor("", name).number(number, CellStyle.number(0).centered());
        sheet.text(name, CellStyle.TEXT);
        sheet.text(owner(entry), CellStyle.CENTER);
        sheet.number(entry.students(), CellStyle.number(0));
        sheet.number(column(entry, stage + "年级数"), CellStyle.number(0));
        sheet.number(column(entry, stage + "班级数"), CellStyle.number(0));
        table.indicators().forEach(indicator -> value(sheet, entry, indicator));
        verdict(sheet, table.judgesSchools(), entry.passes());
        sheet.text(remark(table, entry), CellStyle.SOURCE);
    }

    /** A unit's value, marked where it fails. */
    static void value(Sheet sheet, StageTable.Entry entry, Indicator indicator) {
        Optional<Assessment.Value> value = entry.value(indicator);
        boolean fails = value.filter(known -> !known.met()).isPresent();
        int decimals = indicator.decimals();
        sheet.number(
                value.map(known -> known.figure().value()),
                fails ? CellStyle.failing(decimals) : CellStyle.number(decimals));
    }

    /** 达标, 未达标▼ or 待填报, shaded to match. */
    static void verdict(Sheet sheet, Optional<Boolean> passes) {
        Fill fill = passes.map(met -> met ? Fill.NONE : Fill.FAILED).orElse(Fill.PENDING);
        sheet.text(Words.verdict(passes), CellStyle.CENTER.filled(fill));
    }

    /** The same, or —— where the rule does not judge. */
    static void verdict(Sheet sheet, boolean judged, Optional<Boolean> passes) {
        if (judged) {
            verdict(sheet, passes);
        } else {
            sheet.text(Words.NONE, CellStyle.CENTER);
        }
    }

    private static String owner(StageTable.Entry entry) {
        return entry.school()
                .map(School::ownership)
                .filter(ownership -> !ownership.isBlank())
                .map(ownership -> ownership.equals("民办") ? PRIVATE : ownership)
                .orElse(Words.PENDING);
    }

    private static Optional<BigDecimal> column(StageTable.Entry entry, String column) {
        return entry.school().flatMap(school -> school.figure(column)).map(Figure::value);
    }

    private static String remark(StageTable table, StageTable.Entry entry) {
        List<String> parts = new ArrayList<>();
        if (!table.judgesSchools()) {
            return "";
        }
        entry.unit().ifPresent(unit -> parts.add(unit.metCount() + "项达标"));
        String floor = Decimals.percent(table.standard().floorRatio());
        names(table, entry, true).ifPresent(names -> parts.add(names + "未达标但达到" + floor));
        names(table, entry, false).ifPresent(names -> parts.add(names + "低于" + floor));
        return String.join("；", parts);
    }

    /** L numbers of the indicators that fail, above or below the floor. */
    private static Optional<String> names(StageTable table, StageTable.Entry entry, boolean aboveFloor) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < table.indicators().size(); i++) {
            String number = "L" + (SCHOOL_COLUMNS + 1 + i);
            entry.value(table.indicators().get(i))
                    .filter(value -> !value.met() && value.floorMet() == aboveFloor)
                    .ifPresent(value -> names.add(number));
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
    }

    private static void notes(Sheet sheet, List<StageTable> stages, Assessment assessment) {
        long points = count(stages, Stage.PRIMARY, SchoolType.TEACHING_POINT);
        sheet.line(
                "注：1.计入评估的小学" + size(stages, Stage.PRIMARY) + "所（其中一贯制学校小学部"
                        + (count(stages, Stage.PRIMARY, SchoolType.NINE_YEAR)
                                + count(stages, Stage.PRIMARY, SchoolType.TWELVE_YEAR))
                        + "所，50人及以上教学点" + points + "个），初中" + size(stages, Stage.JUNIOR) + "所（其中一贯制学校初中部"
                        + (count(stages, Stage.JUNIOR, SchoolType.NINE_YEAR)
                                + count(stages, Stage.JUNIOR, SchoolType.TWELVE_YEAR))
                        + "所，完全中学初中部" + count(stages, Stage.JUNIOR, SchoolType.COMPLETE_MIDDLE) + "所）。",
                CellStyle.NOTE);
        sheet.line(
                "2.举办者类型填代码：中央教育部门1，中央其他部门2，省级教育部门3，省级其他部门4，地级教育部门5，地级其他部门6，县级教育部门7，县级其他部门8，"
                        + "地方企业9，民办10。写明“公办”的，请按实际举办者改为代码。",
                CellStyle.NOTE);
        sheet.line("3.带“▼”并加底色的数未达到规定值。全县学校表共" + assessment.schools().size() + "行。", CellStyle.NOTE);
    }

    private static long size(List<StageTable> stages, Stage stage) {
        return stages.stream()
                .filter(table -> table.stage() == stage)
                .mapToLong(table -> table.result().unitCount())
                .sum();
    }

    private static long count(List<StageTable> stages, Stage stage, SchoolType type) {
        return stages.stream()
                .filter(table -> table.stage() == stage)
                .flatMap(table -> table.entries().stream())
                .filter(entry -> entry.unit().isPresent())
                .flatMap(entry -> entry.school().stream())
                .filter(school -> school.type() == type)
                .count();
    }

    /** The name with its unit below. */
    static String heading(Indicator indicator) {
        return indicator.unit().isEmpty() ? indicator.name() : indicator.name() + "\n（" + indicator.unit() + "）";
    }

    static List<Indicator> indicators(List<StageTable> stages) {
        return stages.isEmpty() ? List.of() : stages.get(0).indicators();
    }
}
