package wenheng.app;

import java.util.List;
import wenheng.project.OutputFormat;

/**
 * 排成什么。
 *
 * @param formats to print in
 * @param markup whether the markup itself is to be written as well ({@code X.md})
 * @param measured whether the pages are to be measured ({@code X.版式.json})
 * @param embedded whether the fonts travel with the Word files
 */
public record RenderOptions(List<OutputFormat> formats, boolean markup, boolean measured, boolean embedded) {

    /** Printed in every format, not measured. */
    public static final RenderOptions ALL = in(List.of(OutputFormat.values()));

    public RenderOptions {
        formats = List.copyOf(formats);
    }

    /** Printed in these formats and no more. */
    public static RenderOptions in(List<OutputFormat> formats) {
        return new RenderOptions(formats, false, false, false);
    }
}
