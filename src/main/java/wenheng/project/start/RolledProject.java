package wenheng.project.start;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.assess.school.School;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.project.CityEvaluation;
import wenheng.project.Folder;
import wenheng.project.Project;
import wenheng.project.ProjectSettings;
import wenheng.project.ProjectSettings.Paper;
import wenheng.project.SettingsReader;
import wenheng.project.World;

/**
 * 结转项目：上一年的项目变成今年的。
 *
 * <p>The year goes up by one; the tables are empty again, with the schools' names kept; last year's tables become those of
 * 往年; narrative is kept, each paragraph with figures or years marked for review. A city's project goes on county by county.
 */
public final class RolledProject {

    private static final String DATA = "数据/";

    private final Project old;
    private final ProjectSettings settings;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private Diagnostics findings = Diagnostics.NONE;

    private RolledProject(World world) {
        this.old = Project.open(world);
        this.settings = old.settings();
    }

    /** Paths and bytes of the next year's project, and what of it needs another look. */
    public static Outcome<SortedMap<String, byte[]>> of(World old, List<String> kinds) {
        if (!kinds.isEmpty()) {
            throw refused("结转时沿用上年的文稿，不能再选文种", "请去掉 --kind；文稿可以在新的 project.yaml 里增减");
        }
        RolledProject rolled = new RolledProject(old);
        rolled.roll();
        return new Outcome<>(rolled.files, rolled.findings);
    }

    private void roll() {
        Map<String, RolledTables> counties = settings.isCity() ? city() : Map.of();
        RolledSettings next = settings.isCity() ? RolledSettings.ofCity(settings, counties) : county();
        counties.values().forEach(tables -> files.putAll(tables.files()));
        Map<String, String> further = RolledTables.further(old.folder(), settings, files);
        settings.meetings().values().forEach(ref -> copy(ref.file()));
        settings.papers().forEach(this::narrative);
        old.folder().names("模板/").forEach(name -> copy("模板/" + name));
        old.folder().names("标准/").forEach(name -> copy("标准/" + name));
        text(SettingsReader.FILE, next.rolled(source(SettingsReader.FILE), further));
    }

    private RolledSettings county() {
        List<School> roster = old.evaluate().value().current().schools();
        RolledTables tables = RolledTables.of(old.folder(), settings, DATA, roster);
        files.putAll(tables.files());
        return RolledSettings.ofCounty(settings, tables);
    }

    private Map<String, RolledTables> city() {
        Map<String, RolledTables> rolled = new LinkedHashMap<>();
        old.evaluateCity().value().counties().forEach(county -> rolled.put(county.name(), tables(county)));
        return rolled;
    }

    /** A county whose tables cannot be read, or are not there, goes on with an empty list of schools. */
    private RolledTables tables(CityEvaluation.County county) {
        String data = DATA + county.name() + "/";
        try {
            List<School> roster = county.current().schools();
            RolledTables tables = RolledTables.of(old.folder(), county.settings(), data, roster);
            if (county.evaluation().isEmpty()) {
                review(county, "上年的表有错，校名没有带过来", "请在新的学校表里填写校名，并先改正留作往年的表");
            }
            return tables;
        } catch (InputException lacking) {
            review(county, "上年的表不全，校名和表都没有带过来", "请填写新的学校表；县级、问卷和往年的表请自行放入并写进 project.yaml");
            return RolledTables.empty(old.folder(), county.settings(), data);
        }
    }

    private void review(CityEvaluation.County county, String fact, String hint) {
        findings = findings.plus(Diagnostics.of(
                Diagnostic.warning("新建-结转", Location.of(DATA + county.name()), county.name() + fact, hint)));
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
