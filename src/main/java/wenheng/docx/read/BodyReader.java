package wenheng.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.ooxml.XmlTree;
import wenheng.style.StyleName;

/** 正文阅读：段落和表格依次归入公文的块，前置要素印成的各行另记。 */
final class BodyReader {

    private static final int LEVELS = 4;

    private static final Pattern ATTACHMENT = Pattern.compile("附件\\s*(\\d{0,3})\\s*");
    private static final Set<String> THROUGH =
            Set.of("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag");

    private final WordSource source;
    private final BlockCollector out;
    private final ElementLines elements = new ElementLines();
    private List<Inline> carried = List.of();
    private boolean opened;
    private boolean contentsPlaced;

    BodyReader(WordSource source) {
        this.source = source;
        this.out = new BlockCollector(source);
    }

    ElementLines elements() {
        return elements;
    }

    List<Block> read() {
        walk(source.body());
        if (!carried.isEmpty()) {
            body(carried, source.nextParagraph());
        }
        return out.blocks();
    }

    private void walk(XmlTree parent) {
        for (XmlTree child : parent.children()) {
            if (child.name().equals("w:p")) {
                paragraph(child);
            } else if (child.name().equals("w:tbl")) {
                table(child);
            } else if (child.name().equals("w:sectPr")) {
                out.endSection(isLandscape(child));
            } else if (THROUGH.contains(child.name())) {
                walk(child);
            }
        }
    }

    private static boolean isLandscape(XmlTree section) {
        return section.child("w:pgSz")
                .filter(size -> size.attribute("w:orient").equals("landscape"))
                .isPresent();
    }

    private void table(XmlTree table) {
        Location place = source.nextParagraph();
        Optional<StyleName> style = table.deep("w:p")
                .filter(one -> one.deep("w:t").findAny().isPresent())
                .findFirst()
                .flatMap(one -> source.styles().styleName(one.value("w:pPr/w:pStyle")));
        if (style.filter(ElementLines::isElement).isPresent()) {
            opened = true;
            out.outside();
            table.deep("w:p")
                    .map(one -> ParagraphReader.read(one, source, place))
                    .forEach(this::element);
            return;
        }
        GridReader.read(table, source, place).ifPresent(out::table);
        opened = true;
    }

    private void element(ReadParagraph paragraph) {
        paragraph.style().filter(ElementLines::isElement).ifPresent(style -> elements.add(style, paragraph));
    }

    private void paragraph(XmlTree tree) {
        ReadParagraph read = ParagraphReader.read(tree, source, source.nextParagraph());
        if (read.breakBefore()) {
            out.breakPage();
        }
        if (read.properties().find("w:rPr/w:del").isPresent()
                || read.properties().find("w:rPr/w:moveFrom").isPresent()) {
            carried = joined(carried, read.content());
        } else {
            whole(read);
        }
        read.properties().child("w:sectPr").ifPresent(section -> out.endSection(isLandscape(section)));
    }

    private static List<Inline> joined(List<Inline> first, List<Inline> second) {
        List<Inline> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    private void whole(ReadParagraph read) {
        if (read.isEmpty() && carried.isEmpty()) {
            return;
        }
        ReadParagraph all = read.with(joined(carried, read.content()));
        carried = List.of();
        if (!styled(all)) {
            text(all);
        }
        all.objects().forEach(object -> object(object, all.place()));
    }

    private void object(XmlTree object, Location place) {
        List<XmlTree> boxes = object.deep("w:txbxContent").toList();
        if (boxes.isEmpty()) {
            out.object(object, place);
        } else {
            source.warn("Word-文本框", place, "文本框里的文字已读成正文", "请看一看它的位置对不对");
            walk(boxes.get(0));
        }
    }

    /** Paragraphs whose style says what they are; answers whether this is one. */
    private boolean styled(ReadParagraph read) {
        StyleName style = read.style().orElse(StyleName.BODY);
        if (ElementLines.isElement(style)) {
            opened = opened || !ElementLines.isAside(style);
            out.outside();
            elements.add(style, read);
            return true;
        }
        switch (style) {
            case TABLE_CAPTION, TABLE_UNIT -> out.aboveTable(read);
            case TABLE_NOTE -> out.tableNote(read);
            case FIGURE_CAPTION -> out.figureCaption(read);
            case ATTACHMENT_LABEL -> attachment(read);
            case ATTACHMENT_TITLE -> {} // as the front matter has it
            case CONTENTS_TITLE, CONTENTS_1, CONTENTS_2 -> contents(read);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void attachment(ReadParagraph read) {
        Matcher label = ATTACHMENT.matcher(read.plain().strip());
        String digits = label.matches() ? label.group(1) : "";
        int number = digits.isEmpty() ? 1 : Integer.parseInt(digits);
        out.add(new Part.Attachment(number, read.plain().strip(), "", read.place()));
    }

    /** Contents before everything come from the front matter. */
    private void contents(ReadParagraph read) {
        if (opened && !contentsPlaced) {
            out.add(new Part.Contents(List.of(), read.place()));
        } else if (!opened) {
            out.outside();
        }
        contentsPlaced = true;
    }

    private void text(ReadParagraph read) {
        if (read.plain().isBlank()) {
            return;
        }
        opened = true;
        if (read.outline() > 0) {
            heading(read);
        } else if (read.headLevel() > 0) {
            Labels.Parted head = Labels.heading(read.headLevel(), read.head());
            Block.Heading heading = new Block.Heading(read.headLevel(), head.label(), head.content(), read.place());
            out.add(new Block.Paragraph(Role.BODY, Optional.of(heading), read.content(), read.place()));
        } else {
            List<Inline> label = read.label().isEmpty() ? List.of() : List.of(new Inline.Text(read.label()));
            TypedText.lines(joined(label, read.content())).forEach(line -> body(line, read.place()));
        }
    }

    private void heading(ReadParagraph read) {
        int level = Math.min(LEVELS, read.outline());
        if (read.outline() > LEVELS) {
            source.warn("Word-层次", read.place(), "第" + read.outline() + "级标题按四级读入", "公文的层次只有四级（7.3.3）");
        }
        List<Inline> line = TypedText.lines(read.content()).stream().reduce(List.of(), BodyReader::joined);
        Labels.Parted parted = Labels.heading(level, joined(read.head(), line));
        out.add(new Block.Heading(level, parted.label(), parted.content(), read.place()));
    }

    private void body(List<Inline> content, Location place) {
        Optional<Block> heading = source.styles().isOwn() ? Optional.empty() : TypedText.heading(content, place);
        Labels.Parted item = Labels.item(content);
        if (heading.isPresent()) {
            out.add(heading.get());
        } else if (!item.label().isEmpty()) {
            out.item(item.label(), TypedText.stripped(item.content()), place);
        } else {
            out.add(new Block.Paragraph(Role.BODY, TypedText.stripped(content), place));
        }
    }
}
