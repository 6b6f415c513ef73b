package wenheng.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.markup.MarkedText;
import wenheng.model.Model;

/** 测试用的模板来源与读法。 */
final class TestTexts {

    private TestTexts() {}

    static TemplateSource templates(Map<String, String> texts) {
        return source(texts, "模板/", "");
    }

    static TemplateSource narrative(Map<String, String> texts) {
        return source(texts, "叙述/文稿/", ".md");
    }

    static TemplateSource source(Map<String, String> texts, String before, String after) {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                return Optional.ofNullable(texts.get(name)).map(text -> new TemplateText(before + name + after, text));
            }

            @Override
            public List<String> names() {
                return texts.keySet().stream().sorted().toList();
            }
        };
    }

    static Model.GroupNode elements(Map<String, Model> elements) {
        return new Model.GroupNode(elements, true);
    }

    /** What a reader sees: marks gone, missing values in words. */
    static String plain(MarkedText text) {
        return text.text()
                .replaceAll(MarkedText.PLACE_START + "[^" + MarkedText.PLACE_END + "]*" + MarkedText.PLACE_END, "")
                .replaceAll(MarkedText.FIGURE_START + "\\d+" + MarkedText.FIGURE_TEXT, "")
                .replace(String.valueOf(MarkedText.FIGURE_END), "")
                .replace(String.valueOf(MarkedText.MISSING_START), "〔待补：")
                .replace(String.valueOf(MarkedText.MISSING_END), "〕");
    }
}
