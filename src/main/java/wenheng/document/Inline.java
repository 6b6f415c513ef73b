package wenheng.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.provenance.Figure;

/** 行内：一段文字里的片段。 */
public sealed interface Inline {

    /** Dispatches to the method for this node. */
    <R> R accept(Visitor<R> visitor);

    /** The text a reader sees. */
    String plain();

    /** The text of several pieces. */
    static String plain(List<Inline> content) {
        return content.stream().map(Inline::plain).collect(Collectors.joining());
    }

    /** The pieces that hold no others, in order: what is bold, stressed or linked is opened. */
    static Stream<Inline> leaves(List<Inline> content) {
        return content.stream().flatMap(Inline::leaves);
    }

    /** This piece, or the leaves of what it holds. */
    default Stream<Inline> leaves() {
        return Stream.of(this);
    }

    /** The figures among several pieces, in reading order; those of notes with them. */
    static List<FigureText> figures(List<Inline> content) {
        return leaves(content).flatMap(Inline::figures).toList();
    }

    private static Stream<FigureText> figures(Inline leaf) {
        if (leaf instanceof NoteMark mark) {
            return figures(mark.content()).stream();
        }
        return leaf instanceof FigureText figure ? Stream.of(figure) : Stream.empty();
    }

    /** Plain text. */
    record Text(String plain) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** 一组：a piece made of others. */
    sealed interface Group extends Inline permits Strong, Emphasis, Link {
        /** What it holds, in order. */
        List<Inline> content();

        @Override
        default String plain() {
            return Inline.plain(content());
        }

        @Override
        default Stream<Inline> leaves() {
            return Inline.leaves(content());
        }
    }

    /** 加粗: {@code **…**}. */
    record Strong(List<Inline> content) implements Group {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** 强调: {@code *…*}, set in 楷体. */
    record Emphasis(List<Inline> content) implements Group {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** 有出处的数字: a figure that the program computed, as printed. */
    record FigureText(Figure figure, String plain) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /** 待补: a value that is missing; prints as 〔待补：名称〕. */
    record Missing(String name) implements Inline {
        @Override
        public String plain() {
            return "〔待补：" + name + "〕";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    /** 链接: {@code [文字](地址)}. */
    record Link(String target, List<Inline> content) implements Group {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** 图表引用: {@code [](#id)}, printed as 表3 or 图2. */
    record Reference(String target, String plain) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /**
     * 注码: {@code [^名]}, printed ① and raised; the note itself stands at the foot of the page.
     *
     * @param number from 1 through the whole paper
     * @param content the note's words; empty where a mark leads again to a note that has been given
     */
    record NoteMark(int number, List<Inline> content) implements Inline {
        /** The last number that has a circle. */
        private static final int CIRCLED = 20;

        public NoteMark {
            content = List.copyOf(content);
        }

        /** Whether the note belongs to an earlier mark. */
        public boolean isRepeated() {
            return content.isEmpty();
        }

        /** ① to ⑳, then plain digits, as Word numbers them. */
        @Override
        public String plain() {
            return number <= CIRCLED ? Character.toString('①' + number - 1) : Integer.toString(number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteMark(this);
        }
    }

    /** One method a kind of inline; a writer that misses one does not compile. */
    interface Visitor<R> {
        R text(Text text);

        R strong(Strong strong);

        R emphasis(Emphasis emphasis);

        R figure(FigureText figure);

        R missing(Missing missing);

        R link(Link link);

        R reference(Reference reference);

        R noteMark(NoteMark mark);
    }
}
