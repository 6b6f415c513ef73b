package wenheng.check;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.document.Document;

/** 校对规则：一份公文的一类毛病。 */
interface Rule {

    /** What is wrong, in the order of the paper. */
    List<Diagnostic> findings(Document document);
}
