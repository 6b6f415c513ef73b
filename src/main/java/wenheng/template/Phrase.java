package wenheng.template;

import java.util.ArrayList;
import java.util.List;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 词句：由文字、数字、缺项连成的一段话，还不知道要印成什么。 */
record Phrase(List<Piece> pieces) {

    /** A stretch of a phrase. */
    sealed interface Piece {}

    /** Plain words. */
    record Words(String text) implements Piece {}

    /** A figure, printed without its unit. */
    record Amount(Figure figure) implements Piece {}

    /** A value that was not given. */
    record Gap(String name) implements Piece {}

    /** Nothing said. */
    static final Phrase EMPTY = new Phrase(List.of());

    Phrase {
        pieces = List.copyOf(pieces);
    }

    static Phrase of(String words) {
        return EMPTY.and(words);
    }

    static Phrase of(Figure figure) {
        return EMPTY.and(figure);
    }

    static Phrase of(Sentence sentence) {
        return new Phrase(sentence.pieces().stream().map(Phrase::piece).toList());
    }

    private static Piece piece(Sentence.Piece piece) {
        if (piece instanceof Sentence.Blank blank) {
            return new Gap(blank.name());
        }
        return piece instanceof Sentence.Amount number ? new Amount(number.figure()) : new Words(piece.plain());
    }

    static Phrase missing(String name) {
        return new Phrase(List.of(new Gap(name)));
    }

    Phrase and(String words) {
        return words.isEmpty() ? this : and(new Phrase(List.of(new Words(words))));
    }

    Phrase and(Figure figure) {
        return and(new Phrase(List.of(new Amount(figure))));
    }

    /** The figure and its unit. */
    Phrase andWithUnit(Figure figure) {
        return and(figure).and(figure.unit());
    }

    Phrase and(Phrase more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Phrase(all);
    }

    /** The phrases with a mark between them. */
    static Phrase joined(List<Phrase> phrases, String mark) {
        Phrase all = EMPTY;
        for (int i = 0; i < phrases.size(); i++) {
            all = all.and(i == 0 ? "" : mark).and(phrases.get(i));
        }
        return all;
    }

    /** The phrase without the 。 it may end with, for where it stands in a table or goes on. */
    Phrase withoutFullStop() {
        int last = pieces.size() - 1;
        return last >= 0
                        && pieces.get(last) instanceof Words words
                        && words.text().endsWith("。")
                ? new Phrase(pieces.subList(0, last))
                        .and(words.text().substring(0, words.text().length() - 1))
                : this;
    }

    /** What a reader sees. */
    String plain() {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Words words) {
                out.append(words.text());
            } else if (piece instanceof Amount number) {
                out.append(number.figure().printed());
            } else if (piece instanceof Gap gap) {
                out.append("〔待补：").append(gap.name()).append('〕');
            }
        }
        return out.toString();
    }
}
