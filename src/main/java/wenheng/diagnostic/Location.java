package wenheng.diagnostic;

/** 位置：诊断所指之处。 Lines and columns are 1-based and count code points; ends are exclusive. */
public sealed interface Location {

    /** Nothing more precise than the whole run. */
    Location NOWHERE = new Nowhere();

    /** The form printed before a message: {@code 文件:行:列} or {@code 文件#表!K7}; empty if there is none. */
    String text();

    /** The file it is in, as named to the clerk; empty if there is none. */
    String file();

    /** Dispatches to the method for this kind of place. */
    <R> R accept(Visitor<R> visitor);

    /** A place in a text file; in a Word file, whose text has no lines, {@code line} is the paragraph. */
    static Location of(String file, int line, int column) {
        return file.endsWith(".docx") ? new InParagraph(file, line) : new InText(file, line, column, line, column);
    }

    /** A whole file. */
    static Location of(String file) {
        return new InFile(file);
    }

    /** No place. */
    record Nowhere() implements Location {
        @Override
        public String file() {
            return "";
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nowhere(this);
        }
    }

    /** A file as a whole. */
    record InFile(String file) implements Location {
        @Override
        public String text() {
            return file;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inFile(this);
        }
    }

    /** A stretch of a text file. */
    record InText(String file, int line, int column, int endLine, int endColumn) implements Location {
        @Override
        public String text() {
            return file + ":" + line + ":" + column;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inText(this);
        }
    }

    /** A paragraph of a Word file, counted from 1 in document order, those in tables included. */
    record InParagraph(String file, int paragraph) implements Location {
        @Override
        public String text() {
            return file + "#第" + paragraph + "段";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inParagraph(this);
        }
    }

    /** A cell of a workbook or CSV file; {@code sheet} is empty for CSV. */
    record InCell(String file, String sheet, String cell) implements Location {
        @Override
        public String text() {
            return file + (sheet.isEmpty() ? "" : "#" + sheet) + "!" + cell;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.inCell(this);
        }
    }

    /** One method a kind of place; a reader that misses one does not compile. */
    interface Visitor<R> {
        R nowhere(Nowhere nowhere);

        R inFile(InFile place);

        R inText(InText place);

        R inParagraph(InParagraph place);

        R inCell(InCell place);
    }
}
