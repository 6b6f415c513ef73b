package wenheng.ooxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlTest {

    @Test
    void aParserReadsBackAnyTextAndAnyAttribute() throws Exception {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("<&>\"'\t\n\r");
            for (int i = 0; i < 200; i++) {
                text.append((char) random.nextInt(0x10000)).append((char) random.nextInt(0x100));
            }
            byte[] part =
                    new Xml().leaf("a", text.toString(), "b", text.toString()).bytes();
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
            String expected = Xml.clean(text.toString());
            assertEquals(expected, root.getTextContent(), "text, seed " + seed);
            assertEquals(expected, root.getAttribute("b"), "attribute, seed " + seed);
        }
    }

    @Test
    void charactersBeyondTheBasicPlaneAndDirectionMarksAreKept() {
        assertEquals("𠮷\u202E\u200F甲", Xml.clean("\u0000𠮷\u202E\u200F\uD842甲\u0085\uFFFF"));
    }

    @Test
    void aPartWithAnOpenElementIsNoPart() {
        Xml xml = new Xml().open("a");
        assertThrows(IllegalArgumentException.class, xml::bytes);
    }

    @Test
    void anAttributeWithoutAValueIsRefused() {
        Xml xml = new Xml();
        assertThrows(IllegalArgumentException.class, () -> xml.empty("a", "b"));
    }
}
