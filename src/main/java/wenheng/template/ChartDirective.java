package wenheng.template;

import freemarker.core.Environment;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.model.Model;
import wenheng.model.Shape;

/**
 * 图表：{@code <@图表 标题="…" 类型="柱" 分类=[…] 系列={"小学": […]} 界线={"规定值": …}/>} 印成一个图表块。
 *
 * <p>A chart with a value missing is not drawn; 〔待补〕 with its title stands in its place.
 */
final class ChartDirective extends NamedDirective {

    private final MergeMarks marks;

    ChartDirective(MergeMarks marks) {
        this.marks = marks;
    }

    @Override
    void execute(Environment environment, Map<String, Model> given) throws IOException {
        boolean drawable =
                given.values().stream().flatMap(ChartDirective::leaves).noneMatch(Model.MissingNode.class::isInstance);
        environment.getOut().write("\n" + (drawable ? fence(given) : MergeMarks.missing(title(given)) + "\n\n"));
    }

    private static String title(Map<String, Model> given) {
        String title = text(given, "标题");
        return title.isEmpty() ? "图表" : title;
    }

    private static Stream<Model> leaves(Model node) {
        return node.accept(new Shape<>() {
            @Override
            public Stream<Model> list(Model.ListNode list) {
                return list.items().stream().flatMap(ChartDirective::leaves);
            }

            @Override
            public Stream<Model> group(Model.GroupNode group) {
                return group.entries().values().stream().flatMap(ChartDirective::leaves);
            }

            @Override
            protected Stream<Model> single(Model leaf) {
                return Stream.of(leaf);
            }
        });
    }

    private String fence(Map<String, Model> given) {
        String id = text(given, "编号");
        StringBuilder out = new StringBuilder("```图表" + (id.isEmpty() ? "" : " {#" + id + "}") + "\n");
        for (String key : List.of("标题", "类型", "单位", "分类", "系列", "界线")) {
            if (given.containsKey(key)) {
                out.append(key).append(':').append(value(given.get(key))).append('\n');
            }
        }
        return out.append("```\n\n").toString();
    }

    private String value(Model node) {
        return node.accept(new Shape<>() {
            @Override
            public String list(Model.ListNode list) {
                return list.items().stream()
                        .map(ChartDirective.this::scalar)
                        .collect(Collectors.joining(", ", " [", "]"));
            }

            @Override
            public String group(Model.GroupNode group) {
                return group.entries().entrySet().stream()
                        .map(entry -> "\n  " + quoted(entry.getKey()) + ":" + value(entry.getValue()))
                        .collect(Collectors.joining());
            }

            @Override
            protected String single(Model each) {
                return " " + scalar(each);
            }
        });
    }

    private String scalar(Model node) {
        return quoted(node.accept(new ScalarText() {
            @Override
            public String figure(Model.FigureNode number) {
                return marks.amount(number.figure());
            }

            @Override
            String other(Model unsuitable) {
                throw new FunctionException("图表里只能用文字、数字和它们的列表");
            }
        }));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
