package wenheng.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import wenheng.assess.submission.SchoolImport;
import wenheng.diagnostic.Location;
import wenheng.settings.Node;

/**
 * 项目设置：project.yaml 的内容。
 *
 * @param city 城市; of a county project empty unless it is written
 * @param county 县（市、区）名; the city's of a city project
 * @param agency 机关; the county's or city's 教育局 where none is given
 * @param standards ids of rule files, in order
 * @param counties the counties of a city, each as if it were a project without papers; empty for a county
 * @param schools the school table; where there is none, there are results, unless it is a city
 * @param results 结果: figures computed elsewhere
 * @param indicators 县级指标
 * @param questionnaire 问卷
 * @param earlier school tables, or results computed elsewhere, of earlier years
 * @param tables 表格: further tables for templates, by name
 * @param responsible 责任科室 by what they must deliver
 * @param columns 列名对照
 * @param disclosure 公开, for every paper that does not say otherwise
 * @param meetings 会议: the file of each meeting by its name; the papers of one meeting share it
 * @param papers 文稿, in order; none where only the evaluation is wanted
 */
public record ProjectSettings(
        Optional<String> city,
        String county,
        String agency,
        int year,
        List<StandardRef> standards,
        List<ProjectSettings> counties,
        Optional<TableRef> schools,
        Optional<TableRef> results,
        Optional<TableRef> indicators,
        Optional<TableRef> questionnaire,
        SortedMap<Integer, TableRef> earlier,
        Map<String, TableRef> tables,
        Map<String, String> responsible,
        SchoolImport columns,
        Node.Mapping disclosure,
        Map<String, TableRef> meetings,
        List<Paper> papers) {

    public ProjectSettings {
        standards = List.copyOf(standards);
        counties = List.copyOf(counties);
        papers = List.copyOf(papers);
    }

    /** Whether the project is a city's, of several counties. */
    public boolean isCity() {
        return !counties.isEmpty();
    }

    /** 要素 of a paper that gives none. */
    public Node.Mapping emptyElements() {
        return new Node.Mapping(List.of(), Location.of(SettingsReader.FILE));
    }

    /**
     * A rule file named in the settings.
     *
     * @param place where it is named
     */
    public record StandardRef(String id, Location place) {}

    /**
     * A table named in the settings: {@code file} or {@code file#sheet}.
     *
     * @param sheet empty for the first sheet
     * @param place where it is named
     */
    public record TableRef(String file, String sheet, Location place) {}

    /**
     * 一份文稿。
     *
     * @param name 名称, also the name of its folder and files
     * @param template 模板
     * @param narrative folder of its own sections; empty if none is named
     * @param meeting the name of its 会议; empty if it names none
     * @param elements 要素 that the template writes into the front matter
     */
    public record Paper(
            String name,
            String template,
            Optional<String> narrative,
            Optional<String> meeting,
            List<OutputFormat> formats,
            Node.Mapping elements,
            Location place) {
        public Paper {
            formats = List.copyOf(formats);
        }
    }
}
