package wenheng.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code mvn test -Dtest=ExampleDataTest -Dexample=update} writes the files anew. */
class ExampleDataTest {
    private static final Path PROJECT = Path.of("examples", "qingshi");

    @Test
    void committedFilesAreThoseTheGeneratorMakes() throws IOException {
        for (Map.Entry<String, byte[]> file : ExampleData.files().entrySet()) {
            Path path = PROJECT.resolve(file.getKey());
            if ("update".equals(System.getProperty("example"))) {
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            assertArrayEquals(file.getValue(), Files.readAllBytes(path), file.getKey());
        }
    }

    @Test
    void noSchoolHasMoreTeachersOfAKindThanTeachers() {
        for (int year : List.of(2020, 2024, 2025)) {
            for (Map<String, String> school : ExampleData.schools(year)) {
                for (String stage : List.of("小学", "初中")) {
                    int teachers = number(school, stage + "专任教师数");
                    for (String kind : List.of("高于规定学历教师数", "县级以上骨干教师数", "体育艺术专任教师数", "中级及以上职务教师数")) {
                        assertTrue(number(school, stage + kind) <= teachers, year + school.get("学校名称") + stage + kind);
                    }
                    assertTrue(number(school, stage + "班级数") <= teachers, year + school.get("学校名称") + stage + "班级数");
                }
            }
        }
    }

    @Test
    void largestClassIsNoSmallerThanTheMeanClass() {
        for (int year : List.of(2020, 2024, 2025)) {
            for (Map<String, String> school : ExampleData.schools(year)) {
                for (String stage : List.of("小学", "初中")) {
                    long seats = (long) number(school, stage + "最大班额") * number(school, stage + "班级数");
                    assertTrue(seats >= number(school, stage + "学生数"), year + school.get("学校名称") + stage);
                }
            }
        }
    }

    @Test
    void everySchoolHasItsOwnNameAndCode() {
        for (int year : List.of(2020, 2024, 2025)) {
            Set<String> seen = new HashSet<>();
            for (Map<String, String> school : ExampleData.schools(year)) {
                assertTrue(seen.add(school.get("学校名称")), school.get("学校名称"));
                assertTrue(seen.add(school.get("学校标识码")), school.get("学校标识码"));
                assertTrue(
                        Set.copyOf(Columns.ALL).containsAll(school.keySet()),
                        school.keySet().toString());
            }
        }
    }

    private static int number(Map<String, String> school, String column) {
        return Integer.parseInt(school.getOrDefault(column, "0"));
    }
}
