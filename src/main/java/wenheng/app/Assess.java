package wenheng.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Outcome;
import wenheng.project.CityEvaluation;
import wenheng.project.Evaluation;
import wenheng.project.Project;
import wenheng.project.World;
import wenheng.report.AssessmentJson;
import wenheng.report.AssessmentText;
import wenheng.report.CityJson;
import wenheng.report.CityResults;
import wenheng.report.CityText;
import wenheng.report.OutputFile;
import wenheng.text.FileName;
import wenheng.workbook.AssessmentWorkbook;
import wenheng.workbook.CityWorkbook;

/** 评估命令：项目的评估结果，写成文字、JSON 或工作簿。 */
public final class Assess {

    private static final String PAPER = "评估结果";

    private Assess() {}

    /**
     * Assesses a project.
     *
     * @param json JSON of design section 6, else a report for the terminal
     * @return the finished text
     */
    public static Outcome<String> run(World world, boolean json) {
        return text(Project.open(world), json);
    }

    /** The same as a file, with what was read for it. */
    public static RunResult file(World world, boolean json) {
        Project project = Project.open(world);
        Outcome<String> text = text(project, json);
        String ending = json ? "json" : "txt";
        byte[] bytes = text.value().getBytes(StandardCharsets.UTF_8);
        OutputFile file = new OutputFile(PAPER, ending, PAPER + "." + ending, bytes);
        return new RunResult(text.diagnostics(), List.of(file), project.folder().inputs(), List.of(), false);
    }

    private static Outcome<String> text(Project project, boolean json) {
        return project.settings().isCity() ? city(project, json) : county(project, json);
    }

    private static Outcome<String> county(Project project, boolean json) {
        Outcome<Evaluation> evaluation = project.evaluate();
        Assessment current = evaluation.value().current();
        String text = json
                ? AssessmentJson.write(current, evaluation.diagnostics())
                : AssessmentText.write(current, evaluation.value().earlier());
        return new Outcome<>(text, evaluation.diagnostics());
    }

    private static Outcome<String> city(Project project, boolean json) {
        Outcome<CityEvaluation> evaluation = project.evaluateCity();
        CityEvaluation city = evaluation.value();
        String text = json ? CityJson.write(results(city), evaluation.diagnostics()) : CityText.write(results(city));
        return new Outcome<>(text, evaluation.diagnostics());
    }

    private static CityResults results(CityEvaluation city) {
        return new CityResults(
                city.city(),
                city.year(),
                city.counties().stream()
                        .map(county -> new CityResults.County(
                                county.name(), county.evaluation().map(Evaluation::current), county.findings()))
                        .toList());
    }

    /**
     * Assesses a project and makes workbooks of its results: one of a county; of a city one for each county that could be
     * assessed, and before them the summary of all.
     */
    public static RunResult workbooks(World world) {
        Project project = Project.open(world);
        Outcome<List<OutputFile>> made = project.settings().isCity() ? cityWorkbooks(project) : countyWorkbook(project);
        return new RunResult(made.diagnostics(), made.value(), project.folder().inputs(), List.of(), false);
    }

    private static Outcome<List<OutputFile>> countyWorkbook(Project project) {
        Outcome<Evaluation> evaluation = project.evaluate();
        Assessment current = evaluation.value().current();
        return new Outcome<>(List.of(finished(current)), evaluation.diagnostics());
    }

    private static Outcome<List<OutputFile>> cityWorkbooks(Project project) {
        Outcome<CityEvaluation> evaluation = project.evaluateCity();
        CityEvaluation city = evaluation.value();
        List<Assessment> counties =
                city.counties().stream().map(CityEvaluation.County::current).toList();
        byte[] summary = CityWorkbook.write(city.city(), city.year(), counties);
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(PAPER, "xlsx", fileName(city.city(), city.year(), PAPER + "汇总"), summary));
        city.assessed().forEach(county -> files.add(finished(county.current())));
        return new Outcome<>(files, evaluation.diagnostics());
    }

    private static OutputFile finished(Assessment assessment) {
        return new OutputFile(
                PAPER,
                "xlsx",
                fileName(assessment.county(), assessment.year(), PAPER),
                AssessmentWorkbook.write(assessment));
    }

    private static String fileName(String place, int year, String what) {
        return FileName.replaced(place, "_") + year + what + ".xlsx";
    }
}
