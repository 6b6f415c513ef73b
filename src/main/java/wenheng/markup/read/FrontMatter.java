package wenheng.markup.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.markup.syntax.FigureMarks;
import wenheng.markup.syntax.Findings;
import wenheng.markup.syntax.SourceText;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;

/**
 * 前置要素：开头两行 {@code ---} 之间的 YAML。
 *
 * @param metadata what it says
 * @param places where each element is written
 * @param lines how many lines it takes, with both fences
 */
record FrontMatter(Metadata metadata, Map<Element, Location> places, int lines) {

    private static final FrontMatter NONE = new FrontMatter(Metadata.EMPTY, Map.of(), 0);
    private static final String FENCE = "---";
    /** A thousand wrong keys are one mistake, and the message is to be read. */
    private static final int ENOUGH = 20;

    private static final Set<String> KEYS = keys();

    /**
     * Reads the front matter at the beginning of a text; blank lines before it are allowed.
     *
     * @throws InputException if it is no YAML, or holds a key that does not exist
     */
    static FrontMatter read(SourceText source, FigureMarks marks, Findings findings) {
        List<String> lines = source.lines();
        int start = firstWritten(lines);
        if (start == lines.size() || !lines.get(start).stripTrailing().equals(FENCE)) {
            return NONE;
        }
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
            end++;
        }
        if (end == lines.size()) {
            findings.error("要素-未结束", source.at(start, 0), "前置要素没有结束的“---”，已按正文处理", "请在要素之后另起一行写“---”");
            return NONE;
        }
        String yaml = String.join("\n", lines.subList(start + 1, end)) + "\n";
        try {
            Node.Mapping mapping = YamlReader.read("", yaml, start + 2).mapping();
            refuseUnknown(mapping);
            ElementReader reader = new ElementReader(source, marks, findings);
            Metadata metadata = reader.read(mapping);
            return new FrontMatter(metadata, reader.places(), end + 1);
        } catch (InputException fault) {
            throw new InputException(new Diagnostics(fault.diagnostics().all().stream()
                    .limit(ENOUGH)
                    .map(source::told)
                    .toList()));
        }
    }

    private static int firstWritten(List<String> lines) {
        int line = 0;
        while (line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        return line;
    }

    private static void refuseUnknown(Node.Mapping mapping) {
        Diagnostics unknown = mapping.unknownKeys(KEYS);
        if (unknown.hasErrors()) {
            throw new InputException(
                    new Diagnostics(unknown.all().stream().limit(ENOUGH).toList()));
        }
    }

    private static Set<String> keys() {
        Set<String> keys =
                Arrays.stream(Element.values()).map(Element::key).collect(Collectors.toCollection(TreeSet::new));
        keys.add(Metadata.DISCLOSURE);
        return Collections.unmodifiableSet(keys);
    }

    /** The text's lines with those of the front matter blank, so that every line keeps its number. */
    List<String> blankedOut(List<String> all) {
        List<String> out = new ArrayList<>(Collections.nCopies(lines, ""));
        out.addAll(all.subList(lines, all.size()));
        return out;
    }
}
