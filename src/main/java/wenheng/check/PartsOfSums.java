package wenheng.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.document.Block;
import wenheng.document.Document;

/**
 * 其中各项：32399人，其中小学生21824人、初中生10575人，加起来不多于总数；分得尽的，正好是总数。
 *
 * <p>Only what is certain is told: a part larger than the whole, or parts that are known to divide it without rest and
 * do not add up. Most 其中 name some of several, or such as overlap.
 */
final class PartsOfSums implements Rule {

    private static final Pattern SUM = Pattern.compile("(\\d+(?:\\.\\d+)?)([\\p{IsHan}]{1,3})(?:，|（)其中[：，]?([^。；）]*)");
    /** Divisions that leave nothing over. */
    private static final List<Set<String>> WHOLE = List.of(
            Set.of("小学", "初中"), Set.of("城区", "镇区", "乡村"), Set.of("公办", "民办"), Set.of("男", "女"), Set.of("城市", "农村"));

    private record Part(String label, BigDecimal value) {}

    @Override
    public List<Diagnostic> findings(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                Matcher sum = SUM.matcher(paragraph.plain());
                while (sum.find()) {
                    check(paragraph, sum, found);
                }
            }
        }
        return found;
    }

    private static void check(Block.Paragraph paragraph, Matcher sum, List<Diagnostic> found) {
        List<Part> parts = parts(sum.group(3), sum.group(2));
        BigDecimal total = new BigDecimal(sum.group(1));
        BigDecimal added = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean largest = parts.stream().anyMatch(part -> part.value().compareTo(total) > 0);
        boolean whole = isWhole(parts) && added.compareTo(total) != 0;
        if (largest || whole) {
            found.add(Diagnostic.warning(
                    "其中-不符",
                    paragraph.place(),
                    "总数是" + total.toPlainString() + sum.group(2) + "，“其中”"
                            + (whole ? "各项加起来是" + added.toPlainString() : "有一项比总数还大"),
                    "请核对总数和各项"));
        }
    }

    /** The parts in the same unit; 其中 may name others that overlap, so only whole divisions are added up. */
    private static List<Part> parts(String text, String unit) {
        List<Part> parts = new ArrayList<>();
        Matcher part = Pattern.compile("([^\\d、，]+)(\\d+(?:\\.\\d+)?)" + Pattern.quote(unit))
                .matcher(text);
        while (part.find()) {
            parts.add(new Part(part.group(1), new BigDecimal(part.group(2))));
        }
        return parts;
    }

    private static boolean isWhole(List<Part> parts) {
        return WHOLE.stream()
                .filter(labels -> labels.size() == parts.size())
                .anyMatch(labels -> labels.stream()
                        .allMatch(label ->
                                parts.stream().anyMatch(part -> part.label().startsWith(label))));
    }
}
