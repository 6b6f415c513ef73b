package wenheng.project;

import java.util.Optional;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/** 版式的来源：随程序提供的版式，“版式”文件夹里同名文件改动的值在先。 */
public final class Profiles {

    private static final String FOLDER = "版式";

    private Profiles() {}

    /**
     * The profile of that name as the office has it.
     *
     * @param folder of the project, or of the paper
     * @throws wenheng.diagnostic.InputException with file, line and column of what cannot be read
     */
    public static Profile read(Folder folder, String name) {
        String file = FOLDER + "/" + name + ".yaml";
        Optional<byte[]> own = folder.names(FOLDER).contains(name + ".yaml") ? folder.find(file) : Optional.empty();
        return own.map(bytes -> ProfileReader.changed(name, file, Folder.text(file, bytes)))
                .orElseGet(() -> ProfileReader.read(name));
    }
}
