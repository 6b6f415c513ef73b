package wenheng.page;

import java.util.List;
import wenheng.style.PageStyle;

/**
 * 页。
 *
 * @param number from 1
 * @param style the paper, turned for 横排
 * @param label the page number as printed; empty on a page without one (7.5): cover, contents, first page of a 信函, a
 *     blank page before the record and the record's page after it
 * @param marks in reading order, page furniture last
 */
public record Page(int number, PageStyle style, String label, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
