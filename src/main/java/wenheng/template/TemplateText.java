package wenheng.template;

import java.util.List;

/**
 * 模板文本：一个模板或叙述文件的原文。
 *
 * @param file its path as named to the clerk
 * @param text its content
 * @param numbers what each line is called in findings, for a Word file the number of its paragraph; empty if by itself
 */
public record TemplateText(String file, String text, List<Integer> numbers) {
    public TemplateText {
        numbers = List.copyOf(numbers);
    }

    /** A text file, whose lines are called by their own numbers. */
    public TemplateText(String file, String text) {
        this(file, text, List.of());
    }

    /** What a line counted from 1 is called. */
    int number(int line) {
        return line >= 1 && line <= numbers.size() ? numbers.get(line - 1) : line;
    }
}
