package wenheng.layout;

import java.util.List;

/**
 * 页。
 *
 * @param number from 1
 * @param marks in reading order, page furniture last
 */
public record Page(int number, List<Mark> marks) {
    public Page {
        marks = List.copyOf(marks);
    }
}
