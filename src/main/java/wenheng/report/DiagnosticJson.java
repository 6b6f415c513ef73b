package wenheng.report;

import java.util.List;
import java.util.Locale;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.json.Json;

/** 诊断的 JSON：{@code {file, line, column, endLine, endColumn, severity, code, message, hint}}，表格中为 {@code cell}。 */
public final class DiagnosticJson {

    private DiagnosticJson() {}

    /** An array of all findings. */
    public static String write(Diagnostics diagnostics) {
        List<Json> items =
                diagnostics.all().stream().<Json>map(DiagnosticJson::write).toList();
        return Json.array(items).text();
    }

    private static Json write(Diagnostic finding) {
        return judged(finding.location().accept(new Place()), finding);
    }

    /** The same with the place as it is printed before a message. */
    static Json printed(Diagnostic finding) {
        return judged(finding.location().accept(new PrintedPlace()), finding);
    }

    private static Json judged(Json.Members place, Diagnostic finding) {
        return place.put("severity", Json.of(finding.severity().name().toLowerCase(Locale.ROOT)))
                .put("code", Json.of(finding.code()))
                .put("message", Json.of(finding.message()))
                .put("hint", Json.of(finding.hint()));
    }

    /** The place by its parts. */
    private static final class Place implements Location.Visitor<Json.Members> {

        @Override
        public Json.Members nowhere(Location.Nowhere nowhere) {
            return Json.object();
        }

        @Override
        public Json.Members inFile(Location.InFile place) {
            return Json.object().put("file", Json.of(place.file()));
        }

        @Override
        public Json.Members inText(Location.InText place) {
            return stretch(place);
        }

        @Override
        public Json.Members inParagraph(Location.InParagraph place) {
            return Json.object().put("file", Json.of(place.file())).put("paragraph", Json.of(place.paragraph()));
        }

        @Override
        public Json.Members inCell(Location.InCell place) {
            return Json.object()
                    .put("file", Json.of(place.file()))
                    .put("sheet", Json.of(place.sheet()))
                    .put("cell", Json.of(place.cell()));
        }
    }

    /** The place as it is printed: a cell belongs to {@code 文件#表}. */
    private static final class PrintedPlace implements Location.Visitor<Json.Members> {

        private static Json.Members printed(Location place) {
            return Json.object().put("file", Json.of(place.text()));
        }

        @Override
        public Json.Members nowhere(Location.Nowhere nowhere) {
            return printed(nowhere);
        }

        @Override
        public Json.Members inFile(Location.InFile place) {
            return printed(place);
        }

        @Override
        public Json.Members inText(Location.InText place) {
            return stretch(place);
        }

        @Override
        public Json.Members inParagraph(Location.InParagraph place) {
            return printed(place);
        }

        @Override
        public Json.Members inCell(Location.InCell place) {
            String file = place.sheet().isEmpty() ? place.file() : place.file() + "#" + place.sheet();
            return Json.object().put("file", Json.of(file)).put("cell", Json.of(place.cell()));
        }
    }

    /** File, line and column of both ends. */
    private static Json.Members stretch(Location.InText text) {
        return Json.object()
                .put("file", Json.of(text.file()))
                .put("line", Json.of(text.line()))
                .put("column", Json.of(text.column()))
                .put("endLine", Json.of(text.endLine()))
                .put("endColumn", Json.of(text.endColumn()));
    }
}
