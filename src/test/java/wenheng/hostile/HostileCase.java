package wenheng.hostile;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 难读的表：一个项目的数据，和它的来历。
 *
 * @param name what is odd about it; names the file that says what comes of it
 * @param files by path in the project
 * @param schools what project.yaml names as 学校
 * @param settings further lines of project.yaml
 */
public record HostileCase(String name, Map<String, byte[]> files, String schools, String settings) {

    public HostileCase {
        files = new LinkedHashMap<>(files);
    }

    /** One table as text. */
    static HostileCase csv(String name, String text) {
        return file(name, "学校.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** One file in 数据. */
    static HostileCase file(String name, String file, byte[] bytes) {
        return new HostileCase(name, Map.of("数据/" + file, bytes), "数据/" + file, "");
    }

    /** The same with another reference to the schools. */
    HostileCase reading(String reference) {
        return new HostileCase(name, files, reference, settings);
    }

    /** The same with one file more. */
    HostileCase and(String file, byte[] bytes) {
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put(file, bytes);
        return new HostileCase(name, more, schools, settings);
    }

    /** The same with further settings. */
    HostileCase with(String more) {
        return new HostileCase(name, files, schools, settings + more);
    }

    /** What project.yaml says. */
    public String project() {
        return "县区: 试验县\n机关: 试验县教育局\n年度: 2025\n标准: [优质均衡-2017]\n文稿: []\n数据:\n  学校: \"" + schools + "\"\n" + settings;
    }
}
