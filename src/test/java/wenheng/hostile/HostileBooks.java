package wenheng.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import wenheng.data.Sheets;

/** 难读的工作簿：公式、隐藏、合并、日期、多张表、竖表、损坏、加密、压缩炸弹。 */
final class HostileBooks {

    private HostileBooks() {}

    static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>();
        cells(cases);
        sheets(cases);
        files(cases);
        return cases;
    }

    private static HostileCase xlsx(String name, Consumer<Workbook> fill) {
        return HostileCase.file(name, "学校.xlsx", Sheets.xlsx(fill));
    }

    /** The plain table, as Excel would hold it. */
    static Sheet plain(Workbook book) {
        return Sheets.fill(book.createSheet("学校"), HostileTexts.PLAIN.split("\n"));
    }

    private static void cells(List<HostileCase> cases) {
        cases.add(xlsx("公式有结果", book -> {
            plain(book).getRow(1).getCell(3).setCellFormula("60+40");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        cases.add(xlsx("公式没有结果", book -> plain(book).getRow(1).createCell(3).setCellFormula("60+40")));
        cases.add(HostileCase.file(
                "旧格式公式没有结果",
                "学校.xls",
                Sheets.xls(book -> plain(book).getRow(1).createCell(3).setCellFormula("60+40"))));
        cases.add(xlsx("公式除以零", book -> {
            plain(book).getRow(1).getCell(3).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        cases.add(xlsx("公式得文字", book -> {
            plain(book).getRow(1).getCell(3).setCellFormula("\"约\"&100");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        cases.add(xlsx("公式得空文字", book -> {
            plain(book).getRow(1).getCell(3).setCellFormula("IF(1=1,\"\",5)");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
        cases.add(xlsx("文字形式的数", book -> plain(book).getRow(1).getCell(3).setCellValue("100")));
        cases.add(xlsx("日期在数格里", book -> dated(book, plain(book))));
        cases.add(HostileCase.file("旧格式日期在数格里", "学校.xls", Sheets.xls(book -> dated(book, plain(book)))));
        cases.add(xlsx("逻辑值", book -> plain(book).getRow(1).getCell(3).setCellValue(true)));
        cases.add(xlsx("百分数格式", book -> {
            Sheet sheet = plain(book);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0%"));
            sheet.getRow(1).getCell(3).setCellStyle(style);
        }));
        cases.add(xlsx("会计格式的负数", book -> {
            Sheet sheet = plain(book);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("#,##0_);(#,##0)"));
            sheet.getRow(1).getCell(3).setCellStyle(style);
            sheet.getRow(1).getCell(3).setCellValue(-100);
        }));
        cases.add(xlsx("浮点尾数", book -> {
            plain(book).getRow(1).getCell(7).setCellValue(0.1 + 0.2);
            book.getSheetAt(0).getRow(2).getCell(3).setCellValue(199.99999999999997);
        }));
        cases.add(xlsx("极大的数", book -> plain(book).getRow(1).getCell(9).setCellValue(1e300)));
        cases.add(xlsx("数值合并", book -> plain(book).addMergedRegion(new CellRangeAddress(1, 2, 3, 3))));
        cases.add(xlsx("横向合并的数值", book -> plain(book).addMergedRegion(new CellRangeAddress(1, 1, 3, 5))));
        cases.add(xlsx("合并的表头", HostileBooks::mergedHead));
        cases.add(xlsx("底色", HostileBooks::coloured));
        cases.add(xlsx("回车符转义", book -> plain(book).getRow(0).getCell(10).setCellValue("教学仪器设备值_x000D_\n（万元）")));
        cases.add(xlsx(
                "批注和富文本",
                book -> plain(book)
                        .getRow(1)
                        .getCell(1)
                        .setCellValue(book.getCreationHelper().createRichTextString("第一\n小学"))));
    }

    private static void dated(Workbook book, Sheet sheet) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        sheet.getRow(1).getCell(3).setCellStyle(style);
        sheet.getRow(1).getCell(3).setCellValue(45901);
    }

    private static void mergedHead(Workbook book) {
        Sheet sheet = Sheets.fill(
                book.createSheet("学校"),
                "试验县学校情况表",
                "学校名称,学校类型,小学,,,设施",
                ",,学生数,班级数,专任教师数,图书册数",
                "第一小学,小学,100,3,8,2000",
                "第二小学,小学,200,6,15,4000");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 4));
    }

    private static void coloured(Workbook book) {
        Sheet sheet = plain(book);
        var style = book.createCellStyle();
        style.setFillForegroundColor(org.apache.poi.ss.usermodel.IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
        sheet.getRow(2).getCell(9).setCellStyle(style);
    }

    private static void sheets(List<HostileCase> cases) {
        cases.add(xlsx("隐藏的表行列", book -> {
            Sheet sheet = plain(book);
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(4, true);
            Sheets.fill(book.createSheet("封面"), "试验县,2025");
            book.setSheetHidden(0, true);
            book.setActiveSheet(1);
        }));
        cases.add(xlsx("教师在第二张表", book -> {
            Sheets.fill(book.createSheet("学校"), "学校名称,学校类型,小学学生数", "第一小学,小学,100", "第二小学,小学,200");
            Sheets.fill(book.createSheet("教师"), "学校名称,小学县级以上骨干教师数", "第一小学,2", "第三小学,9", "第一小学,4");
            Sheets.fill(book.createSheet("说明"), "填表说明", "请如实填写");
        }));
        cases.add(xlsx("两张表数不同", book -> {
            Sheets.fill(book.createSheet("学校"), "学校名称,学校类型,小学学生数", "第一小学,小学,100");
            Sheets.fill(book.createSheet("教师"), "学校名称,小学学生数", "第一小学,101");
        }));
        cases.add(xlsx("没有学校的工作簿", book -> {
            Sheets.fill(book.createSheet("甲"), "事项,内容", "会议,三次");
            Sheets.fill(book.createSheet("乙"), "x,y", "1,2");
        }));
        cases.add(xlsx("一校一张竖表", book -> {
            Sheets.fill(book.createSheet("一小"), form("第一小学", "100", "25"));
            Sheets.fill(book.createSheet("二小"), form("第二小学", "约200", "41"));
            Sheets.fill(book.createSheet("三小"), form("第三小学", "300", "无"));
        }));
        cases.add(xlsx("统计报表", HostileBooks::ministry));
        cases.add(xlsx("新旧统计报表", book -> {
            ministry(book);
            Sheets.fill(book.createSheet("基础基522"), "x");
        }));
        cases.add(xlsx("没有那张表", HostileBooks::plain).reading("数据/学校.xlsx#学校表"));
        cases.add(xlsx("一万六千列", book -> plain(book).getRow(0).createCell(16_383).setCellValue("x")));
        cases.add(xlsx(
                "第一百万行", book -> plain(book).createRow(1_048_575).createCell(0).setCellValue("x")));
        cases.add(xlsx("空工作簿", book -> book.createSheet("Sheet1")));
        cases.add(HostileCase.file("旧格式工作簿", "学校.xls", Sheets.xls(HostileBooks::plain)));
    }

    private static String[] form(String name, String pupils, String money) {
        return new String[] {
            "学校填报表", "序号,填报项目,单位,填报值", "1,学校名称,," + name, "2,学校类型,,小学", "3,小学学生数,人," + pupils, "4,教学仪器设备值,万元," + money
        };
    }

    private static void ministry(Workbook book) {
        Sheet pupils = Sheets.fill(book.createSheet("教基3112"), "A,B,C", "学校名称：第一小学,,学校类型：小学", "小学分年级学生数");
        pupils.createRow(5).createCell(8).setCellValue(300);
        Sheet rooms = book.createSheet("教基5176");
        rooms.createRow(18).createCell(3).setCellValue("*");
        rooms.createRow(16).createCell(3).setCellValue(7);
    }

    private static void files(List<HostileCase> cases) {
        byte[] plain = Sheets.xlsx(HostileBooks::plain);
        cases.add(HostileCase.file("截断的工作簿", "学校.xlsx", Arrays.copyOf(plain, plain.length / 2)));
        cases.add(HostileCase.file("空的工作簿文件", "学校.xlsx", new byte[0]));
        cases.add(HostileCase.file("工作簿其实是文本", "学校.xlsx", HostileTexts.PLAIN.getBytes(StandardCharsets.UTF_8)));
        cases.add(HostileCase.file("文本其实是工作簿", "学校.csv", plain));
        cases.add(HostileCase.file("旧扩展名新内容", "学校.xls", plain));
        cases.add(HostileCase.file("WPS表格", "学校.et", plain));
        cases.add(HostileCase.file("WPS文字", "学校.wps", new byte[] {1, 2, 3}));
        cases.add(HostileCase.file("压缩包", "学校.xlsx", zip("学校.csv", 1)));
        cases.add(HostileCase.file("压缩炸弹", "学校.xlsx", zip("xl/worksheets/sheet1.xml", 200)));
        cases.add(HostileCase.file("打开密码", "学校.xlsx", encrypted(plain)));
        cases.add(HostileCase.file("扩展名大写", "学校.XLSX", plain));
        cases.add(HostileCase.file("没有扩展名", "学校", plain));
        cases.add(HostileCase.file("演示文稿", "学校.pptx", plain));
    }

    private static byte[] zip(String entry, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (var sink = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(workbook).transferTo(sink);
            }
            files.writeFilesystem(out);
        } catch (IOException | java.security.GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
        return out.toByteArray();
    }
}
