package wenheng.project.start;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 核对记号：结转来的叙述里，凡有数字、年份或数据项的段，前面加一条“请核对”。 */
final class ReviewMarks {

    private static final Pattern FIGURE = Pattern.compile("\\$\\{[^}]*}|\\d+(?:\\.\\d+)?[\\p{IsHan}%％]{0,2}");
    private static final Pattern EARLIER = Pattern.compile("<!-- 请核对：.*?-->\\n");
    private static final int SHOWN = 6;

    private ReviewMarks() {}

    /** The text with a mark before each paragraph that holds figures; marks of earlier years are taken out. */
    static String added(String text, int year) {
        String plain = EARLIER.matcher(text.replace("\r\n", "\n")).replaceAll("");
        List<String> out = new ArrayList<>();
        boolean open = false;
        String[] lines = plain.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean begins = !open && !lines[i].isBlank();
            if (begins) {
                figures(lines, i, year).ifPresent(out::add);
            }
            open = !lines[i].isBlank();
            out.add(lines[i]);
        }
        return String.join("\n", out);
    }

    /** What to look at in the paragraph that begins on a line. */
    private static Optional<String> figures(String[] lines, int from, int year) {
        Set<String> typed = new LinkedHashSet<>();
        Set<String> inserted = new LinkedHashSet<>();
        for (int i = from; i < lines.length && !lines[i].isBlank(); i++) {
            Matcher figure = FIGURE.matcher(lines[i]);
            while (!lines[i].startsWith("<!--") && figure.find()) {
                String found = figure.group();
                (found.startsWith("$") ? inserted : typed).add(found.replaceAll("[${}]", ""));
            }
        }
        List<String> said = new ArrayList<>();
        if (!typed.isEmpty()) {
            said.add(list(typed) + "是上年写的，请按" + year + "年的情况改");
        }
        if (!inserted.isEmpty()) {
            said.add("数据项" + list(inserted) + "会换成新数，请看前后的话是否还合适");
        }
        return Optional.of(String.join("；", said))
                .filter(words -> !words.isEmpty())
                .map(words -> "<!-- 请核对：" + words + "。改好后删去这一行 -->");
    }

    private static String list(Set<String> figures) {
        String list = figures.stream().limit(SHOWN).collect(Collectors.joining("”“", "“", "”"));
        return figures.size() > SHOWN ? list + "等" : list;
    }
}
