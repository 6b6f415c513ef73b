package wenheng.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.model.ProjectFacts;
import wenheng.project.ProjectSettings.TableRef;

/**
 * 评估：项目的全部表格变成本年和往年的评估结果。
 *
 * @param current the project's own year
 * @param earlier by year, from school tables or from results computed elsewhere; questionnaires and county indicators are asked of the current year only
 */
public record Evaluation(Assessment current, SortedMap<Integer, Assessment> earlier) {

    /** Reads every table the settings name and assesses every year. */
    static Outcome<Evaluation> of(Folder folder, ProjectSettings settings) {
        return new Reading(folder, settings).run();
    }

    /** All that templates are told of the county. */
    ProjectFacts facts(ProjectSettings settings) {
        return new ProjectFacts(settings.county(), settings.agency(), settings.year(), current, earlier);
    }

    /** One reading of a project; gathers findings on the way. */
    private static final class Reading {

        private final Folder folder;
        private final ProjectSettings settings;
        private final List<Standard> standards;
        private List<ResultsRow> results = List.of();
        private Diagnostics findings = Diagnostics.NONE;
        private Diagnostics refused = Diagnostics.NONE;

        Reading(Folder folder, ProjectSettings settings) {
            this.folder = folder;
            this.settings = settings;
            this.standards = Standards.read(folder, settings.standards());
        }

        Outcome<Evaluation> run() {
            Submission submission = current();
            SortedMap<Integer, Submission> before = new TreeMap<>();
            settings.earlier().forEach((year, ref) -> before.put(year, submission(year, ref)));
            if (refused.hasErrors()) {
                throw new InputException(findings.plus(refused));
            }
            Assessment current = noted(Assessor.assess(submission, standards));
            findings = findings.plus(compared(current));
            SortedMap<Integer, Assessment> earlier = new TreeMap<>();
            before.forEach((year, given) ->
                    earlier.put(year, Assessor.assess(given, standards).value()));
            return new Outcome<>(new Evaluation(current, earlier), findings);
        }

        private Submission current() {
            return new Submission(
                    settings.county(),
                    settings.year(),
                    read(settings.schools(), ref -> schools(settings.year(), tables(ref)), List.of()),
                    read(settings.indicators(), ref -> noted(CountyReader.read(table(ref))), Map.of()),
                    read(settings.questionnaire(), ref -> noted(QuestionnaireReader.read(table(ref))), List.of()),
                    results(),
                    read(settings.indicators(), ref -> noted(CountyStatements.read(table(ref))), Map.of()));
        }

        /** A table that cannot be used does not keep the faults of the others from being told. */
        private <T> T read(Optional<TableRef> ref, Function<TableRef, T> reading, T nothing) {
            try {
                return ref.map(reading).orElse(nothing);
            } catch (InputException unusable) {
                refused = refused.plus(unusable.diagnostics());
                return nothing;
            }
        }

        /** A year's schools, or its results where only those are left. */
        private Submission submission(int year, TableRef ref) {
            Submission nothing = new Submission(settings.county(), year, List.of(), Map.of(), List.of());
            return read(Optional.of(ref), each -> earlier(year, tables(each)), nothing);
        }

        private Submission earlier(int year, List<Table> tables) {
            boolean results = ResultsReader.isResults(tables.get(0));
            return new Submission(
                    settings.county(),
                    year,
                    results ? List.of() : schools(year, tables),
                    Map.of(),
                    List.of(),
                    results ? noted(ResultsReader.read(tables.get(0), standards)) : List.of(),
                    Map.of());
        }

        private List<Table> tables(TableRef ref) {
            return SchoolTables.read(folder, ref, outcome -> noted(outcome));
        }

        private List<School> schools(int year, List<Table> tables) {
            SchoolImport wanted = settings.columns()
                    .of(
                            settings.standards().stream()
                                    .map(ProjectSettings.StandardRef::id)
                                    .toList(),
                            year);
            return noted(SchoolReader.read(tables, wanted));
        }

        /** 结果, read once: in place of the schools, or to be held against what they give. */
        private List<ResultsRow> results() {
            results = read(settings.results(), ref -> noted(ResultsReader.read(table(ref), standards)), List.of());
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
