package wenheng.project.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 项目名：文件夹名里的县区和年度，如 青石县2025。
 *
 * @param county a placeholder where the folder does not name one
 */
public record ProjectName(String county, int year) {

    private static final Pattern FOLDER = Pattern.compile("(\\p{IsHan}*?)[-_ ]?((?:19|20)\\d{2})?年?[^\\d]*");

    /** What stands where the folder does not say which county it is. */
    static final String UNNAMED = "某某县";

    /**
     * What a folder's name says.
     *
     * @param thisYear where it names no year
     */
    public static ProjectName of(String folder, int thisYear) {
        Matcher name = FOLDER.matcher(folder);
        boolean plain = name.matches();
        String county = plain ? name.group(1) : "";
        boolean dated = plain && name.group(2) != null;
        return new ProjectName(
                county.matches(".+[县市区旗]") ? county : UNNAMED, dated ? Integer.parseInt(name.group(2)) : thisYear);
    }
}
