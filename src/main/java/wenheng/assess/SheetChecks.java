package wenheng.assess;

import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Diagnostic;

/** 学校表整表校验。 */
final class SheetChecks {
    private SheetChecks() {}

    static List<Diagnostic> check(List<School> schools, List<SchoolSheets.Sheet> sheets, SchoolImport wanted) {
        return new ArrayList<>();
    }
}
