package wenheng.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.Collection;
import java.util.Set;
import wenheng.diagnostic.Location;
import wenheng.model.Model;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 数据项与 FreeMarker 值的互换；只此一处知道两边。 */
final class Values {

    private final MergeMarks marks;
    private final ObjectWrapper wrapper;
    private LastLookup lastLookup = new LastLookup("", Set.of());

    /** The last key that was not found, and what there was instead: the reason of an error about to come. */
    record LastLookup(String key, Set<String> available) {}

    Values(MergeMarks marks, ObjectWrapper wrapper) {
        this.marks = marks;
        this.wrapper = wrapper;
    }

    LastLookup lastLookup() {
        return lastLookup;
    }

    /** The value a template sees. */
    TemplateModel of(Model node) {
        return node.accept(new Model.Visitor<>() {
            @Override
            public TemplateModel figure(Model.FigureNode each) {
                return new FigureValue(each.figure());
            }

            @Override
            public TemplateModel text(Model.TextNode each) {
                MergeMarks.refuseReserved(each.text(), Location.NOWHERE);
                return new TextValue(each);
            }

            @Override
            public TemplateModel sentence(Model.SentenceNode each) {
                MergeMarks.refuseReserved(each.sentence().plain(), Location.NOWHERE);
                return new SentenceValue(each);
            }

            @Override
            public TemplateModel truth(Model.BooleanNode each) {
                return each.value() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            }

            @Override
            public TemplateModel missing(Model.MissingNode each) {
                return new MissingValue(each);
            }

            @Override
            public TemplateModel list(Model.ListNode each) {
                return new ListValue(Values.this, each, each.items());
            }

            @Override
            public TemplateModel table(Model.TableNode each) {
                return new TableValue(Values.this, each);
            }

            @Override
            public TemplateModel group(Model.GroupNode each) {
                return new GroupValue(Values.this, each);
            }
        });
    }

    /** A sentence as markup: words escaped, figures and gaps marked. */
    MarkupValue of(Sentence sentence) {
        return MarkupValue.ofMarkup(sentence.printed(marks));
    }

    /** Keys or values to go through one by one. */
    TemplateCollectionModel collection(Collection<?> all) {
        return new SimpleCollection(all, wrapper);
    }

    /** FreeMarker reads null as an absent value; the error it raises is told in terms of what was there. */
    TemplateModel notFound(String key, Set<String> available) {
        lastLookup = new LastLookup(key, available);
        return null;
    }

    /** A value of ours. */
    interface Wrapping {
        Model node();
    }

    private record TextValue(Model.TextNode node) implements Wrapping, TemplateScalarModel {
        @Override
        public String getAsString() {
            return node.text();
        }
    }

    /** A sentence: prints its figures with their marks; built-ins for text such as {@code ?replace} see plain words. */
    private final class SentenceValue extends MarkupValue implements Wrapping, TemplateScalarModel {

        private final Model.SentenceNode node;

        SentenceValue(Model.SentenceNode node) {
            super(null, node.sentence().printed(marks));
            this.node = node;
        }

        @Override
        public Model node() {
            return node;
        }

        @Override
        public String getAsString() {
            return node.sentence().plain();
        }
    }

    /** A number: prints itself, knows its unit, and is no FreeMarker number, so nobody reckons with it and loses its cells. */
    final class FigureValue extends MarkupValue implements Wrapping, TemplateHashModel {

        private final Figure figure;

        FigureValue(Figure figure) {
            super(null, marks.amount(figure));
            this.figure = figure;
        }

        @Override
        public Model node() {
            return new Model.FigureNode(figure);
        }

        @Override
        public TemplateModel get(String key) {
            return switch (key) {
                case "带单位" -> of(Sentence.EMPTY.andWithUnit(figure));
                case "单位" -> new SimpleScalar(figure.unit());
                case "名称" -> new SimpleScalar(figure.name());
                default -> notFound(key, Set.of("带单位", "单位", "名称"));
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class MissingValue extends MarkupValue
            implements Wrapping, TemplateHashModel, TemplateSequenceModel, TemplateBooleanModel {

        private final Model.MissingNode node;

        MissingValue(Model.MissingNode node) {
            super(null, marks.blank(node.name()));
            this.node = node;
        }

        @Override
        public Model node() {
            return node;
        }

        @Override
        public TemplateModel get(String key) {
            return key.equals("带单位") || key.equals("单位") ? this : of(node.get(key));
        }

        @Override
        public boolean getAsBoolean() throws TemplateModelException {
            throw new TemplateModelException(
                    new FunctionException("“" + node.name() + "”没有数据，不能判断是否；请先用 有(…) 判断，或用“判定”（达标、未达标、待定）"));
        }

        @Override
        public TemplateModel get(int index) {
            return this;
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }
}
