package wenheng.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** 输出格式。 */
public enum OutputFormat {
    DOCX("Word 版"),
    PDF("PDF 版"),
    HTML("网页版");

    private final String label;

    OutputFormat(String label) {
        this.label = label;
    }

    /** What a reader is offered: Word 版. */
    public String label() {
        return label;
    }

    /** The file name's ending. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that name, in any case. */
    public static Optional<OutputFormat> ofName(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** All names, for messages. */
    public static String names() {
        return List.of(values()).stream().map(OutputFormat::extension).collect(Collectors.joining("、"));
    }
}
