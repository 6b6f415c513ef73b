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
        return place(finding.location())
                .put("severity", Json.of(finding.severity().name().toLowerCase(Locale.ROOT)))
                .put("code", Json.of(finding.code()))
                .put("message", Json.of(finding.message()))
                .put("hint", Json.of(finding.hint()));
    }

    private static Json.Members place(Location location) {
        Json.Members object = Json.object();
        if (location instanceof Location.InText text) {
            return object.put("file", Json.of(text.file()))
                    .put("line", Json.of(text.line()))
                    .put("column", Json.of(text.column()))
                    .put("endLine", Json.of(text.endLine()))
                    .put("endColumn", Json.of(text.endColumn()));
        }
        if (location instanceof Location.InCell cell) {
            return object.put("file", Json.of(cell.file()))
                    .put("sheet", Json.of(cell.sheet()))
                    .put("cell", Json.of(cell.cell()));
        }
        if (location instanceof Location.InParagraph place) {
            return object.put("file", Json.of(place.file())).put("paragraph", Json.of(place.paragraph()));
        }
        return location.file().isEmpty() ? object : object.put("file", Json.of(location.file()));
    }
}
