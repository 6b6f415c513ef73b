package wenheng.template;

import wenheng.model.Model;

/**
 * 合并请求：一份文稿要合并的全部东西。
 *
 * @param paper name of the paper, also the name of the marked text
 * @param template name of the template, such as {@code 自评报告.md}
 * @param data the tree of the project
 * @param elements 要素 given for this paper in project.yaml: texts, lists of texts, or a group (公开)
 * @param narrative the clerk's own sections by bare name
 * @param narrativeFolder folder a missing section should be written to, such as {@code 叙述/自评报告}
 */
public record MergeRequest(
        String paper,
        String template,
        Model.GroupNode data,
        Model.GroupNode elements,
        TemplateSource narrative,
        String narrativeFolder) {}
