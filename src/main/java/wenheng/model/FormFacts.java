package wenheng.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.assess.Assessment;
import wenheng.assess.form.Forms;
import wenheng.assess.form.OfficialForm;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;
import wenheng.say.VerdictWord;

/**
 * 申报表的数据项：每张表按编号取用，有 编号 题名 表头 行 列 注。
 *
 * <p>表头 and 行 are rows of cells. A cell has 内容 (words, figures and gaps one behind the other), 未达 (whether it is marked
 * ▼) and 并 (左 or 上 where it is part of the cell there, else nothing). 列 says of each column whether it holds 文字.
 */
final class FormFacts implements OfficialForm.Visitor<Model.GroupNode> {

    private static final String DEVELOPMENT = "义务教育优质均衡发展";
    /** What the form calls the county before it is filled in. */
    private static final String COUNTIES = DEVELOPMENT + "县（市、区）";

    private static final String NONE = "—";

    private static final Sentence.Visitor<Model> PIECE = new Sentence.Visitor<>() {
        @Override
        public Model words(String text) {
            return new Model.TextNode(text);
        }

        @Override
        public Model amount(Figure figure) {
            return new Model.FigureNode(figure);
        }

        @Override
        public Model blank(String name) {
            return new Model.MissingNode(name);
        }
    };

    private FormFacts() {}

    /** 表Ⅰ and those by the first rule; missing where nothing was assessed. */
    static Model of(Assessment assessment) {
        String words = assessment.county() + DEVELOPMENT;
        Entries forms = new Entries();
        OfficialForm basics = Forms.basics(assessment);
        forms.put(basics.number(), of(basics, words));
        assessment.standards().stream()
                .limit(1)
                .flatMap(result -> Forms.judged(assessment, result).stream())
                .filter(form -> !form.number().isEmpty())
                .forEach(form -> forms.put(form.number(), of(form, words)));
        return assessment.standards().isEmpty() ? new Model.MissingNode("申报表") : forms.group();
    }

    private static Model.GroupNode of(OfficialForm form, String county) {
        return new Entries()
                .text("编号", form.number())
                .text("题名", form.title().replace(COUNTIES, county) + "（" + form.name() + "）")
                .list("表头", rows(form.head()))
                .list("行", form.rows().isEmpty() ? List.of(asking(form)) : rows(form.rows()))
                .list("列", columns(form))
                .list(
                        "注",
                        form.notes().stream()
                                .map(FormFacts::pieces)
                                .map(FormFacts::list)
                                .toList())
                .group();
    }

    private static Model.ListNode list(List<? extends Model> items) {
        return new Model.ListNode(List.copyOf(items));
    }

    private static List<Model.ListNode> rows(List<List<OfficialForm.Cell>> rows) {
        FormFacts facts = new FormFacts();
        return rows.stream()
                .map(row -> list(row.stream().map(cell -> cell.accept(facts)).toList()))
                .toList();
    }

    /** The only row of a form without any, as where only results were given: it asks for them. */
    private static Model.ListNode asking(OfficialForm form) {
        int columns = form.head().get(0).size();
        List<Model.GroupNode> row = new ArrayList<>(List.of(missing(form.title())));
        IntStream.range(1, columns).forEach(i -> row.add(text("")));
        return list(row);
    }

    private static List<Model> columns(OfficialForm form) {
        return IntStream.range(0, form.head().get(0).size())
                .mapToObj(column -> form.rows().stream().anyMatch(row -> row.get(column) instanceof OfficialForm.Prose))
                .<Model>map(prose -> new Entries().truth("文字", prose).group())
                .toList();
    }

    private static List<Model> pieces(Sentence sentence) {
        return sentence.pieces().stream().map(piece -> piece.accept(PIECE)).toList();
    }

    private static Model.GroupNode cell(List<? extends Model> content, boolean fails, String part) {
        return new Entries()
                .list("内容", content)
                .truth("未达", fails)
                .text("并", part)
                .group();
    }

    private static Model.GroupNode text(String words) {
        return cell(List.of(new Model.TextNode(words)), false, "");
    }

    private static Model.GroupNode missing(String name) {
        return cell(List.of(new Model.MissingNode(name)), false, "");
    }

    @Override
    public Model.GroupNode number(OfficialForm.Number cell) {
        return cell.figure()
                .map(figure -> cell(List.of(new Model.FigureNode(figure)), cell.fails(), ""))
                .orElseGet(() -> missing(cell.name()));
    }

    @Override
    public Model.GroupNode ordinal(OfficialForm.Ordinal cell) {
        return text(Integer.toString(cell.number()));
    }

    @Override
    public Model.GroupNode label(OfficialForm.Label cell) {
        return cell.text().isEmpty() ? missing(cell.name()) : text(cell.text());
    }

    /** What is missing is named unless a blank of the sentences asks for it already. */
    @Override
    public Model.GroupNode prose(OfficialForm.Prose cell) {
        Sentence said = Sentence.joined(cell.sentences(), "；");
        List<Model> content = new ArrayList<>(pieces(said));
        if (said.pieces().stream().noneMatch(Sentence.Blank.class::isInstance)) {
            cell.missing().forEach(name -> content.add(new Model.MissingNode(name)));
        }
        return cell(content, false, "");
    }

    @Override
    public Model.GroupNode verdict(OfficialForm.Verdict cell) {
        String words = VerdictWord.of(cell.passes());
        return cell(List.of(new Model.TextNode(words)), !cell.passes().orElse(true), "");
    }

    @Override
    public Model.GroupNode none(OfficialForm.None cell) {
        return cell(List.of(new Model.TextNode(NONE)), cell.fails(), "");
    }

    @Override
    public Model.GroupNode open(OfficialForm.Open cell) {
        return text("");
    }

    @Override
    public Model.GroupNode heading(OfficialForm.Heading cell) {
        return text(cell.words().replace("\n", ""));
    }

    @Override
    public Model.GroupNode joined(OfficialForm.Joined cell) {
        return cell(List.of(), false, cell == OfficialForm.Joined.LEFT ? "左" : "上");
    }
}
