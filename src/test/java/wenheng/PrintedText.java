package wenheng;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** 成品的文字：从做好的 DOCX、PDF、HTML 中取出正文，去掉空白、页码、重复的表头和图中文字。 */
public final class PrintedText {

    private PrintedText() {}

    /** Words of the body of a DOCX, charts aside. */
    public static String ofDocx(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    Document document = Jsoup.parse(xml, Parser.xmlParser());
                    StringBuilder words = new StringBuilder();
                    document.getElementsByTag("w:t").forEach(text -> words.append(text.wholeText()));
                    return bare(words.toString());
                }
            }
        }
        throw new IOException("no word/document.xml");
    }

    /** Words of the article of a page, drawings aside. */
    public static String ofHtml(byte[] html) {
        Element article = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).expectFirst("article");
        article.select("svg, .visually-hidden").remove();
        return bare(article.wholeText());
    }

    /** Words of the tagged content of a PDF in the order they are drawn; artifacts and figures aside. */
    public static String ofPdf(byte[] pdf) throws IOException {
        StringBuilder words = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> append(content, words));
            }
        }
        return bare(words.toString());
    }

    private static void append(PDMarkedContent content, StringBuilder words) {
        if ("Artifact".equals(content.getTag()) || "Figure".equals(content.getTag())) {
            return;
        }
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                words.append(glyph.getUnicode());
            }
        }
    }

    /** Lines of running text of every page: page by page, top to bottom. */
    public static List<List<String>> linesOfPdf(byte[] pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                NavigableMap<Integer, NavigableMap<Float, String>> lines = new TreeMap<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition glyph) {
                        if (glyph.getFontSizeInPt() > 14.5f && glyph.getFontSizeInPt() < 19) {
                            line(lines, Math.round(glyph.getYDirAdj())).put(glyph.getXDirAdj(), glyph.getUnicode());
                        }
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(lines.values().stream()
                        .map(line -> String.join("", line.values()))
                        .toList());
            }
        }
        return pages;
    }

    /** The line at that height, by place: a glyph from a fallback font may stand a point off and be drawn after the others. */
    private static NavigableMap<Float, String> line(NavigableMap<Integer, NavigableMap<Float, String>> lines, int y) {
        NavigableMap<Integer, NavigableMap<Float, String>> near = lines.subMap(y - 3, true, y + 3, true);
        return near.isEmpty()
                ? lines.computeIfAbsent(y, key -> new TreeMap<>())
                : near.firstEntry().getValue();
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
