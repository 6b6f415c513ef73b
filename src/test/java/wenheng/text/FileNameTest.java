package wenheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void namesOfPapersAreNames() {
        for (String name : List.of("青石县2025年自评报告", "推进会讲话（送审稿）", "a b", "COM", "console", "𬴂", "COM10", "报告.docx")) {
            assertEquals(Optional.empty(), FileName.fault(name), name);
        }
    }

    @Test
    void whatOneSystemCannotWriteNoSystemGets() {
        for (String name : List.of("a/b", "a\\b", "a:b", "a*b", "a?b", "\"a\"", "<a>", "a|b", "a\tb", "a\u007Fb")) {
            assertTrue(FileName.fault(name).orElse("").startsWith("含有"), name);
        }
        for (String name : List.of("CON", "con", "nul.txt", "Aux .docx", "LPT1", "com9.报告", "COM¹", "conin$")) {
            assertEquals("是 Windows 留给设备用的", FileName.fault(name).orElse(""), name);
        }
        for (String name : List.of(".报告", "报告.", " 报告", "报告　", "", "长".repeat(81))) {
            assertTrue(FileName.fault(name).isPresent(), name);
        }
    }

    @Test
    void charactersNobodySeesAreNamedByTheirCode() {
        for (int unseen : List.of(0x202E, 0x2066, 0x200B, 0x2028, 0x2029, 0x0085, 0xFEFF, 0xD800)) {
            String name = "报" + new String(Character.toChars(unseen)) + "告";
            assertEquals(
                    String.format("含有“U+%04X”", unseen), FileName.fault(name).orElse(""));
            assertEquals("报-告", FileName.replaced(name, "-"));
        }
    }

    @Test
    void namesThatOneDiskTakesForOneFileFoldToOne() {
        assertEquals(FileName.folded("Ab"), FileName.folded("aB"));
        assertEquals(FileName.folded("é"), FileName.folded("e\u0301"));
        assertNotEquals(FileName.folded("甲"), FileName.folded("乙"));
    }
}
