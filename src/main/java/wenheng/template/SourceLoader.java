package wenheng.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.diagnostic.Location;

/** 模板装载：从来源取原文，给文字行加来处记号，并记住记号占了几列。 */
final class SourceLoader implements TemplateLoader {

    /** Templates whose name begins so come from the narrative. */
    static final String NARRATIVE = "叙述/";

    /** Macros that every template has. */
    static final String PRELUDE = "wenheng-prelude";

    private static final String PRELUDE_TEXT = "<#macro 叙述 名 可缺=false 提示=\"\" 字数=\"\"><@叙述文件 名=名 可缺=可缺/></#macro>\n";

    private final TemplateSource templates;
    private final TemplateSource narrative;
    private final MergeMarks marks;
    private final Map<String, TemplateText> sources = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, List<Integer>> shifts = new HashMap<>();

    SourceLoader(TemplateSource templates, TemplateSource narrative, MergeMarks marks) {
        this.templates = templates;
        this.narrative = narrative;
        this.marks = marks;
    }

    /** The place in the clerk's file of a place in the parsed text. */
    Location place(String name, int line, int column) {
        String file = files.getOrDefault(name, name);
        List<Integer> columns = shifts.getOrDefault(name, List.of());
        int shift = line >= 1 && line <= columns.size() ? columns.get(line - 1) : 0;
        int number = sources.containsKey(name) ? sources.get(name).number(line) : line;
        return line < 1 ? Location.of(file) : Location.of(file, number, Math.max(1, column - shift));
    }

    @Override
    public Object findTemplateSource(String name) {
        if (name.equals(PRELUDE)) {
            return new TemplateText(PRELUDE, PRELUDE_TEXT);
        }
        Optional<TemplateText> found =
                name.startsWith(NARRATIVE) ? narrative.find(name.substring(NARRATIVE.length())) : templates.find(name);
        return found.map(text -> marked(name, text)).orElse(null);
    }

    private TemplateText marked(String name, TemplateText source) {
        String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        files.put(name, source.file());
        sources.put(name, source);
        String[] lines = text.split("\n", -1);
        refuseReserved(source, lines);
        List<Boolean> markable = PlaceScanner.markable(text);
        List<Integer> columns = new java.util.ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String mark = markable.get(i) ? marks.place(source.file(), source.number(i + 1)) : "";
            columns.add(mark.length());
            lines[i] = mark + lines[i];
        }
        shifts.put(name, columns);
        return new TemplateText(source.file(), String.join("\n", lines));
    }

    private static void refuseReserved(TemplateText source, String[] lines) {
        for (int i = 0; i < lines.length; i++) {
            MergeMarks.refuseReserved(lines[i], Location.of(source.file(), source.number(i + 1), 1));
        }
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((TemplateText) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is held open
    }
}
