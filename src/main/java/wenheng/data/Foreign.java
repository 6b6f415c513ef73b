package wenheng.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;

/** 不是表格的文件：认出它实际是什么，告诉使用者怎么办。 */
final class Foreign {

    /** The first bytes of what is met under a table's name, and what to call it. */
    private static final Map<String, String> KINDS = kinds();

    private static final int LOOKED_AT = 200;

    private Foreign() {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("\u0089PNG", "图片");
        kinds.put("\u00FF\u00D8\u00FF", "图片");
        kinds.put("GIF8", "图片");
        kinds.put("%PDF", "PDF 文件");
        kinds.put("{\\rtf", "RTF 文件");
        kinds.put("Rar!", "RAR 压缩包");
        kinds.put("7z\u00BC\u00AF", "7z 压缩包");
        return kinds;
    }

    /** Refuses a file whose content is plainly of another kind than its extension says. */
    static void refuse(String path, String extension, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
        KINDS.forEach((mark, kind) -> {
            if (start.startsWith(mark)) {
                throw TableReader.refused(
                        "数据-格式", Location.of(path), "扩展名是 ." + extension + "，内容却是" + kind, "请换成 .xlsx、.xls 或 CSV 表格");
            }
        });
        if (start.stripLeading()
                .toLowerCase(Locale.ROOT)
                .matches("(?s)(\u00EF\u00BB\u00BF)?\\s*<(!doctype|html|table|\\?xml).*")) {
            throw TableReader.refused(
                    "数据-格式",
                    Location.of(path),
                    "扩展名是 ." + extension + "，内容却是网页或 XML",
                    "这多半是网站导出的文件，请用 Excel、WPS 打开，另存为 .xlsx");
        }
    }

    /** The refusal of an extension. */
    static InputException format(String path, String extension) {
        if (extension.isEmpty()) {
            return TableReader.refused("数据-格式", Location.of(path), "文件名没有扩展名，不知道是哪种表格", "请按内容补上 .xlsx、.xls 或 .csv");
        }
        boolean other = extension.equals("et") || extension.equals("wps");
        return TableReader.refused(
                "数据-格式",
                Location.of(path),
                other ? "不能读取 WPS 的 ." + extension + " 文件" : "不认识的表格格式“." + extension + "”",
                other ? "请在 WPS 中打开，另存为 .xlsx" : "请在 Excel、WPS 中另存为 .xlsx 或 CSV");
    }
}
