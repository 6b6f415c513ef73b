package wenheng.template;

import wenheng.model.Model;

/** 单个的值印成文字：文字照印，句子印成白话；数字怎样印、别的怎样拒收，各处自己说。 */
abstract class ScalarText implements Model.Visitor<String> {

    /** What is no text, sentence or number. */
    abstract String other(Model node);

    @Override
    public String text(Model.TextNode node) {
        return node.text();
    }

    @Override
    public String sentence(Model.SentenceNode node) {
        return node.sentence().plain();
    }

    @Override
    public String truth(Model.BooleanNode node) {
        return other(node);
    }

    @Override
    public String missing(Model.MissingNode node) {
        return other(node);
    }

    @Override
    public String list(Model.ListNode node) {
        return other(node);
    }

    @Override
    public String table(Model.TableNode node) {
        return other(node);
    }

    @Override
    public String group(Model.GroupNode node) {
        return other(node);
    }
}
