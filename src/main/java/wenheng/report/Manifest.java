package wenheng.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import wenheng.diagnostic.InputException;
import wenheng.json.Json;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;

/**
 * 清单：manifest.json，一次生成读了哪些文件、写了哪些文件，各自的校验值。
 *
 * @param inputs sorted by path
 * @param outputs sorted by path
 */
public record Manifest(List<Input> inputs, List<Output> outputs) {

    /** Its name in the folder of the outputs. */
    public static final String FILE = "manifest.json";

    /** Of a folder that nothing has been written to. */
    public static final Manifest EMPTY = new Manifest(List.of(), List.of());

    public Manifest {
        inputs = inputs.stream().sorted(Comparator.comparing(Input::path)).toList();
        outputs = outputs.stream().sorted(Comparator.comparing(Output::path)).toList();
    }

    /** A file that was read. */
    public record Input(String path, String sha256) {}

    /** A file that was written; {@code path} is relative to the output folder. */
    public record Output(String paper, String format, String path, long bytes, String sha256) {}

    /** Whether a file of that path was written with these bytes, by their SHA-256. */
    public boolean holds(String path, String sha256) {
        return outputs.stream()
                .anyMatch(
                        output -> output.path().equals(path) && output.sha256().equals(sha256));
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * {@code {version, inputs, outputs}}, indented by one line an entry so that a person can read it.
     *
     * @param version of the program that wrote the files
     */
    public byte[] write(String version) {
        List<Json> in = inputs.stream().<Json>map(Manifest::json).toList();
        List<Json> out = outputs.stream().<Json>map(Manifest::json).toList();
        String text = "{\"version\":" + Json.of(version).text() + ",\n\"inputs\":[\n" + lines(in)
                + "\n],\n\"outputs\":[\n" + lines(out) + "\n]}\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(List<Json> items) {
        return String.join(",\n", items.stream().map(Json::text).toList());
    }

    private static Json json(Input input) {
        return Json.object().put("path", Json.of(input.path())).put("sha256", Json.of(input.sha256()));
    }

    private static Json json(Output output) {
        return Json.object()
                .put("paper", Json.of(output.paper()))
                .put("format", Json.of(output.format()))
                .put("path", Json.of(output.path()))
                .put("bytes", Json.of(output.bytes()))
                .put("sha256", Json.of(output.sha256()));
    }

    /** Reads an earlier manifest (JSON is YAML); one that cannot be read counts as none, so nothing is overwritten. */
    public static Manifest read(String text) {
        try {
            Node.Mapping root = YamlReader.read(FILE, text).mapping();
            List<Input> inputs = root.require("inputs").items().stream()
                    .map(Node::mapping)
                    .map(entry -> new Input(
                            entry.require("path").text(),
                            entry.require("sha256").text()))
                    .toList();
            List<Output> outputs = new ArrayList<>();
            for (Node node : root.require("outputs").items()) {
                Node.Mapping entry = node.mapping();
                outputs.add(new Output(
                        entry.require("paper").text(),
                        entry.require("format").text(),
                        entry.require("path").text(),
                        Long.parseLong(entry.require("bytes").text()),
                        entry.require("sha256").text()));
            }
            return new Manifest(inputs, outputs);
        } catch (InputException | NumberFormatException notOurs) {
            return EMPTY;
        }
    }
}
