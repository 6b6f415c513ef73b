package wenheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenheng.pdf.Attachment;

class AttachedFilesTest {

    @Test
    void everyTableHasANameOfItsOwnThatAnySystemCanHave() {
        AttachedFiles files = new AttachedFiles();
        for (String name : List.of("学校", "学校", "A", "a", "..\\甲/乙:丙", "行\n尾\u202E倒", "", " ")) {
            files.add(name, "", List.of(List.of("甲")));
        }
        assertEquals(
                List.of("学校.csv", "学校（2）.csv", "A.csv", "a（2）.csv", "..-甲-乙-丙.csv", "行-尾-倒.csv", "表.csv", "表（2）.csv"),
                files.all().value().stream().map(Attachment::name).toList());
    }
}
