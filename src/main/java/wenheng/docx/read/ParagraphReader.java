package wenheng.docx.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Location;
import wenheng.document.Inline;
import wenheng.ooxml.XmlTree;

/** 段落阅读：文字段、域、链接、脚注、修订，读成带样子的文字；读不了的留下发现。 */
final class ParagraphReader {

    private static final Pattern REFERENCE = Pattern.compile("\\s*(?:PAGE)?REF\\s+(\\S+).*");
    private static final Pattern NOTE_SIGN = Pattern.compile("[①-⑳]|\\d{2,3}");
    private static final Set<String> THROUGH =
            Set.of("w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo");
    private static final Set<String> OBJECTS = Set.of("w:drawing", "w:pict", "w:object");

    private final WordSource source;
    private final Location place;
    private final StyledText words = new StyledText();
    private final List<XmlTree> objects = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private boolean breakBefore;
    private boolean styled;

    private ParagraphReader(WordSource source, Location place) {
        this.source = source;
        this.place = place;
    }

    /** A field whose end has not come. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder result = new StringBuilder();
        private boolean shown;
    }

    /** Reads a paragraph. */
    static ReadParagraph read(XmlTree paragraph, WordSource source, Location place) {
        ParagraphReader reader = new ParagraphReader(source, place);
        XmlTree properties = paragraph.child("w:pPr").orElse(XmlTree.NOTHING);
        String style = properties.value("w:pStyle");
        int outline = source.outline(properties, style);
        reader.styled = outline > 0 || source.styles().isOwn();
        reader.walk(paragraph, StyledText.Look.PLAIN);
        // A field may end in a later paragraph, as that of the contents does; its words stay here.
        while (!reader.fields.isEmpty()) {
            reader.end(StyledText.Look.PLAIN);
        }
        reader.breakBefore |= properties.isOn("w:pageBreakBefore");
        return new ReadParagraph(
                source.styles().styleName(style),
                outline,
                reader.words.head(),
                reader.words.headLevel(),
                source.label(properties, style),
                reader.words.rest(),
                reader.objects,
                reader.breakBefore,
                properties,
                place);
    }

    private void walk(XmlTree parent, StyledText.Look look) {
        parent.children().forEach(child -> element(child, look));
    }

    private void element(XmlTree child, StyledText.Look look) {
        String name = child.name();
        if (name.equals("w:r")) {
            run(child, look);
        } else if (name.equals("w:hyperlink")) {
            String link =
                    source.relationships().address(child.attribute("r:id")).orElse("");
            walk(child, new StyledText.Look(look.strong(), look.emphasis(), look.missing(), look.head(), link));
        } else if (name.equals("w:fldSimple")) {
            Field field = new Field();
            field.instruction.append(child.attribute("w:instr"));
            field.shown = true;
            fields.push(field);
            walk(child, look);
            end(look);
        } else if (name.equals("m:oMath") || name.equals("m:oMathPara")) {
            formula(child, look);
        } else if (THROUGH.contains(name)) {
            walk(child, look);
        } else if (name.equals("mc:AlternateContent")) {
            alternative(child).ifPresent(chosen -> walk(chosen, look));
        }
    }

    private static Optional<XmlTree> alternative(XmlTree content) {
        return content.child("mc:Choice").or(() -> content.child("mc:Fallback"));
    }

    private void formula(XmlTree formula, StyledText.Look look) {
        StringBuilder text = new StringBuilder();
        formula.deep("m:t").forEach(one -> text.append(one.text()));
        words.say(text.toString(), look);
        source.warn("Word-公式", place, "公式只读出了其中的文字“" + text + "”", "请对照原件核对上下标");
    }

    private void run(XmlTree run, StyledText.Look outer) {
        XmlTree properties = run.child("w:rPr").orElse(XmlTree.NOTHING);
        if (properties.isOn("w:vanish")) {
            return;
        }
        StyledText.Look look = look(properties, outer);
        boolean raised = properties.value("w:vertAlign").equals("superscript");
        for (XmlTree piece : run.children()) {
            piece(piece, look, raised);
        }
    }

