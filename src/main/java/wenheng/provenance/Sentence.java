package wenheng.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 句子：程序写成的一句话，其中算出的、规定的每个数仍是带着出处的数字，缺的数是一个空。
 *
 * <p>What a blank looks like is the medium's to say: ＿＿ in a form, 〔待补：名称〕 in a paper.
 */
public record Sentence(List<Piece> pieces) {

    /** 句中的一段。 */
    public sealed interface Piece {

        /** Dispatches to the method for this piece. */
        <R> R accept(Visitor<R> visitor);
    }

    /** One method a kind of piece; a medium that misses one does not compile. */
    public interface Visitor<R> {
        R words(String text);

        R amount(Figure figure);

        R blank(String name);
    }

    /** Words as they stand. */
    public record Words(String text) implements Piece {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(text);
        }
    }

    /** A number, printed without its unit. */
    public record Amount(Figure figure) implements Piece {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.amount(figure);
        }
    }

    /** 空: a number or a statement to be supplied, by its name. */
    public record Blank(String name) implements Piece {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.blank(name);
        }
    }

    /** Nothing said. */
    public static final Sentence EMPTY = new Sentence(List.of());

    private static final Visitor<String> PLAIN = new Visitor<>() {
        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public String amount(Figure figure) {
            return figure.printed();
        }

        @Override
        public String blank(String name) {
            return "＿＿";
        }
    };

    private static final Visitor<Stream<Figure>> FIGURES = new Visitor<>() {
        @Override
        public Stream<Figure> words(String text) {
            return Stream.empty();
        }

        @Override
        public Stream<Figure> amount(Figure figure) {
            return Stream.of(figure);
        }

        @Override
        public Stream<Figure> blank(String name) {
            return Stream.empty();
        }
    };

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /** A sentence of words alone. */
    public static Sentence of(String words) {
        return EMPTY.and(words);
    }

    /** The number without its unit, for words to follow. */
    public static Sentence of(Figure figure) {
        return EMPTY.and(figure);
    }

    /** A sentence that is not known: a blank and nothing else. */
    public static Sentence missing(String name) {
        return new Sentence(List.of(new Blank(name)));
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

    /** The sentence without the 。 it may end with, for where it stands in a table or goes on. */
    public Sentence withoutFullStop() {
        int last = pieces.size() - 1;
        return last >= 0
                        && pieces.get(last) instanceof Words words
                        && words.text().endsWith("。")
                ? new Sentence(pieces.subList(0, last))
                        .and(words.text().substring(0, words.text().length() - 1))
                : this;
    }

    /** The numbers in it, in order. */
    public List<Figure> figures() {
        return pieces.stream().flatMap(piece -> piece.accept(FIGURES)).toList();
    }

    /** The same sentence with each number as {@code printing} has it. */
    public Sentence printing(UnaryOperator<Figure> printing) {
        return new Sentence(pieces.stream()
                .map(piece -> piece instanceof Amount amount ? new Amount(printing.apply(amount.figure())) : piece)
                .toList());
    }

    /** The sentence as a medium has it. */
    public String printed(Visitor<String> medium) {
        return pieces.stream().map(piece -> piece.accept(medium)).collect(Collectors.joining());
    }

    /** What a reader sees, with ＿＿ for each blank. */
    public String plain() {
        return printed(PLAIN);
    }
}
