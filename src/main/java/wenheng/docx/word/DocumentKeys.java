package wenheng.docx.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.document.Element;
import wenheng.document.Metadata;

/** 自定义属性：前置要素逐项记在文件里，读回时认得；几个值的，第二个起名称后加序号。 */
public final class DocumentKeys {

    private DocumentKeys() {}

    /** What the paper says of itself, then what is said of it in public. */
    public static Map<String, String> of(Metadata metadata) {
        Map<String, String> custom = new LinkedHashMap<>();
        for (Element element : Element.values()) {
            List<String> values = metadata.all(element);
            for (int i = 0; i < values.size(); i++) {
                custom.put(element.key() + (i == 0 ? "" : " " + (i + 1)), values.get(i));
            }
        }
        custom.putAll(metadata.disclosure());
        return custom;
    }
}
