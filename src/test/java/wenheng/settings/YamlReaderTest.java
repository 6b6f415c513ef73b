package wenheng.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;

/** 值去掉转义后才看：写成 \\uE000 的记号和直接写的一样。 */
class YamlReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    标题: "甲\\uE0000\\uE00166\\uE002" | 1:5
                    要素:\\n  署名: "\\uE005缺\\uE006"  | 2:7
                    列: [甲, "\\uE00F"]                | 1:8
                    "\\xE000": 甲                      | 1:1
                    "键\\uE000": 甲                    | 1:1
                    标题: "\\U0000E003"                | 1:5
                    标题: "甲\\e[31m"                  | 1:5
                    标题: "甲\\a"                      | 1:5
                    标题: "\\uD800"                    | 1:5
                    """)
    void whatNoTextMayHoldIsRefusedAfterUnescaping(String yaml, String place) {
        String text = yaml.replace("\\n", "\n").replace("\\xE000", "\\uE000");
        assertEquals("配置.yaml:" + place, refusal(text).location().text());
        assertEquals(
                "片段.md:" + (Integer.parseInt(place.substring(0, 1)) + 4) + place.substring(1),
                assertThrows(InputException.class, () -> YamlReader.read("片段.md", text, 5))
                        .diagnostics()
                        .all()
                        .get(0)
                        .location()
                        .text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"标题: 甲\uE000", "标题: \"\uE0050\uE006\"", "标题: |\n  甲\uE000\n"})
    void aFileOfSettingsHasNoMarksAtAll(String yaml) {
        assertTrue(refusal(yaml).message().contains("保留的字符"));
    }

    @Test
    void theMarksOfAMergedTextStay() {
        String marked = "\uE0000\uE00166\uE002";
        assertEquals(marked, embedded("标题: \"" + marked + "\""));
        assertEquals(marked + " 甲\n" + marked, embedded("标题: |-\n  " + marked + " 甲\n  " + marked));
        assertEquals(marked, embedded("标题: " + marked));
    }

    @Test
    void aForgedMarkBesideATrueOneIsRefused() {
        assertThrows(InputException.class, () -> embedded("标题: \"\uE0000\uE0011\uE002\\uE0000\\uE00166\\uE002\""));
    }

    @Test
    void lineEndsAndTabsMayBeWrittenAsEscapes() {
        assertEquals("甲\n乙\t丙", embedded("标题: \"甲\\n乙\\t丙\""));
    }

    private static String embedded(String yaml) {
        return YamlReader.read("片段.md", yaml, 1).mapping().require("标题").text();
    }

    private static Diagnostic refusal(String yaml) {
        InputException thrown = assertThrows(InputException.class, () -> YamlReader.read("配置.yaml", yaml), yaml);
        return thrown.diagnostics().all().get(0);
    }
}
