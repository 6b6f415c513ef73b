package wenheng.pdf;

import java.util.List;
import wenheng.layout.Page;
import wenheng.layout.Pages;
import wenheng.style.Length;

/** 去处：书签和链接指向的页与高度（ISO 32000-1 12.3.2）。 */
record Destinations(Pages pages, List<Integer> objects) {

    /** The place at this height of the page of this number. */
    String at(int number, Length y) {
        int top = pages.style().height().minus(y).units();
        return "[" + Dictionary.reference(objects.get(index(number))) + " /XYZ 0 " + Dictionary.points(top) + " null]";
    }

    private int index(int number) {
        List<Page> all = pages.pages();
        boolean usual = number <= all.size() && all.get(number - 1).number() == number;
        return usual ? number - 1 : all.stream().map(Page::number).toList().indexOf(number);
    }
}
