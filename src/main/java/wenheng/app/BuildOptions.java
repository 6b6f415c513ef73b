package wenheng.app;

import java.util.List;
import wenheng.project.OutputFormat;

/**
 * 生成什么。
 *
 * @param formats instead of those in project.yaml; empty for these
 * @param only names of papers; empty for all
 * @param complete refuse papers in which something is missing (定稿)
 * @param embedded whether the fonts travel with the Word files
 * @param sources whether the Word files say at every figure where it comes from
 */
public record BuildOptions(
        List<OutputFormat> formats, List<String> only, boolean complete, boolean embedded, boolean sources) {

    /** Every paper in the formats of project.yaml. */
    public static final BuildOptions ALL = new BuildOptions(List.of(), List.of(), false, false, false);

    public BuildOptions {
        formats = List.copyOf(formats);
        only = List.copyOf(only);
    }
}
