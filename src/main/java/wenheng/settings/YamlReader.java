package wenheng.settings;

import java.util.ArrayList;
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

/**
 * YAML 读取：文本变成 {@link Node} 树。
 *
 * <p>Scalars stay text (no 否 read as false, no 12:30 read as a number); aliases are refused, so no small file can grow large.
 */
public final class YamlReader {

    private final String file;
    private final int firstLine;

    private YamlReader(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    /** Reads a whole file; an empty one is an empty mapping. */
    public static Node read(String file, String text) {
        return read(file, text, 1);
    }

    /**
     * Reads text that stands inside another file.
     *
     * @param firstLine line of the file on which the text begins
     * @throws InputException with the place of the fault if it is no YAML
     */
    public static Node read(String file, String text, int firstLine) {
        return new YamlReader(file, firstLine).read(text);
    }

    private Node read(String text) {
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
        } catch (StackOverflowError tooDeep) {
            throw failure(at(firstLine, 1));
        }
    }

    private Node convert(org.snakeyaml.engine.v2.nodes.Node node) {
        Location place = node.getStartMark().map(this::at).orElse(at(firstLine, 1));
        if (node instanceof ScalarNode scalar) {
            return new Node.Scalar(scalar.getValue(), place);
        }
        if (node instanceof SequenceNode sequence) {
            return new Node.Sequence(
                    sequence.getValue().stream().map(this::convert).toList(), place);
        }
        return mapping((MappingNode) node, place);
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
