package wenheng.data.head;

import java.util.List;
import wenheng.data.Address;
import wenheng.data.HalfWidth;
import wenheng.data.Row;

/** 编号行：表头旁的 A B C、甲 乙 1 2 3 和 1 2 3 4，统计报表用来编列号。 */
final class NumberingRow {

    private static final String STEMS = "甲乙丙丁戊己庚辛";

    /** Fewer cells may be data: a school and its one figure. */
    private static final int LEAST = 3;

    private NumberingRow() {}

    /** Whether a row only numbers the columns. */
    static boolean is(Row row) {
        List<String> texts = row.filled().stream()
                .map(cell -> HalfWidth.withoutBlanks(cell.text()))
                .filter(text -> !text.matches("[-—*]+"))
                .toList();
        return texts.size() >= LEAST && (areLetters(texts) || areStemsAndNumbers(texts));
    }

    private static boolean areLetters(List<String> texts) {
        int before = -1;
        for (String text : texts) {
            boolean letters = text.matches("[A-Z]{1,3}");
            int column = letters ? Address.column(text) : -1;
            if (column <= before) {
                return false;
            }
            before = column;
        }
        return true;
    }

    /** 甲 乙 1 2 3: two stems or more before the numbers, or numbers from 1 alone; a school called 甲 is none. */
    private static boolean areStemsAndNumbers(List<String> texts) {
        int stems = 0;
        while (stems < texts.size()
                && stems < STEMS.length()
                && texts.get(stems).equals(STEMS.substring(stems, stems + 1))) {
            stems++;
        }
        for (int i = stems; i < texts.size(); i++) {
            if (!texts.get(i).replaceAll("[()]", "").equals(Integer.toString(i - stems + 1))) {
                return false;
            }
        }
        // One stem alone is a school called 甲 with the number 1.
        return stems != 1;
    }
}
