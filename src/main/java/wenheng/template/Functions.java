package wenheng.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wenheng.model.Model;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/**
 * 模板函数表：公文里常用的说法和带出处的运算。
 *
 * <p>A missing value among the arguments makes the result missing: nothing is said about what is not known.
 */
final class Functions {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Values values;
    private final Map<String, TemplateModel> table = new LinkedHashMap<>();

    private Functions(Values values) {
        this.values = values;
    }

    /** The functions by name. */
    static Map<String, TemplateModel> table(Values values) {
        Functions functions = new Functions(values);
        functions.sentences();
        functions.words();
        functions.arithmetic();
        functions.questions();
        return functions.table;
    }

    private void sentences() {
        phrase("较", a -> Comparisons.change(a.figure(0), a.figure(1), a.text(2)));
        phrase("变化", a -> Comparisons.difference(a.figure(0), a.figure(1)));
        phrase("增幅", a -> Comparisons.growth(a.figure(0), a.figure(1), a.text(2)));
        phrase("倍数", a -> Comparisons.times(a.figure(0), a.figure(1), a.text(2)));
        phrase("由至", a -> Comparisons.fromTo(a.figure(0), a.figure(1), a.text(2)));
        phrase("系数判断", a -> Judgements.coefficients(a.group(0)));
        phrase("平均值判断", a -> Judgements.means(a.group(0)));
        phrase("达标判断", a -> Judgements.threshold(a.group(0)));
        phrase("学校判断", a -> Judgements.schools(a.group(0)));
        phrase("系数变化", a -> Judgements.trend(a.group(0), a.group(1), a.text(2, "")));
        phrase("列举", Functions::enumerate);
        phrase("学校构成", a -> Enumerations.kinds(a.group(0)));
        phrase("缺口", a -> Shortfalls.needed(a.group(0)));
        phrase("补足", a -> Shortfalls.remedy(a.group(0)));
        phrase("缺口合计", a -> Shortfalls.total(a.groups()));
        phrase("达到", a -> Standings.reaches(a.figure(0), a.figure(1)));
        phrase("不超", a -> Standings.keepsBelow(a.figure(0), a.figure(1)));
        phrase("达到判断", a -> Standings.met(a.rows(0), a.text(1, "项要求")));
        phrase("并列", a -> Sentence.of(Enumerations.joined(names(a))));
        phrase("区间", a -> Amounts.range(a.figure(0), a.figure(1)));
        phrase("其中", a -> Amounts.parts(a.figure(0), a.group(1)));
        phrase("去句号", a -> a.phrase(0).withoutFullStop());
        phrase("约数", a -> Approximations.of(a.figure(0)));
    }

    private void words() {
        word("汉字数", a -> Words.numeral("汉字数", a.number(0)));
        word("第", a -> "第" + Words.numeral("第", a.number(0)));
        word("几", a -> Words.counted("几", a.size(0), a.text(1)));
        word("日期", a -> Words.date("日期", a.text(0)));
        word("月日", a -> Words.monthAndDay("月日", a.text(0)));
        word("星期", a -> Words.weekday("星期", a.text(0)));
        word("汉字日期", a -> Words.inHan("汉字日期", a.text(0)));
    }

    private static Sentence enumerate(Arguments a) {
        int all = a.size(0);
        return Enumerations.list(a.list(0), a.all().size() > 1 ? a.number(1) : all, a.text(2, ""));
    }

    private static List<String> names(Arguments a) {
        return a.list(0).stream().map(Enumerations::name).toList();
    }

    private void arithmetic() {
        put("和", this::sum);
        node("个数", a -> Optional.of(Enumerations.number(a.list(0), a.text(1, "项"))));
        node("差", a -> Optional.of(Arithmetic.printedDifference(a.figure(0), a.figure(1))));
        node("占比", a -> Arithmetic.percent(a.figure(0).name() + "占比", a.figure(0), a.figure(1), 1));
        node("比", a -> Arithmetic.ratio(a.figure(0).name() + "之比", a.figure(0), a.figure(1), 2));
        node("保留", a -> Optional.of(a.figure(0).withDecimals(places(a))));
        node(
                "万",
                a -> Optional.of(
                        Arithmetic.inUnit(a.figure(0), "万" + a.figure(0).unit(), TEN_THOUSAND, 2)));
        node("亿元", a -> Optional.of(Amounts.inHundredMillions(a.figure(0))));
        node("万元", a -> Optional.of(Arithmetic.inUnit(a.figure(0), "万元", TEN_THOUSAND, 2)));
    }

    /** A list with a gap in it has no sum. */
    private TemplateModel sum(Arguments a) {
        Optional<Model> gap = a.all().stream()
                .flatMap(each -> each instanceof Model.ListNode list ? list.items().stream() : Stream.of(each))
                .filter(Model.MissingNode.class::isInstance)
                .findFirst();
        return gap.map(values::of).orElseGet(() -> {
            List<Figure> terms = a.figures();
            if (terms.isEmpty()) {
                throw new FunctionException("函数“和”没有可加的数：列表是空的");
            }
            Figure first = terms.get(0);
            return values.of(new Model.FigureNode(
                    terms.size() == 1 ? first : Arithmetic.sum(first.name() + "等之和", first.unit(), terms)));
        });
    }

    private static int places(Arguments a) {
        int places = a.number(1);
        if (places < 0 || places > 6) {
            throw new FunctionException("函数“保留”的小数位数应当在0至6之间");
        }
        return places;
    }

    private void questions() {
        table.put("有", (TemplateMethodModelEx) given -> truth(has(given)));
        question("大于", a -> a.figure(0).value().compareTo(a.figure(1).value()) > 0);
        question("小于", a -> a.figure(0).value().compareTo(a.figure(1).value()) < 0);
        question("等于", a -> a.figure(0).value().compareTo(a.figure(1).value()) == 0);
    }

    private static TemplateBooleanModel truth(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    /** Whether there is something: no missing value, no empty list, no empty text. */
    private static boolean has(List<?> given) throws TemplateModelException {
        for (Object value : given) {
            Model node = Given.of(value);
            boolean empty = node instanceof Model.MissingNode
                    || node instanceof Model.TextNode text && text.text().isBlank()
                    || node instanceof Model.ListNode list && list.items().isEmpty()
                    || node instanceof Model.TableNode table && table.rows().isEmpty();
            if (empty) {
                return false;
            }
        }
        return true;
    }

    private void phrase(String name, Function<Arguments, Sentence> function) {
        put(name, arguments -> values.of(function.apply(arguments)));
    }

    private void word(String name, Function<Arguments, String> function) {
        phrase(name, arguments -> Sentence.of(function.apply(arguments)));
    }

    private void node(String name, Function<Arguments, Optional<Figure>> function) {
        put(
                name,
                arguments -> values.of(function.apply(arguments)
                        .<Model>map(Model.FigureNode::new)
                        .orElseGet(() -> new Model.MissingNode(name))));
    }

    private void question(String name, Predicate<Arguments> test) {
        put(name, arguments -> truth(test.test(arguments)));
    }

    private void put(String name, Function<Arguments, TemplateModel> function) {
        table.put(name, (TemplateMethodModelEx) given -> {
            List<Model> nodes = new ArrayList<>();
            for (Object value : given) {
                nodes.add(Given.of(value));
            }
            Optional<Model> missing =
                    nodes.stream().filter(Model.MissingNode.class::isInstance).findFirst();
            return missing.map(values::of).orElseGet(() -> function.apply(new Arguments(name, nodes)));
        });
    }
}
