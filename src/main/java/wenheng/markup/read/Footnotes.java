package wenheng.markup.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import wenheng.diagnostic.Location;
import wenheng.document.Inline;
import wenheng.markup.syntax.Findings;
import wenheng.markup.syntax.Literals;

/**
 * 脚注：注码与注文对上号，按注码在文中出现的先后从一编起。
 *
 * <p>A name holds within its file, so that narratives written apart may each begin with {@code [^1]}. Until the paper is
 * whole a mark carries the index of its use instead of its number.
 */
final class Footnotes {

    private record Key(String file, String name) {}

    private record Use(Key key, Location place) {}

    private record Definition(List<Inline> words, Location place) {}

    private final Findings findings;
    private final Map<Key, Definition> definitions = new LinkedHashMap<>();
    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private int last;

    Footnotes(Findings findings) {
        this.findings = findings;
    }

    private static Key key(String name, Location place) {
        return new Key(place.file(), name);
    }

    /** Takes note of a mark. */
    Inline.NoteMark use(String name, Location place) {
        uses.add(new Use(key(name, place), place));
        return new Inline.NoteMark(uses.size() - 1, List.of());
    }

    /** Takes a note's words. */
    void define(String name, List<Inline> words, Location place) {
        if (words.isEmpty()) {
            findings.error("脚注-空", place, "脚注“[^" + name + "]”没有文字", "请在冒号后写上注文");
        }
        List<Inline> content = words.isEmpty() ? List.of(new Inline.Missing("脚注")) : words;
        if (definitions.putIfAbsent(key(name, place), new Definition(content, place)) != null) {
            findings.error("脚注-重名", place, "已经有名为“[^" + name + "]”的脚注，这一条没有印出", "请换一个名字");
        }
    }

    /** The mark as printed, its words finished; where no note may stand, the words themselves in parentheses. */
    Inline resolve(Inline.NoteMark mark, boolean allowed, UnaryOperator<List<Inline>> finish) {
        Use use = uses.get(mark.number());
        Key key = use.key();
        if (!definitions.containsKey(key)) {
            findings.error(
                    "脚注-未找到", use.place(), "没有名为“[^" + key.name() + "]”的脚注", "请另起一行写“[^" + key.name() + "]: 注文”");
            return new Inline.Text("[^" + key.name() + "]");
        }
        if (!allowed) {
            findings.error("脚注-位置", use.place(), "表格、题注和脚注里不能用脚注，注文已印在括号里", "表格的说明请写在表下的“注：”之后");
            numbers.putIfAbsent(key, 0);
            return new Inline.Text(
                    "（" + Literals.plain(Inline.plain(definitions.get(key).words())) + "）");
        }
        boolean again = numbers.getOrDefault(key, 0) > 0;
        int number = again ? numbers.get(key) : ++last;
        numbers.put(key, number);
        return new Inline.NoteMark(
                number, again ? List.of() : finish.apply(definitions.get(key).words()));
    }

    /** One warning for each note that nothing leads to. */
    void reportUnused() {
        definitions.forEach((key, definition) -> {
            if (!numbers.containsKey(key)) {
                findings.warning(
                        "脚注-未用",
                        definition.place(),
                        "文中没有“[^" + key.name() + "]”，这条脚注没有印出",
                        "请在要加注的地方写“[^" + key.name() + "]”");
            }
        });
    }
}
