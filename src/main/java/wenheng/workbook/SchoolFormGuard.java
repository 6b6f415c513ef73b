package wenheng.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolType;
import wenheng.workbook.sheet.CellReferences;
import wenheng.workbook.sheet.Validation;

/** 填报表的把关：各列的下拉列表和数据校验。 */
final class SchoolFormGuard {

    private static final List<String> EITHER = List.of("是", "否");
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;

    private SchoolFormGuard() {}

    /** What the columns take between two rows, counted from 1. */
    static List<Validation> validations(List<SchoolForm.Column> columns, int first, int last) {
        return IntStream.range(0, columns.size())
                .mapToObj(i ->
                        validation(columns.get(i), CellReferences.cell(i, first) + ":" + CellReferences.cell(i, last)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Validation> validation(SchoolForm.Column column, String cells) {
        return switch (column.kind().kind()) {
            case TEXT ->
                choices(column.kind().name()).map(choices -> Validation.choices(cells, choices, column.help()));
            case COUNT ->
                Optional.of(
                        column.kind().name().equals("建校年份")
                                ? Validation.between(cells, EARLIEST_YEAR, LATEST_YEAR, column.help())
                                : Validation.amount(cells, true, column.help()));
            case AREA, MONEY -> Optional.of(Validation.amount(cells, false, column.help()));
        };
    }

    private static Optional<List<String>> choices(String column) {
        return switch (column) {
            case SchoolColumn.TYPE ->
                Optional.of(
                        Stream.of(SchoolType.values()).map(SchoolType::chinese).toList());
            case SchoolColumn.OWNERSHIP -> Optional.of(List.of("公办", "民办"));
            case SchoolColumn.SETTING -> Optional.of(List.of("城区", "镇区", "乡村"));
            case SchoolColumn.BOARDING, SchoolColumn.CROWDED -> Optional.of(EITHER);
            default -> Optional.empty();
        };
    }
}
