package wenheng.assess.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/**
 * 一张申报表。
 *
 * @param number Ⅰ, Ⅱ-1, … ; empty for a table that the rule does not number
 * @param title without the number
 * @param head rows of equal length
 * @param rows as long as those of the head
 * @param notes below the table
 * @param hints for who fills it in, which a printed form leaves out
 */
public record OfficialForm(
        String number,
        String title,
        List<List<Cell>> head,
        List<List<Cell>> rows,
        List<Sentence> notes,
        List<String> hints) {

    public OfficialForm {
        head = head.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        hints = List.copyOf(hints);
        int columns = head.get(0).size();
        if (IntStream.concat(head.stream().mapToInt(List::size), rows.stream().mapToInt(List::size))
                .anyMatch(size -> size != columns)) {
            throw new IllegalArgumentException("rows of 表" + number + " are not all " + columns + " cells long");
        }
    }

    /** How the form is called: 表Ⅱ-1; the title where it has no number. */
    public String name() {
        return number.isEmpty() ? title : "表" + number;
    }

    /** Rows of a head, drawn: {@code <} joins a cell to the one on its left, {@code ^} to the one above. */
    static List<List<Cell>> head(List<List<String>> drawn) {
        return drawn.stream()
                .map(row -> row.stream().map(OfficialForm::head).toList())
                .toList();
    }

    private static Cell head(String words) {
        return switch (words) {
            case "<" -> Joined.LEFT;
            case "^" -> Joined.ABOVE;
            default -> new Heading(words);
        };
    }

    /** 格. */
    public sealed interface Cell {

        /** What a cell of the head says; empty in all others. */
        default String words() {
            return "";
        }

        /** Dispatches to the method for this cell. */
        <R> R accept(Visitor<R> visitor);
    }

    /** 表头的字; a line end parts a unit from what it is the unit of. */
    public record Heading(String words) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** 数: to be supplied under its name where it is empty; {@code fails} marks it ▼. */
    public record Number(String name, Optional<Figure> figure, boolean fails) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** 序号. */
    public record Ordinal(int number) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordinal(this);
        }
    }

    /** 一两个字的标签: what a row or a code is called; to be supplied under its name where it is blank. */
    public record Label(String name, String text) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.label(this);
        }
    }

    /**
     * 成句的文字。
     *
     * @param sentences each to begin on a line of its own where there is room
     * @param missing names of inputs without which more cannot be said
     */
    public record Prose(List<Sentence> sentences, List<String> missing) implements Cell {
        public Prose {
            sentences = List.copyOf(sentences);
            missing = List.copyOf(missing);
        }

        /** Sentences that lack nothing. */
        Prose(List<Sentence> sentences) {
            this(sentences, List.of());
        }

        /** Words without a number of their own. */
        static Prose of(String words) {
            return new Prose(List.of(Sentence.of(words)));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /** 达标与否: empty while it is open. */
    public record Verdict(Optional<Boolean> passes) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.verdict(this);
        }
    }

    /** 不适用的格: 全县平均值 has no 综合; {@code fails} where there is no value and that is a failure. */
    public record None(boolean fails) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.none(this);
        }
    }

    /** 留待手填的格: 实地走访 is done after the form is printed. */
    public record Open(String name) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.open(this);
        }
    }

    /** 并格: part of the cell on its left or of that above. */
    public enum Joined implements Cell {
        LEFT,
        ABOVE;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.joined(this);
        }
    }

    /** One method a kind of cell; a printer that misses one does not compile. */
    public interface Visitor<R> {
        R number(Number cell);

        R ordinal(Ordinal cell);

        R label(Label cell);

        R prose(Prose cell);

        R verdict(Verdict cell);

        R none(None cell);

        R open(Open cell);

        R heading(Heading cell);

        R joined(Joined cell);
    }
}
