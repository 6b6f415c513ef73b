package wenheng.ooxml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 关系：一个部件里的编号指向哪里。 */
public final class Relationships {

    private final Map<String, XmlTree> byId = new HashMap<>();
    private final String folder;

    private Relationships(String folder) {
        this.folder = folder;
    }

    public static Relationships of(PackageFile file, String part) {
        int slash = part.lastIndexOf('/') + 1;
        Relationships all = new Relationships(part.substring(0, slash));
        file.tree(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels").stream()
                .flatMap(tree -> tree.children().stream())
                .forEach(one -> all.byId.put(one.attribute("Id"), one));
        return all;
    }

    /** The address outside the file that an id leads to. */
    public Optional<String> address(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(one -> one.attribute("TargetMode").equals("External"))
                .map(one -> one.attribute("Target"));
    }

    /** The part that an id leads to. */
    public Optional<String> part(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(one -> !one.attribute("TargetMode").equals("External"))
                .map(one -> one.attribute("Target"))
                .map(this::resolved);
    }

    /** Targets are relative to the folder of the part, or begin at the package. */
    private String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String from = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            from = from.replaceFirst("[^/]*/$", "");
        }
        return from + rest;
    }

    /** The part of a kind, such as the document of a package. */
    public Optional<String> ofKind(String kind) {
        return byId.values().stream()
                .filter(one -> one.attribute("Type").endsWith("/" + kind))
                .map(one -> one.attribute("Id"))
                .sorted()
                .findFirst()
                .flatMap(this::part);
    }
}
