package wenheng.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.project.CityEvaluation;
import wenheng.project.Evaluation;
import wenheng.project.Project;
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
     * @param output file to write the result to as well
     * @return the finished text
     */
    public static Outcome<String> run(Path project, boolean json, Optional<Path> output) {
        Project opened = Project.open(new DiskWorld(project));
        Outcome<String> text = opened.settings().isCity() ? city(opened, json) : county(opened, json);
        output.ifPresent(file -> write(file, text.value().getBytes(StandardCharsets.UTF_8)));
        return text;
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
     * Assesses a project and writes its results as workbooks: one of a county; of a city one for each county that could be
     * assessed, and before them the summary of all.
     *
     * @param output the file, of a city the folder; where none is named they go to 成果, and one that was changed by hand
     *     there is kept
     * @return the files written
     */
    public static Outcome<List<Path>> workbooks(Path root, Optional<Path> output) {
        Project project = Project.open(new DiskWorld(root));
        boolean city = project.settings().isCity();
        output.filter(named -> city).ifPresent(Assess::requireFolder);
        Outcome<List<OutputFile>> made = city ? cityWorkbooks(project) : countyWorkbook(project);
        Outcome<List<Path>> written = output.map(named -> written(made.value(), named, city))
                .orElseGet(() -> new OutputFolder(root.resolve(Build.OUTPUT))
                        .add(made.value(), project.folder().inputs()));
        return new Outcome<>(written.value(), made.diagnostics().plus(written.diagnostics()));
    }

    private static void requireFolder(Path output) {
        if (Files.isRegularFile(output) || output.toString().endsWith(".xlsx")) {
            throw new InputException(Diagnostic.error(
                    "命令-用法", Location.of(output.toString()), "市级项目有汇总和各县区几个工作簿，“-o”要给文件夹", "例如 -o 评估结果"));
        }
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

    private static Outcome<List<Path>> written(List<OutputFile> files, Path output, boolean folder) {
        List<Path> paths = new ArrayList<>();
        for (OutputFile file : files) {
            Path path = folder ? output.resolve(file.path()) : output;
            write(path, file.bytes());
            paths.add(path);
        }
        return new Outcome<>(List.copyOf(paths), Diagnostics.NONE);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new InputException(
                    Diagnostic.error("文件-写不进", Location.of(file.toString()), "不能写入这个文件", "请检查写入权限，并关闭正在打开它的程序"));
        }
    }
}
