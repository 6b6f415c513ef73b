package wenheng.docx;

import wenheng.document.Inline;
import wenheng.docx.word.RunFormat;
import wenheng.docx.word.Typography;
import wenheng.ooxml.Xml;
import wenheng.style.FontRole;
import wenheng.style.StyleName;
import wenheng.text.Characters;

/**
 * 文字段：中文与西文分段书写，引号、破折号、省略号留在中文字体里。
 *
 * <p>Word and LibreOffice choose between the ASCII and the East Asian face of a run character by character, and quotes
 * go to the ASCII one. So a Han run that holds such marks names its face for all of them.
 */
final class RunWriter {

    private final Xml xml;
    private final Typography typography;

    RunWriter(Xml xml, Typography typography) {
        this.xml = xml;
        this.typography = typography;
    }

    /** Writes the words as runs of one kind of script each. */
    void write(String words, RunFormat format) {
        String text = Xml.clean(words);
        int start = 0;
        while (start < text.length()) {
            boolean latin = isLatinRun(text, start, format);
            int end = endOfRun(text, start, format);
            run(text.substring(start, end), latin, format);
            start = end;
        }
    }

    /** A line that ends here, as the title's lines do. */
    void lineBreak() {
        xml.open("w:r").empty("w:br").close();
    }

    /** A note's mark, a superscript of Word: two thirds in size, as in the pages (0.58 in LibreOffice). */
    void noteMark(Inline.NoteMark mark, RunFormat format) {
        xml.open("w:r").open("w:rPr");
        oneFace(format.role());
        respace(format);
        xml.empty("w:vertAlign", "w:val", "superscript").close();
        if (mark.isRepeated()) {
            xml.leaf("w:t", mark.plain());
        } else {
            xml.empty("w:footnoteReference", "w:id", Integer.toString(mark.number()));
        }
        xml.close();
    }

    /** The Chinese face for whatever stands in the run, such as ①, which every program would else take from its own. */
    void oneFace(FontRole role) {
        String face = typography.options().face(role);
        xml.empty("w:rFonts", "w:hint", "eastAsia", "w:ascii", face, "w:hAnsi", face, "w:eastAsia", face);
    }

    private void respace(RunFormat format) {
        if (isRespaced(format)) {
            xml.empty("w:spacing", "w:val", Integer.toString(format.spacing()));
        }
    }

    private boolean isRespaced(RunFormat format) {
        return format.spacing() != typography.spacing(format.paragraph());
    }

    private static int endOfRun(String text, int start, RunFormat format) {
        boolean latin = isLatinRun(text, start, format);
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            // Blanks are of no script: they would part a run for nothing.
            boolean neutral = Character.isWhitespace(codePoint) && codePoint != '　';
            if (!neutral && isLatin(codePoint, format) != latin) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static boolean isLatinRun(String text, int start, RunFormat format) {
        return isLatin(text.codePointAt(start), format);
    }

    /** Titles keep letters and digits in their own face. */
    private static boolean isLatin(int codePoint, RunFormat format) {
        return hasLatinFace(format) && Characters.isLatin(codePoint);
    }

    private static boolean hasLatinFace(RunFormat format) {
        return format.role() != FontRole.TITLE;
    }

    private void run(String text, boolean latin, RunFormat format) {
        xml.open("w:r");
        boolean namesFace = !latin && hasLatinFace(format) && hasAmbiguous(text);
        properties(namesFace, format);
        content(text);
        xml.close();
    }

    private void properties(boolean namesFace, RunFormat format) {
        boolean resized = format.size().units() > 0;
        if (format.characterStyle().isEmpty() && !namesFace && !format.bold() && !isRespaced(format) && !resized) {
            return;
        }
        xml.open("w:rPr");
        if (!format.characterStyle().isEmpty()) {
            xml.empty("w:rStyle", "w:val", format.characterStyle());
        }
        if (namesFace) {
            oneFace(format.role());
        }
        if (format.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        respace(format);
        if (resized) {
            String halfPoints = Integer.toString(format.size().units() / 500);
            xml.empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
        }
        xml.close();
    }

    /** Tabs and line ends are elements in Word. */
    private void content(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\t' || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                words(text.substring(start, i));
                if (i < text.length()) {
                    xml.empty(text.charAt(i) == '\t' ? "w:tab" : "w:br");
                }
                start = i + 1;
            }
        }
    }

    private void words(String words) {
        if (words.isEmpty()) {
            return;
        }
        boolean edged = words.startsWith(" ") || words.endsWith(" ") || words.contains("  ");
        if (edged) {
            xml.leaf("w:t", words, "xml:space", "preserve");
        } else {
            xml.leaf("w:t", words);
        }
    }

    private static boolean hasAmbiguous(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isAmbiguous(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether programs may take this character for Western text: all but ideographs, CJK marks and full-width forms. */
    private static boolean isAmbiguous(int codePoint) {
        return !Characters.isHan(codePoint)
                && !(codePoint >= 0x3000 && codePoint <= 0x303F)
                && !(codePoint >= 0xFF00 && codePoint <= 0xFFEF);
    }

    /** Words of a style without inline parts, such as a label. */
    void plain(String words, StyleName style) {
        write(words, RunFormat.of(style, typography.style(style).font(), typography.spacing(style)));
    }
}
