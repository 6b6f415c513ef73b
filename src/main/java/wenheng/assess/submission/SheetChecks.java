package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.data.Quantity;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Figure;

/**
 * 学校表整表校验：列与列、行与行、合计与各行。
 *
 * <p>The kinds of mistakes that tables of schools are known to have, and the code each is reported under:
 *
 * <ol>
 *   <li>万元、千元、元混用 — 数据-单位，数据-单位可疑
 *   <li>一贯制学校整校算两次 — 数据-整校两计，数据-分部合并
 *   <li>体育馆两边都算 — 数据-体育馆重复，数据-部分大于总数
 *   <li>“每百名”倍数错 — 数据-指标列，数据-非整数
 *   <li>合计行当作学校 — 数据-合计行，数据-合计成校
 *   <li>多级表头、编号行 — 读入时识别；认不出的列 数据-未知列，数据-多余列，数据-无列名
 *   <li>文字形式的数 — 数据-带单位，数据-约数，数据-非数
 *   <li>占位符号 — 数据-占位，数据-占位不明，数据-缺，数据-同上
 *   <li>学生数为零或空白 — 数据-有师无生，评估-无学生，评估-待填报
 *   <li>校名简称、重名 — 数据-重复，数据-校名相近
 *   <li>部分大于总数（骨干、持证、体艺、学历） — 数据-部分大于总数
 *   <li>班数、班额、年级与学生数不合 — 数据-班额不符，数据-年级合计
 *   <li>抄错列 — 数据-两列相同，数据-重复列
 *   <li>师生比写成数或比 — 数据-师生比，数据-比值
 *   <li>年度不一 — 数据-年度不符
 *   <li>学校范围不一 — 数据-合计不符，数据-无对应学校，数据-缺对应行
 *   <li>只用底色表示 — 数据-底色
 *   <li>标题与办法不符 — 数据-标题不符
 *   <li>0.15 与 15% — 数据-百分数可疑
 *   <li>新旧报表混用 — 数据-新旧表混用
 * </ol>
 */
final class SheetChecks {

    private static final Set<String> NOT_ADDED = Set.of("建校年份", "小学最大班额", "初中最大班额", "最大班额", "音乐教室最小面积", "美术教室最小面积");

    /** With fewer schools or values two columns are alike by chance. */
    private static final int FEWEST_SCHOOLS = 5;

    private static final int FEWEST_VALUES = 4;

    /** A row that is the sum of all above it in so many columns is a total. */
    private static final int FEWEST_SUMS = 3;

    private final List<Diagnostic> findings = new ArrayList<>();

    private SheetChecks() {}

    static List<Diagnostic> check(List<School> schools, List<SchoolSheets.Sheet> sheets, SchoolImport wanted) {
        SheetChecks checks = new SheetChecks();
        for (SchoolSheets.Sheet sheet : sheets) {
            sheet.listing().ifPresent(listing -> {
                checks.findings.addAll(TitleChecks.check(listing.around().titles(), wanted));
                checks.checkTotals(sheet, listing);
            });
        }
        checks.checkCopies(schools);
        checks.checkSums(schools);
        checks.findings.addAll(NameChecks.check(schools));
        return checks.findings;
    }

    /** The last row of totals, if it stands below or above all schools, says what the rows should add up to. */
    private void checkTotals(SchoolSheets.Sheet sheet, Listing listing) {
        List<Listing.Entry> totals = listing.around().totals();
        if (totals.size() != 1 || sheet.drafts().size() < 2) {
            return;
        }
        int row = totals.get(0).row();
        int first = listing.entries().get(0).row();
        int last = listing.entries().get(listing.entries().size() - 1).row();
        if (row > first && row < last) {
            return;
        }
        for (String name : sheet.columns()) {
            SchoolColumn.anyOfName(name)
                    .filter(column -> column.kind() != SchoolColumn.Kind.TEXT && !NOT_ADDED.contains(name))
                    .ifPresent(column -> checkTotal(column, listing, totals.get(0)));
        }
    }

