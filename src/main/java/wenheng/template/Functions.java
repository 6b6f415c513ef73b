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
import wenheng.say.Amounts;
import wenheng.say.Approximations;
import wenheng.say.CoefficientTrend;
import wenheng.say.Comparisons;
import wenheng.say.Enumerations;
import wenheng.say.IndicatorJudgements;
import wenheng.say.Portion;
import wenheng.say.Requirements;
import wenheng.say.SchoolJudgement;
import wenheng.say.Shortfalls;
import wenheng.text.ChineseDate;
import wenheng.text.Numerals;

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
        functions.judgements();
        functions.words();
        functions.arithmetic();
        functions.questions();
        return functions.table;
    }

    private void sentences() {
        sentence("较", a -> Comparisons.change(a.figure(0), a.figure(1), a.text(2)));
        sentence("变化", a -> Comparisons.difference(a.figure(0), a.figure(1)));
        sentence("增幅", a -> Comparisons.growth(a.figure(0), a.figure(1), a.text(2)));
        sentence("倍数", a -> Comparisons.times(a.figure(0), a.figure(1), a.text(2)));
        sentence("由至", a -> Comparisons.fromTo(a.figure(0), a.figure(1), a.text(2)));
        sentence("达到", a -> Requirements.reaches(a.figure(0), a.figure(1)));
        sentence("不超", a -> Requirements.keepsBelow(a.figure(0), a.figure(1)));
        sentence("达到判断", a -> Requirements.met(a.judged(0), a.text(1, "项要求")));
        sentence("列举", a -> Enumerations.list(a.listed(0), a.number(1, Integer.MAX_VALUE), a.text(2, "")));
        sentence("并列", a -> Enumerations.joined(a.listed(0)));
        sentence("区间", a -> Amounts.range(a.figure(0), a.figure(1)));
        sentence("其中", Functions::parts);
        sentence("去句号", a -> a.sentence(0).withoutFullStop());
        sentence("约数", a -> Approximations.of(a.amount(0)));
    }

    /** What the data items of the same name say: 系数判断(小学) is 小学.系数判断. */
    private void judgements() {
        sentence("系数判断", a -> IndicatorJudgements.coefficients(a.stage(0)));
        sentence("平均值判断", a -> IndicatorJudgements.means(a.stage(0)));
        sentence("达标判断", a -> IndicatorJudgements.threshold(a.indicator(0)));
        sentence("学校判断", a -> SchoolJudgement.of(a.stage(0)));
        sentence("系数变化", a -> CoefficientTrend.of(a.stage(0), a.stage(1), a.text(2, "")));
        sentence("学校构成", a -> a.schoolKinds(0).sentence());
        sentence("缺口", a -> Shortfalls.needed(a.needs(0)));
        sentence("补足", a -> Shortfalls.remedy(a.needs(0)));
        sentence("缺口合计", a -> Shortfalls.total(a.stages()));
    }

    private void words() {
        word("汉字数", a -> Numerals.of(a.numeral(0)));
        word("第", a -> "第" + Numerals.of(a.numeral(0)));
        word("几", a -> Numerals.counting(a.size(0)) + a.text(1));
        word("日期", a -> ChineseDate.print(a.date(0)));
        word("月日", a -> ChineseDate.monthAndDay(a.date(0)));
        word("星期", a -> ChineseDate.weekday(a.date(0)));
        word("汉字日期", a -> ChineseDate.inHan(a.date(0)));
    }

    private static Sentence parts(Arguments a) {
        Figure total = a.figure(0);
        return a.parts(1)
                .map(parts -> Amounts.parts(total, addingUp(parts, total)))
                .orElseGet(() -> Amounts.unknownParts(total));
    }

    private static List<Portion> addingUp(List<Portion> parts, Figure total) {
        BigDecimal sum = parts.stream().map(part -> part.figure().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total.value()) != 0) {
            throw new FunctionException(
                    "“" + total.name() + "”是" + total.printed() + "，“其中”各项加起来是" + sum.toPlainString() + "，不相等");
        }
        return parts;
    }

    private void arithmetic() {
        put("和", this::sum);
        figure("个数", a -> Optional.of(Enumerations.number(a.counted(0), a.text(1, "项"))));
        figure("差", a -> Optional.of(Arithmetic.printedDifference(a.figure(0), a.figure(1))));
        figure("占比", a -> Arithmetic.percent(a.figure(0).name() + "占比", a.figure(0), a.figure(1), 1));
        figure("比", a -> Arithmetic.ratio(a.figure(0).name() + "之比", a.figure(0), a.figure(1), 2));
        figure("保留", a -> Optional.of(a.figure(0).withDecimals(places(a))));
        figure(
                "万",
                a -> Optional.of(
                        Arithmetic.inUnit(a.figure(0), "万" + a.figure(0).unit(), TEN_THOUSAND, 2)));
        figure("亿元", a -> Optional.of(inHundredMillions(a.figure(0))));
        figure("万元", a -> Optional.of(Arithmetic.inUnit(a.figure(0), "万元", TEN_THOUSAND, 2)));
    }

    /** 6.84亿元, from 元 or 万元. */
    private static Figure inHundredMillions(Figure money) {
        return switch (money.unit()) {
            case "元" -> Arithmetic.inUnit(money, "亿元", TEN_THOUSAND.multiply(TEN_THOUSAND), 2);
            case "万元" -> Arithmetic.inUnit(money, "亿元", TEN_THOUSAND, 2);
            default -> throw new FunctionException("函数“亿元”只用于元和万元，“" + money.name() + "”的单位是“" + money.unit() + "”");
        };
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
            if (ArgumentReader.of(value).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void sentence(String name, Function<Arguments, Sentence> function) {
        put(name, arguments -> values.of(function.apply(arguments)));
    }

    private void word(String name, Function<Arguments, String> function) {
        sentence(name, arguments -> Sentence.of(function.apply(arguments)));
    }

    private void figure(String name, Function<Arguments, Optional<Figure>> function) {
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
                nodes.add(ArgumentReader.of(value));
            }
            Optional<Model> missing =
                    nodes.stream().filter(Model.MissingNode.class::isInstance).findFirst();
            return missing.map(values::of).orElseGet(() -> function.apply(new Arguments(name, nodes)));
        });
    }
}
