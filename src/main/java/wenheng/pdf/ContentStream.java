package wenheng.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenheng.layout.Mark.Color;

/**
 * 内容流：一页的绘图指令（ISO 32000-1 8、9）。
 *
 * <p>Numbers are written from integers, and an operator that would set what is set already is left out.
 */
final class ContentStream {

    private final StringBuilder out = new StringBuilder(1 << 13);
    /** The operands last given to an operator that sets a state. */
    private final Map<String, String> state = new HashMap<>();

    private boolean inText;
    private int textX;
    private int textY;

    /** Opens a marked-content sequence of a structure element. */
    ContentStream beginContent(String type, int id) {
        out.append('/').append(type).append(" <</MCID ").append(id).append(">> BDC\n");
        return this;
    }

    /** Opens a sequence that is no content. */
    ContentStream beginArtifact() {
        out.append("/Artifact BMC\n");
        return this;
    }

    /** Closes the sequence. */
    ContentStream endSequence() {
        endText();
        out.append("EMC\n");
        return this;
    }

    private void endText() {
        if (inText) {
            out.append("ET\n");
            inText = false;
        }
    }

    /** Sets a state if it is not set so already. */
    private void set(String operator, String operands) {
        if (!operands.equals(state.put(operator, operands))) {
            out.append(operands).append(' ').append(operator).append('\n');
        }
    }

    /** The color of areas and of text. */
    ContentStream fillColor(Color color) {
        set("rg", components(color));
        return this;
    }

    /** The color of lines. */
    ContentStream strokeColor(Color color) {
        set("RG", components(color));
        return this;
    }

    private static String components(Color color) {
        return share(color.red()) + " " + share(color.green()) + " " + share(color.blue());
    }

    private static String share(int value) {
        return Dictionary.points((value * 1000 + 127) / 255);
    }

    /** The width of lines. */
    ContentStream lineWidth(int units) {
        set("w", Dictionary.points(units));
        return this;
    }

    /** Dashes and gaps of one length; 0 for whole lines. */
    ContentStream dash(int units) {
        set("d", units == 0 ? "[] 0" : "[" + Dictionary.points(units) + "] 0");
        return this;
    }

    /** Font, size and letter spacing of what is shown next. */
    ContentStream font(String resource, int size, int spacing) {
        set("Tf", "/" + resource + " " + Dictionary.points(size));
        set("Tc", Dictionary.points(spacing));
        return this;
    }

    /** Whether outlines are stroked as well as filled. */
    ContentStream outlined(boolean yes) {
        set("Tr", yes ? "2" : "0");
        return this;
    }

    /** Shows text at a place. */
    ContentStream show(int x, int y, EmbeddedFace face, String text) {
        if (!inText) {
            out.append("BT\n");
            inText = true;
            textX = 0;
            textY = 0;
        }
        point(x - textX, y - textY).append("Td ");
        textX = x;
        textY = y;
        string(face, text);
        return this;
    }

    /** Shows text that runs down the page from a place. */
    ContentStream showDownwards(int x, int y, EmbeddedFace face, String text) {
        endText();
        out.append("BT 0 -1 1 0 ");
        point(x, y).append("Tm ");
        string(face, text);
        out.append("ET\n");
        return this;
    }

    /** Draws a picture whose lower left corner is at a place. */
    ContentStream picture(String resource, int x, int y, int width, int height) {
        endText();
        out.append("q ");
        Dictionary.appendPoints(out, width).append(" 0 0 ");
        Dictionary.appendPoints(out, height).append(' ');
        point(x, y).append("cm /").append(resource).append(" Do Q\n");
        return this;
    }

    private void string(EmbeddedFace face, String text) {
        out.append('(');
        text.codePoints().map(face::number).forEach(number -> {
            appendByte(number >> 8);
            appendByte(number & 0xFF);
        });
        out.append(") Tj\n");
    }

    private void appendByte(int value) {
        switch (value) {
            case '(', ')', '\\' -> out.append('\\').append((char) value);
            case '\r' -> out.append("\\r");
            default -> out.append((char) value);
        }
    }

    /** Draws a path through these points, x and y in turn. */
    ContentStream line(List<int[]> points) {
        path(points).append("S\n");
        return this;
    }

    /** Fills the polygon with these corners. */
    ContentStream area(List<int[]> corners) {
        path(corners).append("f\n");
        return this;
    }

    private StringBuilder path(List<int[]> points) {
        endText();
        for (int i = 0; i < points.size(); i++) {
            point(points.get(i)[0], points.get(i)[1]).append(i == 0 ? "m " : "l ");
        }
        return out;
    }

    private StringBuilder point(int x, int y) {
        Dictionary.appendPoints(out, x).append(' ');
        return Dictionary.appendPoints(out, y).append(' ');
    }

    /** The stream's bytes. */
    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
