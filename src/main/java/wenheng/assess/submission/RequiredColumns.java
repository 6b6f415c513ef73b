package wenheng.assess.submission;

import java.util.List;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;

/** 必备列。 */
final class RequiredColumns {

    private RequiredColumns() {}

    /** Throws one finding for each column the table must have and has not. */
    static void check(Listing listing, String table, List<String> names) {
        List<Diagnostic> missing = names.stream()
                .filter(name -> listing.column(name).isEmpty())
                .map(name -> Diagnostic.error(
                        "数据-缺列", listing.place(), table + "缺少“" + name + "”列", "表头应为：" + String.join("、", names)))
                .toList();
        if (!missing.isEmpty()) {
            throw new InputException(new Diagnostics(missing));
        }
    }
}
