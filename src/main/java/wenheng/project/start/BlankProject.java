package wenheng.project.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.project.SettingsReader;
import wenheng.project.Templates;
import wenheng.template.NarrativeGuide;
import wenheng.template.TemplateSource;
import wenheng.text.Similarity;
import wenheng.workbook.SchoolForm;

/** 空白项目：填报表、叙述各节的写作提示和带说明的 project.yaml。 */
public final class BlankProject {

    static final String CITY = "市域汇总";
    private static final String ENDING = ".md";
    private static final String MARK = "\uFEFF"; // Excel reads CSV in UTF-8 only with it

    /** The counties a city's project begins with, to be renamed. */
    private static final List<String> COUNTIES = List.of("甲县", "乙县");

    private final TemplateSource templates = Templates.stock();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private BlankProject() {}

    /** Paths and bytes of a project of these kinds of paper; every paper of a county where none is named. */
    public static SortedMap<String, byte[]> of(ProjectName name, List<String> kinds) {
        return new BlankProject().write(name, kinds);
    }

    private SortedMap<String, byte[]> write(ProjectName name, List<String> kinds) {
        List<String> papers = kinds(kinds);
        if (papers.contains(CITY)) {
            city(name);
        } else {
            papers.forEach(this::narrative);
            text(SettingsReader.FILE, ProjectText.county(name, papers));
            text("会议.yaml", resource("会议.yaml"));
            tables(name.county(), name.year(), "数据/");
        }
        return files;
    }

    /** The names of the templates asked for. */
    private List<String> kinds(List<String> asked) {
        List<String> known = templates.names().stream()
                .filter(file -> file.endsWith(ENDING))
                .map(file -> file.substring(0, file.length() - ENDING.length()))
                .toList();
        asked.stream().filter(kind -> !known.contains(kind)).findFirst().ifPresent(kind -> refuse(kind, known));
        if (asked.contains(CITY) && asked.size() > 1) {
            throw new InputException(Diagnostic.error("新建-文种", Location.NOWHERE, "“市域汇总”要单独建一个市级项目", "请另用一个文件夹建其他文稿"));
        }
        return asked.isEmpty()
                ? known.stream().filter(kind -> !kind.equals(CITY)).toList()
                : asked;
    }

    private static void refuse(String kind, List<String> known) {
        String near = Similarity.nearest(kind, known)
                .map(best -> "您是否想写“" + best + "”？")
                .orElse("");
        throw new InputException(Diagnostic.error(
                "新建-文种", Location.NOWHERE, "没有文种“" + kind + "”", near + "可用：" + String.join("、", known)));
    }

    private void narrative(String template) {
        String source = templates.find(template + ENDING).orElseThrow().text();
        for (NarrativeGuide guide : NarrativeGuide.of(source)) {
            text("叙述/" + template + "/" + guide.name() + ENDING, guide.comment());
        }
    }

    private void tables(String county, int year, String folder) {
        files.put(folder + "学校.xlsx", SchoolForm.write(title(county, year), List.of()));
        text(folder + "县级指标.csv", MARK + resource("县级指标.csv"));
        text(folder + "问卷.csv", MARK + resource("问卷.csv"));
    }

    /** Title of the school table. */
    static String title(String county, int year) {
        return county + year + "年义务教育学校基本情况表";
    }

    private void city(ProjectName name) {
        text(SettingsReader.FILE, ProjectText.city(name, COUNTIES));
        narrative(CITY);
        COUNTIES.forEach(county -> tables(county, name.year(), "数据/" + county + "/"));
    }

    private void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(BlankProject.class.getResourceAsStream("/wenheng/project/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
