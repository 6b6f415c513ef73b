package wenheng.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * 没有算过的公式：旧版工作簿里标着“打开时计算”、值还是0的公式。
 *
 * <p>XLS has a value for every formula, 0 where nobody computed it; the flags fAlwaysCalc and fCalcOnLoad tell
 * ([MS-XLS] 2.4.127).
 */
final class UncomputedFormulas implements HSSFListener {

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, Set<String>> found = new HashMap<>();
    private int sheet = -1;

    private UncomputedFormulas() {}

    /** By sheet name, the addresses of the formulas whose stored 0 is no result. */
    static Map<String, Set<String>> of(POIFSFileSystem workbook) throws IOException {
        UncomputedFormulas formulas = new UncomputedFormulas();
        HSSFRequest request = new HSSFRequest();
        List.of(BOFRecord.sid, BoundSheetRecord.sid, FormulaRecord.sid)
                .forEach(sid -> request.addListener(formulas, sid));
        new HSSFEventFactory().processWorkbookEvents(request, workbook);
        return formulas.bySheet();
    }

    private Map<String, Set<String>> bySheet() {
        Map<String, Set<String>> named = new HashMap<>();
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(sheets);
        found.forEach((index, cells) -> {
            if (index < inOrder.length) {
                named.put(inOrder[index].getSheetname(), cells);
            }
        });
        return named;
    }

    @Override
    public void processRecord(org.apache.poi.hssf.record.Record record) {
        if (record instanceof BoundSheetRecord bound) {
            sheets.add(bound);
        } else if (record instanceof BOFRecord start) {
            sheet += start.getType() == BOFRecord.TYPE_WORKSHEET ? 1 : 0;
        } else if (record instanceof FormulaRecord formula
                && (formula.isCalcOnLoad() || formula.isAlwaysCalc())
                && !formula.hasCachedResultString()
                && formula.getValue() == 0) {
            found.computeIfAbsent(sheet, index -> new HashSet<>())
                    .add(Address.of(formula.getColumn(), formula.getRow() + 1));
        }
    }
}
