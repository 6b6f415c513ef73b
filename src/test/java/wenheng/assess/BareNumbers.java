package wenheng.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenheng.assess.standard.Rules;
import wenheng.provenance.Sentence;

/** 没有出处的数：评估写成的句子里，只是文字、不是数字的数。 */
final class BareNumbers {

    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?(?:个百分点|平方米|[%％人所项处分级名])");

    private BareNumbers() {}

    /** The amounts that stand among the words of the verdict's, the items' and the roll's sentences, names apart. */
    static List<String> in(Assessment.Result result) {
        return Stream.of(
                        result.verdict().reasons().stream(),
                        result.verdict().missing().stream(),
                        result.excluded().stream().map(Assessment.Excluded::reason),
                        items(result).flatMap(item -> item.shortfalls().stream()))
                .flatMap(sentences -> sentences)
                .flatMap(sentence -> sentence.pieces().stream())
                .filter(Sentence.Words.class::isInstance)
                .map(Sentence.Words.class::cast)
                .flatMap(words -> AMOUNT.matcher(withoutNames(words.text(), result))
                        .results()
                        .map(MatchResult::group))
                .toList();
    }

    private static Stream<Assessment.Item> items(Assessment.Result result) {
        return Stream.of(result.government(), result.quality(), result.vetoes()).flatMap(List::stream);
    }

    /** Names that the rule gives its items, 判定 and inputs may hold digits: 不足100人学校公用经费. */
    private static String withoutNames(String words, Assessment.Result result) {
        Rules rules = result.standard().rules();
        Stream<String> names = Stream.of(rules.government(), rules.quality(), rules.vetoes())
                .flatMap(Optional::stream)
                .flatMap(part -> part.items().stream())
                .flatMap(BareNumbers::names);
        List<String> longestFirst = Stream.concat(names, rules.inputs().keySet().stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        String rest = words;
        for (String name : longestFirst) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    private static Stream<String> names(Rules.ItemRule item) {
        Stream<String> checks = item.checks().stream()
                .flatMap(check -> Stream.concat(
                        Stream.of(check.name()), check.formulas().stream().map(Rules.Written::text)));
        return Stream.concat(Stream.of(item.name()), checks);
    }
}
