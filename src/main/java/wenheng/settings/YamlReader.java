package wenheng.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.text.Characters;

/**
 * YAML 读取：文本变成 {@link Node} 树。
 *
 * <p>Scalars stay text (no 否 read as false, no 12:30 read as a number); aliases are refused, so no small file can grow large.
 * A value is judged after its escapes are undone: {@code "\uE000"} would else be a mark of the program that nobody printed.
 *
 * <p>Only the composer of the library is used, which gives nodes with their marks; no object is ever constructed by a
 * tag of the file. A key that is given twice is an error and not the last one's. Cost: linear; a file of more than four
 * million characters is refused.
 */
public final class YamlReader {

    private final String file;
    private final int firstLine;
    private final String text;
    /** The text again, if it may hold marks; otherwise nothing. */
    private final int[] marked;

    private YamlReader(String file, int firstLine, String text, int[] marked) {
        this.file = file;
        this.firstLine = firstLine;
        this.text = text;
        this.marked = marked;
    }

    /**
     * Reads a whole file; an empty one is an empty mapping.
     *
     * @throws InputException with the place of the fault if it is no YAML or holds what no text may
     */
    public static Node read(String file, String text) {
        return new YamlReader(file, 1, text, new int[0]).read();
    }

    /**
     * Reads text that stands inside a merged one, whose marks it may hold as they are.
     *
     * @param firstLine line of the file on which the text begins
     * @throws InputException with the place of the fault if it is no YAML or holds what no text may
     */
    public static Node read(String file, String text, int firstLine) {
        return new YamlReader(file, firstLine, text, text.codePoints().toArray()).read();
    }

    private Node read() {
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(4_000_000)
                .build();
        try {
            Optional<org.snakeyaml.engine.v2.nodes.Node> root = new Compose(settings).composeString(text);
            return root.map(this::convert).orElseGet(() -> new Node.Mapping(List.of(), at(firstLine, 1)));
        } catch (MarkedYamlEngineException fault) {
            throw failure(fault.getProblemMark().map(this::at).orElse(at(firstLine, 1)));
        } catch (YamlEngineException fault) {
            throw failure(at(firstLine, 1));
            // Library and conversion both recurse; what nests so deep is no settings file.
        } catch (StackOverflowError tooDeep) {
            throw failure(at(firstLine, 1));
        }
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
        Location place = node.getStartMark().map(this::at).orElse(at(firstLine, 1));
        if (node instanceof ScalarNode scalar) {
            refuseForbidden(scalar, place);
            return new Node.Scalar(scalar.getValue(), place);
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Sequence(
                    sequence.getValue().stream().map(this::convert).toList(), place);
        }
        return mapping((MappingNode) node, place);
    }

    /** A mark is the program's own if it stands in the source as it does in the value. */
    private void refuseForbidden(ScalarNode scalar, Location place) {
        String value = scalar.getValue();
        long reserved = value.codePoints().filter(Characters::isReserved).count();
        if (reserved > written(scalar)) {
            throw new InputException(
                    Diagnostic.error("配置-保留字符", place, "这个值含有程序保留的字符（U+E000 至 U+E00F）", "请删去；写成 \\uE000 这样的转义也不行"));
        }
        if (value.codePoints().anyMatch(c -> Characters.isForbidden(c) && c != '\n' && c != '\r')) {
            throw new InputException(Diagnostic.error("配置-非法字符", place, "这个值含有不可见的控制字符", "请删去引号里写成转义的控制字符"));
        }
    }

    /** How many reserved characters may stand in a scalar: as many as in its source, of which no escape is one. */
    private long written(ScalarNode scalar) {
        int start = scalar.getStartMark().map(Mark::getIndex).orElse(0);
        int end = scalar.getEndMark().map(Mark::getIndex).orElse(0);
        return marked.length == 0
                ? 0
                : Arrays.stream(marked, start, end)
                        .filter(Characters::isReserved)
                        .count();
    }

    private Node mapping(MappingNode node, Location place) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : node.getValue()) {
            Node key = convert(tuple.getKeyNode());
            if (!seen.add(key.text())) {
                throw new InputException(
                        Diagnostic.error("配置-重复键", key.location(), "“" + key.text() + "”写了两次", "请删去其中一处"));
            }
            entries.add(new Node.Entry(key.text(), key.location(), convert(tuple.getValueNode())));
        }
        return new Node.Mapping(entries, place);
    }

    private Location at(Mark mark) {
        return at(mark.getLine() + firstLine, mark.getColumn() + 1);
    }

    private Location at(int line, int column) {
        return Location.of(file, line, column);
    }

    private InputException failure(Location place) {
        return new InputException(Diagnostic.error("配置-语法", place, "这里不合 YAML 的写法", "请检查缩进（用空格，不用制表符）、冒号后的空格和引号是否成对"));
    }
}
