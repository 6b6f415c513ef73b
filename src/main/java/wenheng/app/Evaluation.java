package wenheng.app;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.app.ProjectSettings.TableRef;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.CountyReader;
import wenheng.assess.QuestionnaireReader;
import wenheng.assess.School;
import wenheng.assess.SchoolImport;
import wenheng.assess.SchoolReader;
import wenheng.assess.Standard;
import wenheng.assess.StandardReader;
import wenheng.assess.Submission;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;

/**
 * 评估：项目的全部表格变成本年和往年的评估结果。
 *
 * @param current the project's own year
 * @param earlier by year; questionnaires and county indicators are asked of the current year only
 */
record Evaluation(Assessment current, SortedMap<Integer, Assessment> earlier) {

    /** Reads every table the settings name and assesses every year. */
    static Outcome<Evaluation> of(Folder folder, ProjectSettings settings) {
        return new Reading(folder, settings).run();
    }

    /** One reading of a project; gathers findings on the way. */
    private static final class Reading {

        private final Folder folder;
        private final ProjectSettings settings;
        private final List<Standard> standards;
        private Diagnostics findings = Diagnostics.NONE;

        Reading(Folder folder, ProjectSettings settings) {
            this.folder = folder;
            this.settings = settings;
            this.standards =
                    settings.standards().stream().map(StandardReader::read).toList();
        }

        Outcome<Evaluation> run() {
            Assessment current = noted(Assessor.assess(
                    submission(
                            settings.year(),
                            settings.schools(),
                            settings.indicators()
                                    .map(ref -> noted(CountyReader.read(table(ref))))
                                    .orElse(Map.of()),
                            settings.questionnaire()
                                    .map(ref -> noted(QuestionnaireReader.read(table(ref))))
                                    .orElse(List.of())),
                    standards));
            SortedMap<Integer, Assessment> earlier = new TreeMap<>();
            settings.earlier()
                    .forEach((year, ref) -> earlier.put(
                            year,
                            Assessor.assess(submission(year, ref, Map.of(), List.of()), standards)
                                    .value()));
            return new Outcome<>(new Evaluation(current, earlier), findings);
        }

        private Submission submission(
                int year, TableRef ref, Map<String, Figure> indicators, List<Assessment.Group> groups) {
            SchoolImport wanted = settings.columns().of(settings.standards(), year);
            List<School> schools =
                    noted(SchoolReader.read(SchoolTables.read(folder, ref, outcome -> noted(outcome)), wanted));
            return new Submission(settings.county(), year, schools, indicators, groups);
        }

        private Table table(TableRef ref) {
            return noted(TableReader.read(ref.file(), ref.sheet(), folder.require(ref.file(), ref.place())));
        }

        private <T> T noted(Outcome<T> outcome) {
            findings = findings.plus(outcome.diagnostics());
            return outcome.value();
        }
    }
}
