package wenheng.ooxml;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 文件属性：包里 docProps 各部件。
 *
 * @param date day of creation and of change; a fixed one, so that the bytes repeat
 * @param custom further properties by name, in written order
 */
public record DocumentProperties(
        String title,
        String subject,
        String creator,
        String keywords,
        String description,
        LocalDate date,
        Map<String, String> custom) {

    /** The date of papers that carry none. */
    public static final LocalDate FIXED_DATE = LocalDate.of(2000, 1, 1);

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CORE_RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String TYPES = PROPERTIES + "docPropsVTypes";
    /** The set that holds custom properties ([MS-OLEPS] 2.18). */
    private static final String CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** Ids 0 and 1 are taken by the set itself. */
    private static final int FIRST_CUSTOM_ID = 2;

    public DocumentProperties {
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    /** Adds the parts and their relationships to the package. */
    public void addTo(Parts parts) {
        parts.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core());
        parts.relate(Parts.PACKAGE, CORE_RELATIONSHIP, "docProps/core.xml");
        parts.add("docProps/app.xml", extended("extended"), application());
        parts.relate(Parts.PACKAGE, Vocabulary.relationship("extended-properties"), "docProps/app.xml");
        if (!custom.isEmpty()) {
            parts.add("docProps/custom.xml", extended("custom"), customPart());
            parts.relate(Parts.PACKAGE, Vocabulary.relationship("custom-properties"), "docProps/custom.xml");
        }
    }

    /** The first instant of the day, as the core properties want it. */
    public static String instant(LocalDate date) {
        return date + "T00:00:00Z";
    }

    private byte[] core() {
        Xml xml = new Xml()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        CORE,
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", title).leaf("dc:subject", subject).leaf("dc:creator", creator);
        xml.leaf("cp:keywords", keywords).leaf("dc:description", description);
        xml.leaf("cp:lastModifiedBy", creator);
        xml.leaf("dcterms:created", instant(date), "xsi:type", "dcterms:W3CDTF");
        xml.leaf("dcterms:modified", instant(date), "xsi:type", "dcterms:W3CDTF");
        return xml.leaf("dc:language", "zh-CN").close().bytes();
    }

    private static byte[] application() {
        return new Xml()
                .open("Properties", "xmlns", PROPERTIES + "extended-properties")
                .leaf("Application", "文衡")
                .close()
                .bytes();
    }

    private byte[] customPart() {
        Xml xml = new Xml().open("Properties", "xmlns", PROPERTIES + "custom-properties", "xmlns:vt", TYPES);
        int id = FIRST_CUSTOM_ID;
        for (Map.Entry<String, String> property : custom.entrySet()) {
            String number = Integer.toString(id++);
            xml.open("property", "fmtid", CUSTOM_SET, "pid", number, "name", property.getKey());
            xml.leaf("vt:lpwstr", property.getValue()).close();
        }
        return xml.close().bytes();
    }

    private static String extended(String kind) {
        return "application/vnd.openxmlformats-officedocument." + kind + "-properties+xml";
    }
}
