package wenheng.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenheng.document.Arrangement;
import wenheng.document.Document;

/** 待补：一份公文里还缺的值，按出现次序，同名的记一次。 */
public final class MissingValues {

    private static final Pattern MISSING = Pattern.compile("〔待补：([^〕]*)〕");

    private MissingValues() {}

    /** 一处待补：the paper, what is missing, and the words around it. */
    record Gap(String paper, String name, String excerpt) {}

    private static final int AROUND = 24;

    /** Every place where something is missing, in the order of the paper. */
    static List<Gap> gaps(String paper, Document document) {
        return texts(document)
                .flatMap(text -> places(text).map(place -> gap(paper, text, place)))
                .toList();
    }

    /** Names of what is missing. */
    public static List<String> in(Document document) {
        return texts(document)
                .flatMap(MissingValues::places)
                .map(place -> place.group(1))
                .distinct()
                .toList();
    }

    /** A row or a list in one text, so that an excerpt shows what stands beside the gap. */
    private static Stream<String> texts(Document document) {
        return Arrangement.of(document).stream().map(block -> String.join("　", block.lines()));
    }

    private static Stream<MatchResult> places(String text) {
        return MISSING.matcher(text).results();
    }

    private static Gap gap(String paper, String text, MatchResult place) {
        int from = Math.max(0, place.start() - AROUND);
        int to = Math.min(text.length(), place.end() + AROUND);
        return new Gap(paper, place.group(1), text.substring(from, to));
    }
}
