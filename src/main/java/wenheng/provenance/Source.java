package wenheng.provenance;

import wenheng.diagnostic.Location;

/**
 * 出处单元格：一个输入值所在之处。
 *
 * @param file path within the project, with {@code /}
 * @param sheet sheet name; empty for CSV
 * @param cell address such as {@code K7}
 */
public record Source(String file, String sheet, String cell) {

    /** {@code 数据/学校.xlsx#学校!K7}, or {@code 数据/问卷.csv!C2}. */
    public String text() {
        return location().text();
    }

    /** The same place, for a diagnostic. */
    public Location location() {
        return new Location.InCell(file, sheet, cell);
    }
}