    private void checkTotal(SchoolColumn column, Listing listing, Listing.Entry total) {
        Optional<BigDecimal> given = total.cell(column.name()).quantity().map(Quantity::value);
        List<Listing.Entry> schools = listing.entries().stream()
                .filter(entry -> !SchoolReader.isTotal(entry.cell(SchoolColumn.NAME), entry.cell(SchoolColumn.TYPE)))
                .toList();
        boolean complete = schools.stream()
                .map(entry -> entry.cell(column.name()))
                .allMatch(cell -> cell.isBlank() || cell.quantity().isPresent());
        if (given.isEmpty() || !complete) {
            return;
        }
        BigDecimal sum = schools.stream()
                .map(entry -> entry.cell(column.name())
                        .quantity()
                        .map(Quantity::value)
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        // Areas and money are printed rounded, the total perhaps to a whole number.
        BigDecimal tolerance = column.kind() == SchoolColumn.Kind.COUNT
                ? BigDecimal.ZERO
                : new BigDecimal("0.005")
                        .multiply(BigDecimal.valueOf(schools.size()))
                        .add(new BigDecimal("0.5"));
        if (given.get().subtract(sum).abs().compareTo(tolerance) > 0) {
            findings.add(Diagnostic.warning(
                    "数据-合计不符",
                    total.cell(column.name()).source().location(),
                    "“" + column.name() + "”的合计为" + given.get().toPlainString() + "，各行相加为" + sum.toPlainString(),
                    "请核对合计，并看列入的学校（教学点、民办学校、直属学校）是否一致"));
        }
    }

    private void checkCopies(List<School> schools) {
        Map<List<Optional<BigDecimal>>, Figure> columns = new LinkedHashMap<>();
        if (schools.size() < FEWEST_SCHOOLS) {
            return;
        }
        for (SchoolColumn column : SchoolColumn.ALL) {
            List<Optional<BigDecimal>> values = schools.stream()
                    .map(school -> school.figure(column.name())
                            .map(figure -> figure.value().stripTrailingZeros()))
                    .toList();
            boolean telling = values.stream()
                            .filter(Optional::isPresent)
                            .distinct()
                            .limit(FEWEST_VALUES)
                            .count()
                    == FEWEST_VALUES;
            Optional<Figure> figure = schools.stream()
                    .flatMap(school -> school.figure(column.name()).stream())
                    .findFirst();
            if (telling && figure.isPresent() && !NOT_ADDED.contains(column.name())) {
                Figure earlier = columns.putIfAbsent(values, figure.get());
                if (earlier != null) {
                    reportCopy(column.name(), figure.get(), earlier);
                }
            }
        }
    }

    private void reportCopy(String column, Figure figure, Figure earlier) {
        findings.add(Diagnostic.warning(
                "数据-两列相同",
                figure.sources().get(0).location(),
                "“" + column + "”列与 " + earlier.sources().get(0).cell() + " 起的一列逐校相同",
                "请核对是否抄错了列"));
    }

    private void checkSums(List<School> schools) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        int before = 0;
        for (School school : schools) {
            int added = 0;
            boolean isSum = true;
            for (Map.Entry<String, Figure> entry : school.figures().entrySet()) {
                BigDecimal value = entry.getValue().value();
                if (value.signum() > 0 && !NOT_ADDED.contains(entry.getKey())) {
                    added++;
                    BigDecimal sum = sums.getOrDefault(entry.getKey(), BigDecimal.ZERO);
                    isSum &= value.compareTo(sum) == 0;
                    sums.put(entry.getKey(), sum.add(value));
                }
            }
            if (before >= 2 && added >= FEWEST_SUMS && isSum) {
                findings.add(Diagnostic.error(
                        "数据-合计成校", school.place(), "“" + school.name() + "”各列都是上面各校之和，像是合计行", "合计行请在校名处写“合计”，或删去这一行"));
            }
            before++;
        }
    }
}
