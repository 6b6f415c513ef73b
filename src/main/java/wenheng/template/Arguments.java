package wenheng.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenheng.model.Model;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 函数的参数：按位置取用，不合适时说明第几个该是什么。 */
record Arguments(String function, List<Model> all) {

    Arguments {
        all = List.copyOf(all);
    }

    Figure figure(int index) {
        if (at(index) instanceof Model.FigureNode node) {
            return node.figure();
        }
        throw unsuitable(index, "数字");
    }

    /** Every argument as numbers: a list stands for the numbers in it. */
    List<Figure> figures() {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> at(index) instanceof Model.ListNode list
                        ? new Arguments(function, list.items()).figures().stream()
                        : Stream.of(figure(index)))
                .toList();
    }

    String text(int index) {
        if (at(index) instanceof Model.TextNode node) {
            return node.text();
        }
        if (at(index) instanceof Model.FigureNode node) {
            return node.figure().printed();
        }
        if (at(index) instanceof Model.SentenceNode node) {
            return node.sentence().plain();
        }
        throw unsuitable(index, "文字");
    }

    /** A sentence with its figures, or any text. */
    Sentence phrase(int index) {
        return at(index) instanceof Model.SentenceNode node ? node.sentence() : Sentence.of(text(index));
    }

    String text(int index, String otherwise) {
        return index < all.size() ? text(index) : otherwise;
    }

    /** A whole number, never one that was cut to be one. */
    int number(int index) {
        try {
            return figure(index).value().intValueExact();
        } catch (ArithmeticException fraction) {
            throw unsuitable(index, "整数");
        }
    }

    Model.GroupNode group(int index) {
        if (at(index) instanceof Model.GroupNode node) {
            return node;
        }
        throw unsuitable(index, "一组数据（如 小学、小学.指标.R1）");
    }

    List<Model.GroupNode> groups() {
        return IntStream.range(0, all.size()).mapToObj(this::group).toList();
    }

    List<Model> list(int index) {
        if (at(index) instanceof Model.ListNode node) {
            return node.items();
        }
        if (at(index) instanceof Model.TableNode node) {
            return List.copyOf(node.rows());
        }
        throw unsuitable(index, "列表");
    }

    /** The rows of a list; what is no row is unsuitable. */
    List<Model.GroupNode> rows(int index) {
        List<Model.GroupNode> rows = new ArrayList<>();
        for (Model item : list(index)) {
            if (!(item instanceof Model.GroupNode row)) {
                throw unsuitable(index, "行的列表（如 政府保障）");
            }
            rows.add(row);
        }
        return rows;
    }

    /** A whole number, or how many items a list has. */
    int size(int index) {
        return at(index) instanceof Model.ListNode || at(index) instanceof Model.TableNode
                ? list(index).size()
                : number(index);
    }

    private Model at(int index) {
        if (index >= all.size()) {
            throw new FunctionException("函数“" + function + "”少了第" + (index + 1) + "个参数");
        }
        return all.get(index);
    }

    private FunctionException unsuitable(int index, String wanted) {
        return new FunctionException("函数“" + function + "”的第" + (index + 1) + "个参数应当是" + wanted);
    }
}
