package wenheng.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolType;

/** 填报表的把关：批注、下拉列表、数据校验、表头保护。 */
final class SchoolFormGuard {

    private static final int NOTE_COLUMNS = 3;
    private static final int NOTE_ROWS = 4;
    private static final String LATEST_YEAR = "2100";

    private final XSSFSheet sheet;
    private final int first;
    private final int last;

    /** @param first the 0-based row from which schools are entered */
    SchoolFormGuard(XSSFSheet sheet, int first, int last) {
        this.sheet = sheet;
        this.first = first;
        this.last = last;
    }

    void guard(List<SchoolForm.Column> columns) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < columns.size(); i++) {
            note(drawing, i, columns.get(i));
            validate(i, columns.get(i));
        }
        protect();
    }

    private void note(XSSFDrawing drawing, int column, SchoolForm.Column about) {
        ClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, column + 1, first - 1, column + 1 + NOTE_COLUMNS, first - 1 + NOTE_ROWS);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setString(about.head() + "：" + about.note());
        comment.setAuthor("填表说明");
        sheet.getRow(first - 2).getCell(column).setCellComment(comment);
    }

    private void validate(int column, SchoolForm.Column about) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        constraint(helper, about.kind()).ifPresent(constraint -> {
            CellRangeAddressList cells = new CellRangeAddressList(first, last, column, column);
            DataValidation validation = helper.createValidation(constraint, cells);
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.setShowErrorBox(true);
            validation.createErrorBox("填得不对", about.head() + "：" + about.note());
            validation.setEmptyCellAllowed(true);
            sheet.addValidationData(validation);
        });
    }

    private static Optional<DataValidationConstraint> constraint(DataValidationHelper helper, SchoolColumn column) {
        return switch (column.kind()) {
            case TEXT -> choices(column.name()).map(helper::createExplicitListConstraint);
            case COUNT ->
                column.name().equals("建校年份")
                        ? Optional.of(helper.createIntegerConstraint(OperatorType.BETWEEN, "1000", LATEST_YEAR))
                        : Optional.of(helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""));
            case AREA, MONEY -> Optional.of(helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", ""));
        };
    }

    private static Optional<String[]> choices(String column) {
        return switch (column) {
            case SchoolColumn.TYPE ->
                Optional.of(
                        Stream.of(SchoolType.values()).map(SchoolType::chinese).toArray(String[]::new));
            case SchoolColumn.OWNERSHIP -> Optional.of(new String[] {"公办", "民办"});
            case SchoolColumn.SETTING -> Optional.of(new String[] {"城区", "镇区", "乡村"});
            case SchoolColumn.BOARDING, SchoolColumn.CROWDED -> Optional.of(new String[] {"是", "否"});
            default -> Optional.empty();
        };
    }

    /** Heads are locked; rows may still be inserted, deleted, sorted and filtered. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
    }
}
