package wenheng.markup.read;

import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Image;
import wenheng.document.Inline;

/** 草稿块：已经读出、尚未编号和归并的块。 What {@link BlockReader} reads and {@link Assembler} puts together. */
sealed interface Draft {

    Location place();

    /** Hands it to the method for its kind. */
    void to(Taker taker);

    /** 收草稿块的人: one method a kind, so that a kind forgotten does not compile. */
    interface Taker {
        void title(Title title);

        void words(Words words);

        void grid(Grid grid);

        void picture(Picture picture);

        void photo(Photo photo);

        void comment(Comment comment);

        void ready(Ready ready);
    }

    /** A heading; its level is 1 to 4. */
    record Title(int level, List<Inline> words, Location place) implements Draft {
        @Override
        public void to(Taker taker) {
            taker.title(this);
        }
    }

    /** Lines of a paragraph, perhaps with a caption or a note among them. */
    record Words(List<List<Inline>> lines, Location place) implements Draft {
        @Override
        public void to(Taker taker) {
            taker.words(this);
        }
    }

    /** A table without what stands around it. */
    record Grid(List<Block.Alignment> columns, List<Block.Row> rows, Location place) implements Draft {
        @Override
        public void to(Taker taker) {
            taker.grid(this);
        }
    }

    /** A chart, or none where its data cannot be drawn. */
    record Picture(List<Inline> title, String id, Optional<Chart> chart, Location place) implements Draft {
        @Override
        public void to(Taker taker) {
            taker.picture(this);
        }
    }

    /**
     * A picture from a file, or none where it cannot be used.
     *
     * @param file as the author named it
     * @param alternative what the author says it shows; empty if nothing
     */
    record Photo(List<Inline> title, String id, String file, String alternative, Optional<Image> image, Location place)
            implements Draft {
        @Override
        public void to(Taker taker) {
            taker.photo(this);
        }
    }

    /** A comment that asks for something. */
    record Comment(Directive directive, String text, Location place) implements Draft {
        @Override
        public void to(Taker taker) {
            taker.comment(this);
        }
    }

    /** A block that needs nothing more. */
    record Ready(Block block) implements Draft {
        @Override
        public Location place() {
            return block.place();
        }

        @Override
        public void to(Taker taker) {
            taker.ready(this);
        }
    }
}
