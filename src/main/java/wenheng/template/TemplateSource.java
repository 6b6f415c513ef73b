package wenheng.template;

import java.util.List;
import java.util.Optional;

/** 模板来源：按名称找模板或叙述，项目自己的在前，随程序附带的在后。 The app supplies it; nothing here touches files. */
public interface TemplateSource {

    /** The text of a name such as {@code 自评报告.md}; for narrative the bare name, {@code 基本情况}. */
    Optional<TemplateText> find(String name);

    /** Every name that can be found, for did-you-mean and for narrative that no template asks for. */
    List<String> names();

    /** A source that has nothing. */
    static TemplateSource none() {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                return Optional.empty();
            }

            @Override
            public List<String> names() {
                return List.of();
            }
        };
    }
}
