package wenheng.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.app.ProjectSettings.Paper;
import wenheng.app.ProjectSettings.TableRef;
import wenheng.assess.school.School;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.workbook.SchoolForm;

/**
 * 结转项目：上一年的项目变成今年的。
 *
 * <p>The year goes up by one; the tables are empty again, with the schools' names kept; last year's school table becomes one of
 * 往年; narrative is kept, each paragraph with figures or years marked for review.
 */
final class RolledProject {

    private static final String NEW_SCHOOLS = "数据/学校.xlsx";
    private static final String EARLIER = "数据/往年/";

    private final Project old;
    private final ProjectSettings settings;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private RolledProject(Path root) {
        this.old = Project.open(root);
        this.settings = old.settings();
    }

    /** Paths and bytes of the next year's project. */
    static SortedMap<String, byte[]> of(Path old, List<String> kinds) {
        if (!kinds.isEmpty()) {
            throw refused("结转时沿用上年的文稿，不能再选文种", "请去掉 --kind；文稿可以在新的 project.yaml 里增减");
        }
        return new RolledProject(old).roll();
    }

    private SortedMap<String, byte[]> roll() {
        if (settings.isCity()) {
            throw refused("市级项目不能结转", "请对各县的项目分别结转，或新建市级项目");
        }
        TableRef schools = settings.schools().orElseThrow(() -> refused("上年的项目没有学校表，不能结转", "请新建项目，把上年的结果写进“往年”"));
        List<School> roster = old.evaluate().value().current().schools();
        String title = BlankProject.title(settings.county(), settings.year() + 1);
        files.put(NEW_SCHOOLS, SchoolForm.write(title, roster));
        settings.earlier().values().forEach(ref -> copy(ref.file()));
        String kept = keepAsEarlier(schools);
        settings.indicators().ifPresent(ref -> files.put("数据/县级指标.csv", emptied(ref, "数值")));
        settings.questionnaire().ifPresent(ref -> files.put("数据/问卷.csv", emptied(ref, "发放", "回收", "满意")));
        settings.meeting().ifPresent(ref -> copy(ref.file()));
        settings.papers().forEach(this::narrative);
        old.folder().names("模板/").forEach(name -> copy("模板/" + name));
        old.folder().names("标准/").forEach(name -> copy("标准/" + name));
        text(SettingsReader.FILE, new RolledSettings(settings, kept).rolled(source(SettingsReader.FILE)));
        return files;
    }

    /** Last year's school table under its year; what the new settings say of it. */
    private String keepAsEarlier(TableRef schools) {
        String ending = schools.file().contains(".")
                ? schools.file().substring(schools.file().lastIndexOf('.'))
                : "";
        String path = EARLIER + "学校" + settings.year() + ending;
        files.put(path, old.folder().require(schools.file(), schools.place()));
        return path + (schools.sheet().isEmpty() ? "" : "#" + schools.sheet());
    }

    private byte[] emptied(TableRef ref, String... columns) {
        byte[] bytes = old.folder().require(ref.file(), ref.place());
        files.put(EARLIER + name(ref.file(), settings.year()), bytes);
        Table table = TableReader.read(ref.file(), ref.sheet(), bytes).value();
        return EmptiedTable.csv(table, List.of(columns)).getBytes(StandardCharsets.UTF_8);
    }

    /** 县级指标2025.csv. */
    private static String name(String file, int year) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + year : name.substring(0, dot) + year + name.substring(dot);
    }

    private void narrative(Paper paper) {
        String folder = paper.narrative().orElse("叙述/" + paper.name());
        String renewed = RolledSettings.renewed(folder, settings.year());
        for (String name : old.folder().names(folder + "/")) {
            if (name.endsWith(".md")) {
                text(renewed + "/" + name, ReviewMarks.added(source(folder + "/" + name), settings.year() + 1));
            } else {
                files.put(renewed + "/" + name, old.folder().require(folder + "/" + name, paper.place()));
            }
        }
    }

    private void copy(String path) {
        Optional<byte[]> bytes = old.folder().find(path);
        bytes.ifPresent(found -> files.put(path, found));
    }

    private String source(String path) {
        return Folder.text(path, old.folder().require(path, Location.of(path)));
    }

    private void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputException refused(String fact, String hint) {
        return new InputException(Diagnostic.error("新建-结转", Location.NOWHERE, fact, hint));
    }
}
