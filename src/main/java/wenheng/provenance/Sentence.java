package wenheng.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** 句子：程序写成的一句话，其中算出的、规定的每个数仍是带着出处的数字，缺的数是一个空。 */
public record Sentence(List<Piece> pieces) {

    /** 句中的一段。 */
    public sealed interface Piece {

        /** What a reader sees of it. */
        String plain();
    }

    /** Words as they stand. */
    public record Words(String text) implements Piece {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A number, printed without its unit. */
    public record Amount(Figure figure) implements Piece {
        @Override
        public String plain() {
            return figure.printed();
        }
    }

    /** 空: a number to be supplied, by its name; a form leaves it open. */
    public record Blank(String name) implements Piece {
        private static final String OPEN = "＿＿";

        @Override
        public String plain() {
            return OPEN;
        }
    }

    /** Nothing said. */
    public static final Sentence EMPTY = new Sentence(List.of());

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** A sentence of words alone. */
    public static Sentence of(String words) {
        return EMPTY.and(words);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The sentences with a mark between them. */
    public static Sentence joined(List<Sentence> sentences, String mark) {
        List<Piece> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!all.isEmpty()) {
                all.add(new Words(mark));
            }
            all.addAll(sentence.pieces);
        }
        return new Sentence(all);
    }

    public Sentence and(String words) {
        return words.isEmpty() ? this : and(new Sentence(List.of(new Words(words))));
    }

    /** The number without its unit. */
    public Sentence and(Figure figure) {
        return and(new Sentence(List.of(new Amount(figure))));
    }

    /** The number and its unit. */
    public Sentence andWithUnit(Figure figure) {
        return and(figure).and(figure.unit());
    }

    public Sentence and(Sentence more) {
        return new Sentence(Stream.concat(pieces.stream(), more.pieces.stream()).toList());
    }

    /** The numbers in it, in order. */
    public List<Figure> figures() {
        return pieces.stream()
                .flatMap(piece -> piece instanceof Amount amount ? Stream.of(amount.figure()) : Stream.empty())
                .toList();
    }

    /** The same sentence with each number as {@code printing} has it. */
    public Sentence printing(UnaryOperator<Figure> printing) {
        return new Sentence(pieces.stream()
                .map(piece -> piece instanceof Amount amount ? new Amount(printing.apply(amount.figure())) : piece)
                .toList());
    }

    /** What a reader sees. */
    public String plain() {
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.plain()));
        return out.toString();
    }
}
