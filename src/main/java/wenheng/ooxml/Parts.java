package wenheng.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 部件集：一个 OOXML 包的部件、内容类型和关系（ECMA-376 第 2 部分）。 */
public final class Parts {

    /** The source of the package's own relationships. */
    public static final String PACKAGE = "";

    private static final String RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final SortedMap<String, byte[]> content = new TreeMap<>();
    private final SortedMap<String, String> types = new TreeMap<>();
    private final SortedMap<String, String> extensions = new TreeMap<>();
    private final SortedMap<String, List<Relationship>> relationships = new TreeMap<>();

    private record Relationship(String type, String target, boolean external) {}

    /**
     * Adds a part.
     *
     * @param path such as {@code word/styles.xml}, without a leading slash
     */
    public Parts add(String path, String contentType, byte[] bytes) {
        if (content.put(path, bytes) != null) {
            throw new IllegalArgumentException("part added twice: " + path);
        }
        types.put(path, contentType);
        return this;
    }

    /** Adds a part whose extension says of what type it is, as older programs expect of their own kinds. */
    public Parts addByExtension(String path, String contentType, byte[] bytes) {
        add(path, contentType, bytes);
        types.remove(path);
        extensions.put(path.substring(path.lastIndexOf('.') + 1), contentType);
        return this;
    }

    /**
     * Relates a part to another.
     *
     * @param source path of the part, or {@link #PACKAGE}
     * @param target relative to the source's folder
     * @return the relationship's id, such as {@code rId3}
     */
    public String relate(String source, String type, String target) {
        return relate(source, new Relationship(type, target, false));
    }

    /** Relates a part to an address outside the package; the same address gets the same id. */
    public String link(String source, String type, String address) {
        return relate(source, new Relationship(type, address, true));
    }

    /** The whole package. */
    public byte[] zip() {
        SortedMap<String, byte[]> all = new TreeMap<>(content);
        relationships.forEach((source, list) -> all.put(relationshipsPath(source), relationshipsPart(list)));
        all.put("[Content_Types].xml", contentTypes());
        return ReproducibleZip.write(all);
    }

    private String relate(String source, Relationship relationship) {
        List<Relationship> list = relationships.computeIfAbsent(source, key -> new ArrayList<>());
        int known = list.indexOf(relationship);
        if (known >= 0) {
            return "rId" + (known + 1);
        }
        list.add(relationship);
        return "rId" + list.size();
    }

    private static String relationshipsPath(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    private static byte[] relationshipsPart(List<Relationship> list) {
        Xml xml = new Xml().open("Relationships", "xmlns", RELATIONSHIPS);
        for (int i = 0; i < list.size(); i++) {
            Relationship one = list.get(i);
            String id = "rId" + (i + 1);
            if (one.external()) {
                xml.empty(
                        "Relationship", "Id", id, "Type", one.type(), "Target", one.target(), "TargetMode", "External");
            } else {
                xml.empty("Relationship", "Id", id, "Type", one.type(), "Target", one.target());
            }
        }
        return xml.close().bytes();
    }

    private byte[] contentTypes() {
        Xml xml = new Xml().open("Types", "xmlns", CONTENT_TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType", RELATIONSHIPS_TYPE);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        extensions.forEach((extension, type) -> xml.empty("Default", "Extension", extension, "ContentType", type));
        for (Map.Entry<String, String> part : types.entrySet()) {
            xml.empty("Override", "PartName", "/" + part.getKey(), "ContentType", part.getValue());
        }
        return xml.close().bytes();
    }
}
