package wenheng.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;

/**
 * 读 XLSX：逐格流式读取，公式取其缓存值；解压后过大的文件不读。
 *
 * <p>Sheets are read as a stream of cells ({@link SheetHandler}) and not as POI's tree of objects, which takes many
 * times the file. A ZIP says how large it will be, but need not say so truthfully: it is inflated once to nowhere and
 * counted. Cost: the file is inflated twice.
 */
final class WorkbookReader {

    /** Room for half a million cells; what inflates to more is a mistake or an attack. */
    private static final long MOST_INFLATED = 128L * 1024 * 1024;

    static {
        // POI takes what shrinks to a hundredth for an attack, as tables of much alike rows do; the limit above sees to
        // those.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final String path;
    private final List<Diagnostic> findings = new ArrayList<>();

    WorkbookReader(String path) {
        this.path = path;
    }

    /** The sheets that {@code choice} picks. */
    Outcome<List<Table>> read(SheetChoice choice, byte[] bytes) {
        try {
            refuseBomb(bytes);
            try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                List<Table> tables = read(choice, parts);
                return new Outcome<>(tables, new Diagnostics(findings));
            }
        } catch (InputException known) {
            throw known;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException fault) {
            // The library meets foreign bytes here: whatever it throws, the file is what is wrong.
            throw TableReader.refused("数据-损坏", Location.of(path), "工作簿无法读取，文件可能已损坏", "请用 Excel、WPS 打开检查，再另存为 .xlsx");
        }
    }

    private void refuseBomb(byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long inflated = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    inflated += n;
                    if (inflated > MOST_INFLATED) {
                        throw TableReader.refused("数据-过大", Location.of(path), "工作簿解压后过大，没有读取", "请只留需要的工作表，另存后再试");
                    }
                }
            }
        }
    }

    private List<Table> read(SheetChoice choice, OPCPackage parts)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        Map<String, byte[]> sheets = sheets(reader);
        WorkbookPart workbook = WorkbookPart.read(reader);
        Set<String> chosen = choice.of(path, sheets.keySet(), workbook.hidden());
        // Without the readings beside Japanese words, which would be taken for text.
        var strings = new ReadOnlySharedStringsTable(parts, false);
        CellFormats formats = new CellFormats(styles(reader), workbook.from1904());
        List<Table> tables = new ArrayList<>();
        for (String name : chosen) {
            SheetHandler handler = new SheetHandler(new RowCollector(path, name), strings, formats);
            parse(sheets.get(name), handler);
            Table table = handler.table();
            SheetChoice.noteHidden(table, workbook.hidden(), findings);
            findings.addAll(handler.findings(table));
            tables.add(table);
        }
        return tables;
    }

    private static void parse(byte[] sheet, SheetHandler handler) throws IOException, ParserConfigurationException {
        try {
            XMLReader xmlReader = XMLHelper.newXMLReader();
            xmlReader.setContentHandler(handler);
            xmlReader.setErrorHandler(handler); // POI's own would write a line of English to the terminal
            xmlReader.parse(new InputSource(new ByteArrayInputStream(sheet)));
        } catch (SAXException unreadable) {
            throw handler.refused("内容不合写法");
        }
    }

    /** Some exporters write none; every cell is plain then. */
    private static StylesTable styles(XSSFReader reader) throws IOException, OpenXML4JException {
        StylesTable styles = reader.getStylesTable();
        return styles == null ? new StylesTable() : styles;
    }

    private static Map<String, byte[]> sheets(XSSFReader reader) throws IOException, OpenXML4JException {
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        XSSFReader.SheetIterator iterator = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (iterator.hasNext()) {
            try (InputStream sheet = iterator.next()) {
                sheets.put(iterator.getSheetName(), sheet.readAllBytes());
            }
        }
        return sheets;
    }
}
