package wenheng.pdf;

import java.util.List;
import wenheng.layout.Pages;
import wenheng.style.Length;

/** 去处：书签和链接指向的页与高度（ISO 32000-1 12.3.2）。 */
record Destinations(Pages pages, List<Integer> objects) {

    /** The place at this height of the page of this number. */
    String at(int number, Length y) {
        int top = pages.pages().get(number - 1).style().height().minus(y).units();
        return "[" + Dictionary.reference(objects.get(number - 1)) + " /XYZ 0 " + Dictionary.points(top) + " null]";
    }
}
