package wenheng.layout;

import java.util.List;
import wenheng.style.PageStyle;

/**
 * 页。
 *
 * @param number from 1
 * @param style the paper, turned for 横排
 * @param marks in reading order, page furniture last
 */
public record Page(int number, PageStyle style, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
