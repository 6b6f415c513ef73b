package wenheng.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import wenheng.document.Element;
import wenheng.document.Metadata;

/**
 * XMP 元数据：题名、机关、发文字号、日期、关键词、政府信息公开各项，并声明符合 PDF/A-2a（ISO 19005-2）或 PDF/A-3a（ISO 19005-3）和 PDF/UA-1（ISO 14289-1）。
 *
 * <p>The identification of PDF/UA is no part of the schemas PDF/A knows, so it is described in an extension schema.
 */
final class Xmp {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%TITLE%</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
            %CREATOR%%SUBJECT%%IDENTIFIER%%RIGHTS%<xmp:CreateDate>%DATE%T00:00:00Z</xmp:CreateDate>
            <xmp:ModifyDate>%DATE%T00:00:00Z</xmp:ModifyDate>
            <pdf:Producer>wenheng</pdf:Producer>%KEYWORDS%
            <pdfaid:part>%PART%</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Xmp() {}

    /**
     * The packet of a paper made on this day.
     *
     * @param part of ISO 19005: 2, or 3 for a paper with files inside
     */
    static byte[] packet(Metadata metadata, LocalDate date, int part) {
        String keywords = metadata.disclosure().getOrDefault("关键词", "");
        String summary = metadata.disclosure().getOrDefault("内容概述", "");
        String disclosure = metadata.disclosure().entrySet().stream()
                .map(entry -> entry.getKey() + "：" + entry.getValue())
                .collect(Collectors.joining("；"));
        return PACKET.replace("%TITLE%", escaped(metadata.title()))
                .replace("%DATE%", date.toString())
                .replace("%PART%", Integer.toString(part))
                .replace("%CREATOR%", agency(metadata).isEmpty() ? "" : element("dc:creator", "Seq", agency(metadata)))
                .replace(
                        "%IDENTIFIER%",
                        simple(
                                "dc:identifier",
                                metadata.text(Element.DOCUMENT_NUMBER).orElse("")))
                .replace("%RIGHTS%", disclosure.isEmpty() ? "" : element("dc:rights", "Alt", disclosure))
                .replace("%SUBJECT%", summary.isEmpty() ? "" : element("dc:description", "Alt", summary))
                .replace(
                        "%KEYWORDS%",
                        keywords.isEmpty() ? "" : "<pdf:Keywords>" + escaped(keywords) + "</pdf:Keywords>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** 发文机关, else 署名; empty if neither is given. */
    static String agency(Metadata metadata) {
        return metadata.text(Element.ISSUING_AGENCY)
                .or(() -> metadata.text(Element.SIGNATURE))
                .orElse("");
    }

    private static String simple(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    private static String element(String name, String container, String text) {
        String language = container.equals("Alt") ? " xml:lang=\"x-default\"" : "";
        return "<" + name + "><rdf:" + container + "><rdf:li" + language + ">" + escaped(text) + "</rdf:li></rdf:"
                + container + "></" + name + ">\n";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .forEach(c -> out.append(
                        switch (c) {
                            case '<' -> "&lt;";
                            case '>' -> "&gt;";
                            case '&' -> "&amp;";
                            default -> Character.toString(c);
                        }));
        return out.toString();
    }
}
