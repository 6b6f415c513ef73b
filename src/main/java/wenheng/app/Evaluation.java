package wenheng.app;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.app.ProjectSettings.TableRef;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.explanation.ResultsComparison;
import wenheng.assess.school.School;
import wenheng.assess.standard.Standard;
import wenheng.assess.submission.CountyReader;
import wenheng.assess.submission.CountyStatements;
import wenheng.assess.submission.QuestionnaireReader;
import wenheng.assess.submission.ResultsReader;
import wenheng.assess.submission.ResultsRow;
import wenheng.assess.submission.SchoolImport;
import wenheng.assess.submission.SchoolReader;
import wenheng.assess.submission.Submission;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.model.ProjectFacts;

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

    /** All that templates are told of the county. */
    ProjectFacts facts(ProjectSettings settings) {
        return new ProjectFacts(settings.county(), settings.agency(), settings.year(), current, earlier, Map.of());
    }

    /** One reading of a project; gathers findings on the way. */
    private static final class Reading {

        private final Folder folder;
        private final ProjectSettings settings;
        private final List<Standard> standards;
        private List<ResultsRow> results = List.of();
        private Diagnostics findings = Diagnostics.NONE;

        Reading(Folder folder, ProjectSettings settings) {
            this.folder = folder;
            this.settings = settings;
            this.standards = Standards.read(folder, settings.standards());
        }

        Outcome<Evaluation> run() {
            Assessment current = noted(Assessor.assess(
                    new Submission(
                            settings.county(),
                            settings.year(),
                            settings.schools()
                                    .map(ref -> schools(settings.year(), ref))
                                    .orElse(List.of()),
                            settings.indicators()
                                    .map(ref -> noted(CountyReader.read(table(ref))))
                                    .orElse(Map.of()),
                            settings.questionnaire()
                                    .map(ref -> noted(QuestionnaireReader.read(table(ref))))
                                    .orElse(List.of()),
                            results(),
                            settings.indicators()
                                    .map(ref -> noted(CountyStatements.read(table(ref))))
                                    .orElse(Map.of())),
                    standards));
            findings = findings.plus(compared(current));
            SortedMap<Integer, Assessment> earlier = new TreeMap<>();
            settings.earlier()
                    .forEach((year, ref) -> earlier.put(
                            year,
                            Assessor.assess(submission(year, ref), standards).value()));
            return new Outcome<>(new Evaluation(current, earlier), findings);
        }

        private Submission submission(int year, TableRef ref) {
            return new Submission(settings.county(), year, schools(year, ref), Map.of(), List.of());
        }

        private List<School> schools(int year, TableRef ref) {
            SchoolImport wanted = settings.columns()
                    .of(
                            settings.standards().stream()
                                    .map(ProjectSettings.StandardRef::id)
                                    .toList(),
                            year);
            List<Table> tables = SchoolTables.read(folder, ref, outcome -> noted(outcome));
            return noted(SchoolReader.read(tables, wanted));
        }

        /** 结果, read once: in place of the schools, or to be held against what they give. */
        private List<ResultsRow> results() {
            results = settings.results()
                    .map(ref -> noted(ResultsReader.read(table(ref), standards)))
                    .orElse(List.of());
            return results;
        }

        private Diagnostics compared(Assessment current) {
            return settings.schools().isEmpty() ? Diagnostics.NONE : ResultsComparison.compare(results, current);
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
