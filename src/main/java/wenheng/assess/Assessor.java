package wenheng.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Rules;
import wenheng.assess.standard.Standard;
import wenheng.assess.submission.Submission;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/**
 * 评估：填报数据按各办法算成结果。
 *
 * <p>Schools become sections (学段单元), sections get values, stages get coefficients, the other parts get their
 * items judged, and all of it gets a verdict: false if anything fails, else open if anything is missing, else true.
 */
public final class Assessor {

    private final Standard standard;
    private final Submission submission;

    private Assessor(Standard standard, Submission submission) {
        this.standard = standard;
        this.submission = submission;
    }

    /** The evaluation by each rule, with what a reader should know about it (missing values, rounding that hides a verdict). */
    public static Outcome<Assessment> assess(Submission submission, List<Standard> standards) {
        List<Assessment.Result> results = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Standard standard : standards) {
            Outcome<Assessment.Result> result = new Assessor(standard, submission).assess();
            results.add(result.value());
            findings.addAll(result.diagnostics().all());
        }
        Assessment assessment = new Assessment(
                submission.county(), submission.year(), submission.schools(), submission.indicators(), results);
        return new Outcome<>(assessment, new Diagnostics(findings));
    }

    private Outcome<Assessment.Result> assess() {
        SectionRoll roll = new SectionRoll(standard, submission.schools());
        List<Assessment.StageResult> stages = stages(roll);
        Optional<Assessment.Recognition> recognition = recognition();
        Rules rules = standard.rules();
        Attendance attendance = new Attendance(standard.method(), submission.schools());
        CountyScope scope = new CountyScope(submission, rules.inputs(), attendance.schools());
        PartAssessor parts = new PartAssessor(scope, attendance);
        List<Assessment.Item> government = parts.assess(rules.government());
        List<Assessment.Item> quality = parts.assess(rules.quality());
        List<Assessment.Item> vetoes = parts.assess(rules.vetoes());
        List<VerdictWriter.Judged> judged = new ArrayList<>();
        rules.government().ifPresent(part -> judged.add(new VerdictWriter.Judged(part, government)));
        rules.quality().ifPresent(part -> judged.add(new VerdictWriter.Judged(part, quality)));
        rules.vetoes().ifPresent(part -> judged.add(new VerdictWriter.Judged(part, vetoes)));
        Assessment.Result result = new Assessment.Result(
                standard,
                stages,
                roll.sections().stream().map(Section::unit).toList(),
                roll.excluded(),
                government,
                quality,
                recognition,
                vetoes,
                verdict(new VerdictWriter(standard, roll, stages, recognition, judged).write(), stages));
        List<Diagnostic> findings = new ArrayList<>(roll.findings());
        findings.addAll(new ResultRemarks(standard, roll, stages).all());
        findings.addAll(scope.findings());
        findings.addAll(parts.findings());
        return new Outcome<>(result, new Diagnostics(findings));
    }

    private List<Assessment.StageResult> stages(SectionRoll roll) {
        if (submission.isImported()) {
            return ImportedStages.of(standard, submission.results());
        }
        return Stream.of(Stage.values())
                .map(stage -> new StageAssessor(standard, stage, roll.sections(stage), !roll.isPending(stage)).assess())
                .toList();
    }

    /** Results computed elsewhere do not say which schools pass, so they fail or stay open but never pass. */
    private Assessment.Verdict verdict(Assessment.Verdict verdict, List<Assessment.StageResult> stages) {
        return submission.isImported() ? ImportedStages.qualified(verdict, stages) : verdict;
    }

    private Optional<Assessment.Recognition> recognition() {
        BigDecimal returned = total(Submission.Group::returned);
        if (returned.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal satisfied = total(Submission.Group::satisfied);
        BigDecimal percent = satisfied.movePointRight(2).divide(returned, MathContext.DECIMAL128);
        List<Source> sources = submission.groups().stream()
                .flatMap(group -> Stream.of(group.satisfied(), group.returned()))
                .flatMap(figure -> figure.sources().stream())
                .toList();
        Figure rate = new Figure(
                "社会认可度",
                percent,
                "%",
                2,
                new Formula("各群体满意份数之和÷回收份数之和×100%"),
                standard.method().recognitionClause(),
                sources);
        BigDecimal threshold = standard.recognitionThreshold();
        boolean passes = percent.compareTo(threshold.movePointRight(2)) >= 0;
        return Optional.of(new Assessment.Recognition(rate, threshold, passes, submission.groups()));
    }

    private BigDecimal total(Function<Submission.Group, Figure> count) {
        return submission.groups().stream()
                .map(group -> count.apply(group).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
