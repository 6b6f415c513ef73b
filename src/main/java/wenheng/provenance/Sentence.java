package wenheng.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 句子：文字和有出处的数字相间；缺的数是一个空。 */
public record Sentence(List<Piece> pieces) {

    /** Nothing said. */
    public static final Sentence EMPTY = new Sentence(List.of());

    /** A number that is not known, as a form leaves it open. */
    private static final String UNKNOWN = "＿＿";

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** 句中的一段。 */
    public sealed interface Piece {

        /** As it reads where only the text counts. */
        String text();

        /** 文字. */
        record Words(String text) implements Piece {}

        /** 数字: prints without its unit. */
        record Amount(Figure figure) implements Piece {
            @Override
            public String text() {
                return figure.printed();
            }
        }

        /** 空: a number to be supplied, by its name. */
        record Blank(String name) implements Piece {
            @Override
            public String text() {
                return UNKNOWN;
            }
        }
    }

    /** A sentence without a number of its own. */
    public static Sentence of(String words) {
        return words.isEmpty() ? EMPTY : new Sentence(List.of(new Piece.Words(words)));
    }

    /** The same with words behind it. */
    public Sentence and(String words) {
        return and(of(words));
    }

    /** The same with a number behind it. */
    public Sentence and(Figure figure) {
        return and(new Sentence(List.of(new Piece.Amount(figure))));
    }

    /** The same with another behind it. */
    public Sentence and(Sentence more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces());
        return new Sentence(all);
    }

    /** Sentences one behind the other, with words between them. */
    public static Sentence joined(List<Sentence> sentences, String between) {
        Sentence all = EMPTY;
        for (int i = 0; i < sentences.size(); i++) {
            all = all.and(i == 0 ? "" : between).and(sentences.get(i));
        }
        return all;
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The words and the numbers as printed; ＿＿ where one is not known. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