    private StyledText.Look look(XmlTree properties, StyledText.Look outer) {
        String style = properties.value("w:rStyle");
        String name = source.styles().wordName(style);
        boolean plainBold = !styled && properties.isOn("w:b");
        return new StyledText.Look(
                name.equals("Strong") || plainBold,
                name.equals("Emphasis") || !styled && properties.isOn("w:i"),
                name.equals("待补"),
                source.styles().headLevel(style),
                outer.link());
    }

    private void piece(XmlTree piece, StyledText.Look look, boolean raised) {
        switch (piece.name()) {
            case "w:t" -> text(piece.text(), look, raised);
            case "w:tab", "w:ptab" -> say("\t", look);
            case "w:br" -> lineBreak(piece, look);
            case "w:cr" -> say("\n", look);
            case "w:noBreakHyphen" -> say("-", look);
            case "w:sym" -> symbol(piece, look);
            case "w:fldChar" -> field(piece.attribute("w:fldCharType"), look);
            case "w:instrText" -> instruction(piece.text());
            case "w:footnoteReference", "w:endnoteReference" -> note(piece, look);
            case "w:ruby" -> piece.find("w:rubyBase").ifPresent(base -> walk(base, look));
            case "mc:AlternateContent" ->
                alternative(piece).ifPresent(chosen -> chosen.children().forEach(one -> piece(one, look, raised)));
            default -> {
                if (OBJECTS.contains(piece.name())) {
                    objects.add(piece);
                }
            }
        }
    }

    private void text(String text, StyledText.Look look, boolean raised) {
        if (raised && source.styles().isOwn() && NOTE_SIGN.matcher(text).matches()) {
            int number = text.codePointAt(0) >= '①' ? text.codePointAt(0) - '①' + 1 : Integer.parseInt(text);
            words.add(new Inline.NoteMark(number, List.of()), look);
        } else {
            say(text, look);
        }
    }

    /** Words that a reader sees; those of a field's instruction are none. */
    private void say(String text, StyledText.Look look) {
        if (fields.isEmpty()) {
            words.say(text, look);
        } else if (fields.peek().shown) {
            fields.peek().result.append(text);
        }
    }

    /** Our own line ends say only where the line was full. */
    private void lineBreak(XmlTree piece, StyledText.Look look) {
        String type = piece.attribute("w:type");
        if (type.equals("page") || type.equals("column")) {
            breakBefore = breakBefore || type.equals("page");
        } else if (!source.styles().isOwn()) {
            say("\n", look);
        }
    }

    private void symbol(XmlTree piece, StyledText.Look look) {
        source.warn("Word-符号", place, "这里有字体“" + piece.attribute("w:font") + "”的专用符号，读不出是什么字", "请在原件中换成普通的字");
        say("〓", look);
    }

    private void instruction(String text) {
        if (!fields.isEmpty() && !fields.peek().shown) {
            fields.peek().instruction.append(text);
        }
    }

    private void field(String type, StyledText.Look look) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().shown = true;
                }
            }
            default -> end(look);
        }
    }

    private void end(StyledText.Look look) {
        if (fields.isEmpty()) {
            return;
        }
        Field field = fields.pop();
        Matcher reference = REFERENCE.matcher(field.instruction);
        String label = reference.matches() ? source.captions().getOrDefault(reference.group(1), "") : "";
        String result = field.result.toString();
        String sign = label.endsWith(result) ? label.substring(0, label.length() - result.length()) : label;
        // Our fields hold the number alone, 表 stands before them as a word.
        if (!label.isEmpty() && fields.isEmpty() && words.takeBack(sign)) {
            words.add(new Inline.Reference(label, sign + result), look);
        } else {
            say(result, look);
        }
    }

    private void note(XmlTree piece, StyledText.Look look) {
        boolean end = piece.name().equals("w:endnoteReference");
        source.takeNote(piece.attribute("w:id"), end)
                .ifPresent(note -> words.add(new Inline.NoteMark(note.number(), content(note.tree())), look));
    }

    /** The words of a note, whose own mark is none of them. */
    private List<Inline> content(XmlTree note) {
        List<Inline> all = new ArrayList<>();
        note.all("w:p")
                .forEach(paragraph -> all.addAll(read(paragraph, source, place).content()));
        return all.isEmpty() ? List.of(new Inline.Text("　")) : all;
    }
}
