package wenheng.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.project.ProjectSettings.StandardRef;

/** 办法的来源：项目“标准”文件夹里的规则文件在先，随程序提供的在后。 */
final class Standards {

    private static final String FOLDER = "标准";

    private Standards() {}

    /**
     * The rules the settings name, in order.
     *
     * @throws InputException with the place in project.yaml of an unknown id, or the fault of a rule file
     */
    static List<Standard> read(Folder folder, List<StandardRef> references) {
        Set<String> seen = new HashSet<>();
        for (StandardRef reference : references) {
            if (!seen.add(reference.id())) {
                throw new InputException(
                        Diagnostic.error("标准-重复", reference.place(), "办法“" + reference.id() + "”写了两次", "请删去其中一处"));
            }
        }
        return references.stream().map(reference -> read(folder, reference)).toList();
    }

    private static Standard read(Folder folder, StandardRef reference) {
        String file = FOLDER + "/" + reference.id() + ".yaml";
        Optional<byte[]> own =
                folder.names(FOLDER).contains(reference.id() + ".yaml") ? folder.find(file) : Optional.empty();
        return own.map(bytes -> StandardReader.read(file, Folder.text(file, bytes)))
                .orElseGet(() -> StandardReader.read(reference.id(), reference.place()));
    }
}
