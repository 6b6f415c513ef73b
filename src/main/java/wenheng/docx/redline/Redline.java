package wenheng.docx.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import wenheng.compare.Alignment;
import wenheng.docx.word.DocumentRoot;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.ReproducibleZip;
import wenheng.ooxml.Xml;
import wenheng.ooxml.XmlTree;

/**
 * 花脸稿：两稿并成一份带修订标记的 Word 文件，全部接受得新稿，全部拒绝得旧稿。
 *
 * <p>How it works. Both papers are written by {@code DocxWriter} first; what is merged is the XML of the two finished
 * bodies. Their blocks that show something are aligned by their words ({@link Alignment}). Two paragraphs that are one
 * changed are written as the new one, its runs parted wherever the {@code TextDifference} of their words begins or ends
 * a piece, and what is gone is put in where it stood ({@link Revision}). Two tables with equally many columns are merged by
 * rows and cells, and the paragraphs of a cell by this same method ({@link RedlineTable}). What has no partner is
 * marked as a whole, with its paragraph mark or row. What shows nothing, such as the end of a section, is that of the
 * new paper, and so is every other part of the file.
 *
 * <p>Invariants: with all marks accepted the file is the new paper, words and look. With all marks refused the words
 * are those of the old one, in its order; what is gone keeps the look it had, what stayed takes that of the new.
 * Charts, pictures and notes that are gone come back as 〔图〕 and 〔注〕 only, for their parts are not in the file. Marks
 * are numbered in the order of the text and carry a fixed date, so the same two papers give the same bytes.
 *
 * <p>Cost: that of {@link Alignment}, about n log n for n blocks that mostly have a partner, and one difference for each
 * changed paragraph, (n + m)·d for n and m words and d changes; both bodies are held as trees. Within
 * a changed paragraph the old runs are gone through once for each piece that is gone.
 *
 * <p>Why the finished XML and not the two documents: a writer that knew of both would have to know of revisions in
 * every element, and the pages give line ends and widths for one paper, not for a mixture of two. Merged afterwards,
 * the result looks as the new paper does to the twip, and the writer knows nothing of it.
 */
public final class Redline {

    private final Revision revision = new Revision();
    private final RedlineTable tables = new RedlineTable(revision, this::merged);

    private Redline() {}

    /**
     * Merges two Word files of ours.
     *
     * @param before the old paper as {@code DocxWriter} writes it
     * @param after the new one
     */
    public static byte[] write(byte[] before, byte[] after) {
        PackageFile file = PackageFile.of("新稿", after);
        XmlTree old = body(PackageFile.of("旧稿", before));
        XmlTree now = body(file);
        XmlTree merged = now.with(new Redline().merged(old.children(), now.children()));
        SortedMap<String, byte[]> parts = file.all();
        parts.put(DocumentRoot.PATH, document(merged));
        return ReproducibleZip.write(parts);
    }

    private static XmlTree body(PackageFile file) {
        return file.tree(DocumentRoot.PATH)
                .flatMap(tree -> tree.child("w:body"))
                .orElseThrow();
    }

    private static byte[] document(XmlTree body) {
        Xml xml = new Xml();
        DocumentRoot.open(xml);
        body.writeTo(xml);
        return xml.close().bytes();
    }

    /** Paragraphs and tables of both; what shows nothing, such as the end of a section, is that of the new. */
    private List<XmlTree> merged(List<XmlTree> before, List<XmlTree> after) {
        List<XmlTree> old = before.stream().filter(Redline::isVisible).toList();
        List<XmlTree> now = after.stream().filter(Redline::isVisible).toList();
        List<XmlTree> out = new ArrayList<>();
        int next = 0;
        for (Alignment.Pair pair : Alignment.of(texts(old), texts(now))) {
            if (pair.after().isPresent()) {
                while (!isVisible(after.get(next))) {
                    out.add(after.get(next++));
                }
                next++;
            }
            out.addAll(step(pair.before().map(old::get), pair.after().map(now::get)));
        }
        out.addAll(after.subList(next, after.size()));
        return parted(out);
    }

    /** No two tables touch: Word would join them. */
    private List<XmlTree> parted(List<XmlTree> all) {
        List<XmlTree> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            out.add(all.get(i));
            if (i + 1 < all.size() && isTable(all.get(i)) && isTable(all.get(i + 1))) {
                // Marked as gone, so that with all marks accepted nothing is left that the new paper has not.
                out.add(revision.deletedSeparator());
            }
        }
        return out;
    }

    private static boolean isTable(XmlTree block) {
        return block.name().equals("w:tbl");
    }

    private static boolean isVisible(XmlTree block) {
        return isTable(block)
                || block.name().equals("w:p") && !RedlineText.of(block).text().isBlank();
    }

    private static List<String> texts(List<XmlTree> blocks) {
        return blocks.stream().map(Redline::text).toList();
    }

    /** What a block is aligned by; a table's begins with 表, so that it does not equal a paragraph of the same words. */
    private static String text(XmlTree block) {
        return isTable(block)
                ? "表" + block.deep("w:p").map(one -> RedlineText.of(one).text()).collect(Collectors.joining("｜"))
                : RedlineText.of(block).text();
    }

    /** A pair as it is written: one block if both are of a kind, else the old one and the new one. */
    private List<XmlTree> step(Optional<XmlTree> old, Optional<XmlTree> now) {
        if (old.isPresent()
                && now.isPresent()
                && old.get().name().equals(now.get().name())) {
            return isTable(now.get())
                    ? tables.merged(old.get(), now.get())
                    : List.of(revision.changed(old.get(), now.get()));
        }
        List<XmlTree> out = new ArrayList<>();
        old.ifPresent(one -> out.add(isTable(one) ? tables.deleted(one) : revision.deleted(one)));
        now.ifPresent(one -> out.add(isTable(one) ? tables.inserted(one) : revision.inserted(one)));
        return out;
    }
}
