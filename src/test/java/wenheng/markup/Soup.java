package wenheng.markup;

import java.util.List;
import java.util.Random;

/** Random text of Chinese, ASCII and signs of the markup. */
public final class Soup {

    private static final List<String> BITS = List.of(
            "教育",
            "学校",
            "。",
            "，",
            "：",
            "“",
            "”",
            "（",
            "）",
            "《",
            "》",
            "、",
            "——",
            "…",
            "　",
            " ",
            "  ",
            "a",
            "Word",
            "12",
            "0.5",
            "*",
            "**",
            "***",
            "_",
            "`",
            "```",
            "~~~",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "{#甲}",
            "[](#甲)",
            "![图](a)",
            "[a](b)",
            "<",
            ">",
            "<!--",
            "-->",
            "<!-- 分页 -->",
            "<!-- 表头 2 -->",
            "<b>",
            "&",
            "&amp;",
            "&#32;",
            "|",
            "| 甲 | 乙 |",
            "|---|---|",
            "^",
            "▼",
            "#",
            "# ",
            "## ",
            "- ",
            "1. ",
            "+ ",
            "> ",
            "---",
            "===",
            "\\",
            "!",
            "表：",
            "单位：",
            "注：",
            "~",
            "$",
            "=",
            "\t",
            "😀",
            "𠮷");

    private final Random random;

    public Soup(long seed) {
        random = new Random(seed);
    }

    /** A line of so many bits at most. */
    public String line(int bits) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(bits + 1); i > 0; i--) {
            out.append(BITS.get(random.nextInt(BITS.size())));
        }
        return out.toString();
    }

    /** Lines, some of them blank. */
    public String text(int lines) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(lines + 1); i > 0; i--) {
            out.append(random.nextInt(3) == 0 ? "" : line(8)).append('\n');
        }
        return out.toString();
    }

    /** Text with marks of the merge, whole and broken, and characters that no text may hold. */
    public String hostile(int lines) {
        StringBuilder out = new StringBuilder(text(lines));
        for (int i = random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(out.length() + 1);
            out.insert(at, random.nextBoolean() ? mark() : String.valueOf((char) random.nextInt(0x10000)));
        }
        return out.toString();
    }

    private String mark() {
        List<String> marks = List.of(
                "\uE0000\uE0010.41\uE002",
                "\uE005人数\uE006",
                "\uE0009\uE0011\uE002",
                "\uE000",
                "\uE0001",
                "\uE001",
                "\uE002",
                "\uE005",
                "\uE006",
                "\uE0030:7\uE004",
                "\n\uE0030:7\uE004",
                "\uE0035:1\uE004",
                "\uE003",
                "\uE00F",
                "\uE00E",
                "\u0000",
                "\uD800");
        return marks.get(random.nextInt(marks.size()));
    }
}
