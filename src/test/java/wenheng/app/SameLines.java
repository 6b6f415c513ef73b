package wenheng.app;

import java.util.ArrayList;
import java.util.List;

/** 断行之比：PDF 的各行有多少在客户端里也在同一页、是同样的字。 */
record SameLines(String name, int lines, List<String> different) {

    /** Compares page by page; a page that is not there has no line in common. */
    static SameLines of(String name, List<List<String>> ours, List<List<String>> theirs) {
        int lines = 0;
        List<String> different = new ArrayList<>();
        for (int page = 0; page < ours.size(); page++) {
            List<String> there = page < theirs.size()
                    ? theirs.get(page).stream().map(SameLines::words).toList()
                    : List.of();
            for (String line : ours.get(page)) {
                lines++;
                if (!there.contains(words(line))) {
                    different.add("第" + (page + 1) + "页：" + line);
                }
            }
        }
        return new SameLines(name, lines, different);
    }

    /** The dots of the contents are drawn as each program likes. */
    private static String words(String line) {
        return line.strip().replaceFirst("[.…·]{2,}(?=\\d+$)", "");
    }

    double share() {
        return lines == 0 ? 1 : 1 - different.size() / (double) lines;
    }

    /** Printed by the tests, so that a loss is seen early. */
    @Override
    public String toString() {
        return name + "：" + lines + "行，" + different.size() + "行不同 " + different;
    }
}
