package wenheng.assess.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;

/** 导入预设：统计报表和填报表的版式，写在资源文件里，不写在程序里。 */
final class ImportPresets {

    private ImportPresets() {}

    /**
     * 统计报表的版式。
     *
     * @param name 基础基 or 教基
     * @param cells by table number, by column: the cells to add up
     * @param units of money, by column
     */
    record Ministry(String name, Map<String, Map<String, List<String>>> cells, Map<String, String> units) {}

    /** The layouts of the ministry's statistical reports, oldest first. */
    static List<Ministry> ministry() {
        return List.of(ministry("基础基"), ministry("教基"));
    }

    /** 学校填报表: the items that add up to a column. */
    static Map<String, List<String>> formSums() {
        Map<String, List<String>> sums = new LinkedHashMap<>();
        read("学校填报表").mapping().byKey().forEach((column, items) -> sums.put(column, items.texts()));
        return sums;
    }

    private static Ministry ministry(String name) {
        Node.Mapping root = read(name).mapping();
        Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
        root.require("表").mapping().byKey().forEach((table, columns) -> {
            Map<String, List<String>> cells = new LinkedHashMap<>();
            columns.mapping().byKey().forEach((column, addresses) -> cells.put(column, addresses.texts()));
            tables.put(table, cells);
        });
        Map<String, String> units = new LinkedHashMap<>();
        root.require("单位").mapping().byKey().forEach((column, unit) -> units.put(column, unit.text()));
        return new Ministry(root.require("名称").text(), tables, units);
    }

    private static Node read(String name) {
        String path = "/wenheng/import/" + name + ".yaml";
        try (InputStream in = ImportPresets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no preset " + path);
            }
            return YamlReader.read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
