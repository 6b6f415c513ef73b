package wenheng.project;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.docx.word.DocxOptions;
import wenheng.docx.word.EmbeddedFont;
import wenheng.settings.Node;
import wenheng.style.FontRole;

/** Word 用的字体：fonts.yaml 里写的名称，以及随文件带走的字体。 */
final class WordFonts {

    private final Node.Mapping table;
    private final Fonts fonts;

    /** @param table that of fonts.yaml */
    WordFonts(Node.Mapping table, Fonts fonts) {
        this.table = table;
        this.fonts = fonts;
    }

    /** The face names alone; the computer that opens the file has the fonts. */
    DocxOptions names() {
        DocxOptions options = DocxOptions.DEFAULT;
        Optional<Node.Mapping> names = table.find("Word字体").map(Node::mapping);
        for (FontRole role : FontRole.values()) {
            Optional<Node.Mapping> entry =
                    names.flatMap(map -> map.find(role.key())).map(Node::mapping);
            if (entry.isPresent()) {
                String name = entry.get().require("名称").text();
                String alternative = entry.get().find("别名").map(Node::text).orElse(name);
                options = options.withFace(role, new DocxOptions.Face(name, alternative));
            }
        }
        return options;
    }

    /**
     * The fonts that serve the pages, to travel with the file under their own names.
     *
     * @return a finding for each font whose maker does not allow that; the paper then names it only
     */
    Outcome<DocxOptions> embedded() {
        DocxOptions options = names();
        List<Diagnostic> findings = new ArrayList<>();
        for (FontRole role : FontRole.values()) {
            DocxOptions before = options;
            options = font(table.require(role.key()).mapping().require("文件"), findings)
                    .map(font -> before.embedding(role, font))
                    .orElse(before);
        }
        DocxOptions han = options;
        options = font(table.require("西文"), findings).map(han::embeddingLatin).orElse(han);
        return new Outcome<>(options, new Diagnostics(findings));
    }

    private Optional<EmbeddedFont> font(Node names, List<Diagnostic> findings) {
        Optional<String> file = names.texts().stream()
                .filter(name -> fonts.find(name).isPresent())
                .findFirst();
        Optional<EmbeddedFont> font = file.flatMap(fonts::find).flatMap(WordFonts::read);
        if (font.isEmpty()) {
            findings.add(Diagnostic.warning(
                    "字体-不可嵌入",
                    file.map(name -> Location.of(fonts.shown(name))).orElse(names.location()),
                    "这个字体不能随可编辑的文件带走，Word 文件里只写了它的名称",
                    "要固定样子，请把 PDF 一并发出"));
        }
        return font;
    }

    private static Optional<EmbeddedFont> read(ByteBuffer bytes) {
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        return EmbeddedFont.of(all);
    }
}
