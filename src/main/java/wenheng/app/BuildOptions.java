package wenheng.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wenheng.project.OutputFormat;

/**
 * 生成什么。
 *
 * @param output instead of 成果
 * @param formats instead of those in project.yaml; empty for these
 * @param only names of papers; empty for all
 * @param complete refuse papers in which something is missing (定稿)
 * @param fonts font folder; empty for the usual places
 * @param embedded whether the fonts travel with the Word files
 * @param sources whether the Word files say at every figure where it comes from
 */
public record BuildOptions(
        Optional<Path> output,
        List<OutputFormat> formats,
        List<String> only,
        boolean complete,
        Optional<Path> fonts,
        boolean embedded,
        boolean sources) {

    public BuildOptions {
        formats = List.copyOf(formats);
        only = List.copyOf(only);
    }

    /** Options of a build whose Word files only name their fonts, and carry no comments. */
    public BuildOptions(
            Optional<Path> output,
            List<OutputFormat> formats,
            List<String> only,
            boolean complete,
            Optional<Path> fonts) {
        this(output, formats, only, complete, fonts, false, false);
    }
}
