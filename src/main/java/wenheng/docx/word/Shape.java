package wenheng.docx.word;

import java.util.List;
import wenheng.ooxml.Xml;
import wenheng.style.Length;
import wenheng.style.StyleName;

/**
 * 段形：一个要素的段落除样式外还要的属性：缩进、制表位、行高、边线和在页上的位置。
 *
 * @param leftIndent where lines begin, from the left edge of the text area
 * @param hanging how far the first line begins to the left of the others
 * @param rightIndent distance of lines from the right edge
 * @param line exact line height; zero for that of the style
 * @param alignment other than the style's; empty for that
 * @param tabs tab stops
 * @param border below the paragraph
 * @param frame place on the page, apart from the text
 */
public record Shape(
        StyleName style,
        Length leftIndent,
        Length hanging,
        Length rightIndent,
        Length line,
        String alignment,
        List<Tab> tabs,
        List<Border> border,
        List<Frame> frame) {

    /** 制表位. */
    public record Tab(String alignment, Length at) {}

    /**
     * 边线.
     *
     * @param kind such as {@code single}
     * @param side {@code top} or {@code bottom}
     * @param eighths thickness in eighths of a point
     * @param space between words and line, in points
     */
    public record Border(String kind, String side, int eighths, int space) {}

    /** 图文框: from the upper left corner of the paper. */
    public record Frame(Length x, Length y, Length width) {}

    public Shape {
        tabs = List.copyOf(tabs);
        border = List.copyOf(border);
        frame = List.copyOf(frame);
    }

    /** A paragraph as its style has it. */
    public static Shape of(StyleName style) {
        return new Shape(
                style, Length.ZERO, Length.ZERO, Length.ZERO, Length.ZERO, "", List.of(), List.of(), List.of());
    }

    public Shape indented(Length left, Length hang, Length right) {
        return new Shape(style, left, hang, right, line, alignment, tabs, border, frame);
    }

    public Shape lineOf(Length height) {
        return new Shape(style, leftIndent, hanging, rightIndent, height, alignment, tabs, border, frame);
    }

    public Shape tabbed(Tab... stops) {
        return new Shape(style, leftIndent, hanging, rightIndent, line, alignment, List.of(stops), border, frame);
    }

    public Shape bordered(Border rule) {
        return new Shape(style, leftIndent, hanging, rightIndent, line, alignment, tabs, List.of(rule), frame);
    }

    public Shape framed(Frame place) {
        return new Shape(style, leftIndent, hanging, rightIndent, line, alignment, tabs, border, List.of(place));
    }

    /** Set to another side than the style says, such as {@code center}. */
    public Shape set(String side) {
        return new Shape(style, leftIndent, hanging, rightIndent, line, side, tabs, border, frame);
    }

    /** What stands before the spacing in the order of the schema. */
    public void writeFrame(Xml xml) {
        frame.forEach(place -> xml.empty(
                "w:framePr",
                "w:w",
                twips(place.width()),
                "w:wrap",
                "notBeside",
                "w:vAnchor",
                "page",
                "w:hAnchor",
                "page",
                "w:x",
                twips(place.x()),
                "w:y",
                twips(place.y())));
    }

    public void writeBorderAndTabs(Xml xml) {
        border.forEach(rule -> xml.open("w:pBdr")
                .empty(
                        "w:" + rule.side(),
                        "w:val",
                        rule.kind(),
                        "w:sz",
                        Integer.toString(rule.eighths()),
                        "w:space",
                        Integer.toString(rule.space()),
                        "w:color",
                        StylesPart.RED)
                .close());
        if (!tabs.isEmpty()) {
            xml.open("w:tabs");
            tabs.forEach(tab -> xml.empty("w:tab", "w:val", tab.alignment(), "w:pos", twips(tab.at())));
            xml.close();
        }
    }

    /** The spacing, if any is needed, with this room above. */
    public void writeSpacing(Xml xml, Length above) {
        if (line.units() > 0) {
            xml.empty("w:snapToGrid", "w:val", "0");
            xml.empty("w:spacing", "w:before", twips(above), "w:line", twips(line), "w:lineRule", "exact");
        } else if (above.units() > 0) {
            xml.empty("w:spacing", "w:before", twips(above));
        }
    }

    /** The style's own indent in characters must be undone: it would win over that in twips. */
    public void writeIndent(Xml xml) {
        if (leftIndent.units() > 0 || hanging.units() > 0 || !alignment.isEmpty()) {
            xml.empty(
                    "w:ind",
                    "w:left",
                    twips(leftIndent),
                    "w:right",
                    twips(rightIndent),
                    "w:firstLineChars",
                    "0",
                    hanging.units() > 0 ? "w:hanging" : "w:firstLine",
                    twips(hanging));
        } else if (rightIndent.units() > 0) {
            xml.empty("w:ind", "w:right", twips(rightIndent));
        }
    }

    public void writeAlignment(Xml xml) {
        if (!alignment.isEmpty()) {
            xml.empty("w:jc", "w:val", alignment);
        }
    }

    private static String twips(Length length) {
        return Integer.toString(length.twips());
    }
}
