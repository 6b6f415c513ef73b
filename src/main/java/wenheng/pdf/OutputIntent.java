package wenheng.pdf;

import java.util.List;

/** 输出意图：颜色按 sRGB 解释（ISO 19005-2 6.2.3）。 */
final class OutputIntent {

    private OutputIntent() {}

    /** Writes it and answers the value of the catalog's entry. */
    static String write(PdfFile file) {
        int profile = file.addStream(new Dictionary().put("N", 3), SrgbProfile.bytes());
        return Dictionary.array(List.of(Dictionary.ofType("OutputIntent")
                .put("S", "/GTS_PDFA1")
                .put("OutputConditionIdentifier", Dictionary.ascii("sRGB"))
                .put("Info", Dictionary.ascii("sRGB IEC61966-2.1"))
                .refer("DestOutputProfile", profile)
                .text()));
    }
}
