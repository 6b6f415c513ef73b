package wenheng.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.model.ListItems;
import wenheng.model.Model;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;
import wenheng.say.IndicatorSummary;
import wenheng.say.Judged;
import wenheng.say.Listed;
import wenheng.say.Needs;
import wenheng.say.Portion;
import wenheng.say.SchoolKinds;
import wenheng.say.StageSummary;
import wenheng.say.Topic;
import wenheng.text.ChineseDate;

/** 函数的参数：按位置取用，不合适时说明第几个该是什么。 */
record Arguments(String function, List<Model> all) {

    /** The largest number that has a Chinese numeral here. */
    private static final int LARGEST_NUMERAL = 9999;

    Arguments {
        all = List.copyOf(all);
    }

    Figure figure(int index) {
        if (at(index) instanceof Model.FigureNode node) {
            return node.figure();
        }
        throw unsuitable(index, "数字");
    }

    /** How much there is of something. */
    Figure amount(int index) {
        Figure figure = figure(index);
        if (figure.value().signum() < 0) {
            throw new FunctionException("函数“" + function + "”不用于负数");
        }
        return figure;
    }

    /** Every argument as numbers: a list stands for the numbers in it. */
    List<Figure> figures() {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> at(index) instanceof Model.ListNode list
                        ? new Arguments(function, list.items()).figures().stream()
                        : List.of(figure(index)).stream())
                .toList();
    }

    String text(int index) {
        return at(index).accept(new ScalarText() {
            @Override
            public String figure(Model.FigureNode node) {
                return node.figure().printed();
            }

            @Override
            String other(Model node) {
                throw unsuitable(index, "文字");
            }
        });
    }

    /** A sentence with its figures, or any text. */
    Sentence sentence(int index) {
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

    int number(int index, int otherwise) {
        return index < all.size() ? number(index) : otherwise;
    }

    /** A number that can be written in Han characters. */
    int numeral(int index) {
        return writable(number(index));
    }

    /** The same, or how many items a list has. */
    int size(int index) {
        return writable(isList(index) ? list(index).size() : number(index));
    }

    private int writable(int number) {
        if (number < 0 || number > LARGEST_NUMERAL) {
            throw new FunctionException("函数“" + function + "”只写得出0至" + LARGEST_NUMERAL + "的整数");
        }
        return number;
    }

    LocalDate date(int index) {
        String text = text(index);
        return ChineseDate.parse(text)
                .orElseThrow(() ->
                        new FunctionException("函数“" + function + "”的参数“" + text + "”不是日期，应当形如2025-06-08或2025年6月8日"));
    }

    StageSummary stage(int index) {
        return about(index, StageSummary.class, "一个学段的数据（如 小学）");
    }

    List<StageSummary> stages() {
        return IntStream.range(0, all.size()).mapToObj(this::stage).toList();
    }

    IndicatorSummary indicator(int index) {
        return about(index, IndicatorSummary.class, "一项指标的数据（如 小学.指标.R1）");
    }

    Needs needs(int index) {
        return about(index, Needs.class, "一所学校或其一项指标的数据（如 小学.学校列表[0]）");
    }

    SchoolKinds schoolKinds(int index) {
        return about(index, SchoolKinds.class, "学校的数据（学校）");
    }

    private <T extends Topic> T about(int index, Class<T> kind, String wanted) {
        return at(index).topic(kind).orElseThrow(() -> unsuitable(index, wanted));
    }

    /** What a total is made of; empty while one part is missing. */
    Optional<List<Portion>> parts(int index) {
        if (!(at(index) instanceof Model.GroupNode group)) {
            throw unsuitable(index, "一组数据（如 {\"小学生\": 小学.学生数, \"初中生\": 初中.学生数}）");
        }
        List<Portion> parts = new ArrayList<>();
        group.entries().forEach((name, node) -> {
            if (node instanceof Model.FigureNode number) {
                parts.add(new Portion(name, number.figure()));
            }
        });
        return parts.size() == group.entries().size() ? Optional.of(parts) : Optional.empty();
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

    private boolean isList(int index) {
        return at(index) instanceof Model.ListNode || at(index) instanceof Model.TableNode;
    }

    /** The items of a list by their names. */
    List<Listed> listed(int index) {
        return list(index).stream()
                .map(item -> ListItems.listed(item).orElseThrow(() -> new FunctionException("列举的各项应当是文字，或有“学校”“名称”的行")))
                .toList();
    }

    /** The items of a list as they are counted, with or without names. */
    List<Listed> counted(int index) {
        return list(index).stream()
                .map(item -> ListItems.listed(item).orElseGet(() -> new Listed("", ListItems.sources(item))))
                .toList();
    }

    /** The items of a list by how they are judged. */
    List<Judged> judged(int index) {
        return list(index).stream()
                .map(item -> Optional.of(item)
                        .filter(Model.GroupNode.class::isInstance)
                        .flatMap(row -> ListItems.judged((Model.GroupNode) row))
                        .orElseThrow(() -> unsuitable(index, "有“名称”和“判定”的行的列表（如 政府保障）")))
                .toList();
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
