package wenheng.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * 工作簿部件：哪些工作表是隐藏的，日期从哪年算起（ECMA-376 第1部分 18.2）。
 *
 * @param hidden names of the hidden sheets
 * @param from1904 whether days are counted from 1904, as old Excel for the Mac did
 */
record WorkbookPart(Set<String> hidden, boolean from1904) {

    static WorkbookPart read(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Handler handler = new Handler();
        try (InputStream xml = reader.getWorkbookData()) {
            XMLReader xmlReader = XMLHelper.newXMLReader();
            xmlReader.setContentHandler(handler);
            xmlReader.setErrorHandler(handler);
            xmlReader.parse(new InputSource(xml));
        }
        return new WorkbookPart(handler.hidden, handler.from1904);
    }

    private static final class Handler extends DefaultHandler {
        private final Set<String> hidden = new HashSet<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("sheet")) {
                String state = attributes.getValue("state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(attributes.getValue("name"));
                }
            } else if (name.equals("workbookPr")) {
                String from = attributes.getValue("date1904");
                from1904 = "1".equals(from) || "true".equals(from);
            }
        }
    }
}
