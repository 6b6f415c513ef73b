package wenheng.docx.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.XmlTree;
import wenheng.text.Numerals;

/** 自动编号：别人的文件里由 Word 编的号，照样算出来。 One for each reading, for it counts. */
final class Numbering {

    /** The label of a list that has signs instead of numbers. */
    static final String BULLET = "·";

    private static final int LEVELS = 9;

    private final Map<String, XmlTree> abstracts = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    static Numbering of(PackageFile file) {
        Numbering numbering = new Numbering();
        file.tree("word/numbering.xml").ifPresent(tree -> {
            tree.all("w:abstractNum").forEach(one -> numbering.abstracts.put(one.attribute("w:abstractNumId"), one));
            tree.all("w:num")
                    .forEach(one -> numbering.numbers.put(one.attribute("w:numId"), one.value("w:abstractNumId")));
        });
        return numbering;
    }

    /** The next label at a level of a list, such as {@code （一）}; empty if it has none. */
    String next(String number, String level) {
        String list = numbers.getOrDefault(number, "");
        int at = level.matches("[0-8]") ? Integer.parseInt(level) : 0;
        Optional<XmlTree> look = level(list, at);
        if (look.isEmpty()) {
            return "";
        }
        int[] counted = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        counted[at] = counted[at] == 0 ? start(look.get()) : counted[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counted[deeper] = 0;
        }
        return label(list, look.get(), counted);
    }

    private Optional<XmlTree> level(String list, int level) {
        return Optional.ofNullable(abstracts.get(list)).stream()
                .flatMap(one -> one.all("w:lvl"))
                .filter(one -> one.attribute("w:ilvl").equals(Integer.toString(level)))
                .findFirst();
    }

    private static int start(XmlTree level) {
        String start = level.value("w:start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private String label(String list, XmlTree look, int[] counted) {
        String format = look.value("w:numFmt");
        if (format.equals("bullet")) {
            return BULLET;
        }
        String label = format.equals("none") ? "" : look.value("w:lvlText");
        for (int level = 0; level < LEVELS; level++) {
            String own = level(list, level).map(one -> one.value("w:numFmt")).orElse("decimal");
            label = label.replace("%" + (level + 1), number(own, Math.max(1, counted[level])));
        }
        return label;
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "chineseLegalSimplified",
                    "ideographDigital",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> count < 10_000 ? Numerals.of(count) : "" + count;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                count <= 20 ? Character.toString('①' + count - 1) : Integer.toString(count);
            case "upperLetter" -> Character.toString('A' + (count - 1) % 26);
            case "lowerLetter" -> Character.toString('a' + (count - 1) % 26);
            default -> Integer.toString(count);
        };
    }
}
