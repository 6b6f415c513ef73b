package wenheng.template;

import freemarker.core.Environment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.model.Model;
import wenheng.model.Shape;

/**
 * 前置要素：{@code <@前置 文种="自评报告" 标题=["…", "…"] 署名=机关/>} 印出文稿开头的要素。
 *
 * <p>What project.yaml gives for the paper under 要素 comes before what the template says; a value that is missing is left out.
 */
final class FrontMatterDirective extends NamedDirective {

    /** The keys in the order in which a paper has them; any other follows in the order of the alphabet. */
    private static final List<String> ORDER = List.of(
            "文种 版式 标题 副标题 份号 密级 保密期限 紧急程度 发文机关 发文字号 签发人 主送 称谓 讲话人 职务 场合 署名 成文日期 用印 附件 附注 抄送 印发机关 印发日期 令号 期号 编印单位 出席 请假 列席 封面 目录 公开"
                    .split(" "));

    private static final String SAFE = "（）《》〔〕、，—";

    private final MergeMarks marks;
    private final String paper;
    private final Model.GroupNode elements;
    private final List<Diagnostic> findings = new ArrayList<>();

    FrontMatterDirective(String paper, Model.GroupNode elements, MergeMarks marks) {
        this.marks = marks;
        this.paper = paper;
        this.elements = elements;
    }

    /** The elements that the template asked for and nobody gave. */
    Diagnostics findings() {
        return new Diagnostics(findings);
    }

    @Override
    void execute(Environment environment, Map<String, Model> given) throws IOException {
        Map<String, Model> all = new TreeMap<>(
                Comparator.comparingInt(FrontMatterDirective::rank).thenComparing(Comparator.naturalOrder()));
        all.putAll(given);
        all.putAll(elements.entries());
        StringBuilder out = new StringBuilder("---\n");
        all.forEach((key, value) -> out.append(entry("", key, value)));
        all.forEach(this::findMissing);
        environment.getOut().write(out.append("---\n\n").toString());
    }

    private void findMissing(String key, Model value) {
        if (value instanceof Model.MissingNode) {
            findings.add(Diagnostic.warning(
                    "要素-待补",
                    Location.NOWHERE,
                    "“" + paper + "”没有写明" + key,
                    "请在 project.yaml 该文稿的“要素”下补上“" + key + ": …”"));
        }
    }

    private static int rank(String key) {
        int rank = ORDER.indexOf(key);
        return rank < 0 ? ORDER.size() : rank;
    }

    private String entry(String indent, String key, Model value) {
        String head = indent + quoted(key) + ":";
        return value.accept(new Shape<>() {
            @Override
            public String list(Model.ListNode list) {
                return list.items().stream()
                        .map(item -> indent + "  - " + quoted(scalar(item)) + "\n")
                        .collect(Collectors.joining("", head + "\n", ""));
            }

            @Override
            public String group(Model.GroupNode group) {
                return group.entries().entrySet().stream()
                        .map(inner -> entry(indent + "  ", inner.getKey(), inner.getValue()))
                        .collect(Collectors.joining("", head + "\n", ""));
            }

            @Override
            public String missing(Model.MissingNode gap) {
                return "";
            }

            @Override
            protected String single(Model each) {
                return head + " " + quoted(scalar(each)) + "\n";
            }
        });
    }

    private String scalar(Model value) {
        return value.accept(new ScalarText() {
            @Override
            public String figure(Model.FigureNode number) {
                return marks.amount(number.figure());
            }

            @Override
            public String truth(Model.BooleanNode truth) {
                return truth.value() ? "是" : "否";
            }

            @Override
            String other(Model unsuitable) {
                throw new FunctionException("前置要素的值应当是文字或文字的列表");
            }
        });
    }

    /** Plain where YAML reads plain, else in double quotes. */
    private static String quoted(String text) {
        boolean plain = !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
        return plain
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
