package wenheng.assess.school;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;

/**
 * 学校：学校表的一行。
 *
 * @param ownership 办别, 公办 or 民办
 * @param setting 城乡: 城区, 镇区, 乡村
 * @param figures numbers by canonical column name (小学学生数 …); a blank cell has none
 * @param place its row
 */
public record School(
        String name,
        String code,
        SchoolType type,
        String ownership,
        String setting,
        boolean boarding,
        Map<String, Figure> figures,
        Location place) {

    public School {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** The number in a column; empty for a blank cell. */
    public Optional<Figure> figure(String column) {
        return Optional.ofNullable(figures.get(column));
    }

    /**
     * What is said of the school by name, such as its 小学最大班额; a stage that its own name ends with is not said twice:
     * 第一小学最大班额.
     */
    public String named(String what) {
        return Stream.of(Stage.values())
                .map(Stage::chinese)
                .filter(stage -> name.endsWith(stage) && what.startsWith(stage))
                .findFirst()
                .map(stage -> name + what.substring(stage.length()))
                .orElse(name + what);
    }

    /** 甲学校小学部; just the school where it has one stage only. */
    public String name(Stage stage) {
        return type.stages().size() > 1 ? name + stage.chinese() + "部" : name;
    }
}
