package wenheng.project;

import java.util.LinkedHashMap;
import java.util.Map;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.model.Model;
import wenheng.model.TableFacts;
import wenheng.project.ProjectSettings.TableRef;

/** 表格读取：project.yaml“表格”里的各张表，供模板和叙述取用；读不出的一次报全。 */
final class FurtherTables {

    private final Folder folder;
    private Diagnostics findings = Diagnostics.NONE;

    private FurtherTables(Folder folder) {
        this.folder = folder;
    }

    /**
     * The tables by name, in the order of the settings.
     *
     * @throws InputException with the faults of all tables that cannot be read
     */
    static Outcome<Map<String, Model.TableNode>> read(Folder folder, Map<String, TableRef> named) {
        FurtherTables reader = new FurtherTables(folder);
        Map<String, Model.TableNode> tables = new LinkedHashMap<>();
        Diagnostics refused = Diagnostics.NONE;
        for (Map.Entry<String, TableRef> each : named.entrySet()) {
            try {
                tables.put(each.getKey(), reader.table(each.getKey(), each.getValue()));
            } catch (InputException unreadable) {
                refused = refused.plus(unreadable.diagnostics());
            }
        }
        if (refused.hasErrors()) {
            throw new InputException(refused);
        }
        return new Outcome<>(tables, reader.findings);
    }

    private Model.TableNode table(String name, TableRef ref) {
        Table table = noted(TableReader.read(ref.file(), ref.sheet(), folder.require(ref.file(), ref.place())));
        Listing listing = noted(Headings.ANY.locate(table));
        return noted(TableFacts.of(name, listing));
    }

    private <T> T noted(Outcome<T> outcome) {
        findings = findings.plus(outcome.diagnostics());
        return outcome.value();
    }
}
