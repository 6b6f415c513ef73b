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
 * a piece, and what is gone is put in where it stood ({@link Revision}). Two tables of as many columns are merged by
 * rows and cells, and the paragraphs of a cell by this same method ({@link RedlineTable}). What has no partner is
 * marked as a whole, with its paragraph mark or row. What shows nothing, such as the end of a section, is that of the
 * new paper, and so is every other part of the file.
 *
 * <p>Invariants: with all marks accepted the file is the new paper, words and look. With all marks refused the words
 * are those of the old one, in its order; what is gone keeps the look it had, what stayed takes that of the new.
 * Charts, pictures and notes that are gone come back as 〔图〕 and 〔注〕 only, for their parts are not in the file. Marks
 * are numbered in the order of the text and carry a fixed date, so the same two papers give the same bytes.
 *
 * <p>Cost: that of the alignment, and one difference for each changed paragraph; both bodies are held as trees. Within
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
        int tail = out.size();
        out.addAll(after.subList(next, after.size()));
        return ended(out, tail);
    }

    /** A table that is gone does not touch the next one. */
    private List<XmlTree> ended(List<XmlTree> all, int tail) {
        List<XmlTree> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean table = all.get(i).name().equals("w:tbl");
            out.add(all.get(i));
            boolean touches = i + 1 < all.size() && all.get(i + 1).name().equals("w:tbl");
            if (table && touches && i < tail) {
                // Word would run two tables that touch into one.
                out.add(revision.deletedSeparator());
            }
        }
        return out;
    }

    private static boolean isVisible(XmlTree block) {
        return block.name().equals("w:tbl")
                || block.name().equals("w:p") && !RedlineText.of(block).text().isBlank();
    }

    private static List<String> texts(List<XmlTree> blocks) {
        return blocks.stream().map(Redline::text).toList();
    }

    private static String text(XmlTree block) {
        return block.name().equals("w:tbl")
                ? "表" + block.deep("w:p").map(one -> RedlineText.of(one).text()).collect(Collectors.joining("｜"))
                : RedlineText.of(block).text();
    }

    private List<XmlTree> step(Optional<XmlTree> old, Optional<XmlTree> now) {
        if (old.isPresent()
                && now.isPresent()
                && old.get().name().equals(now.get().name())) {
            return now.get().name().equals("w:tbl")
                    ? tables.merged(old.get(), now.get())
                    : List.of(revision.changed(old.get(), now.get()));
        }
        List<XmlTree> out = new ArrayList<>();
        old.ifPresent(one -> out.add(one.name().equals("w:tbl") ? tables.deleted(one) : revision.deleted(one)));
        now.ifPresent(one -> out.add(one.name().equals("w:tbl") ? tables.inserted(one) : revision.inserted(one)));
        return out;
    }
}
