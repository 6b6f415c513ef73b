package wenheng.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenheng.app.OutputFolder.Finished;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.workbook.AssessmentWorkbook;

/** 评估命令：项目的评估结果，写成文字、JSON 或工作簿。 */
public final class Assess {

    private static final String PAPER = "评估结果";
    /** What no file name may hold on Windows. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]");

    private Assess() {}

    /**
     * Assesses a project.
     *
     * @param json JSON of design section 6, else a report for the terminal
     * @param output file to write the result to as well
     * @return the finished text
     */
    public static Outcome<String> run(Path project, boolean json, Optional<Path> output) {
        Project opened = Project.open(project);
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
        String text = json ? CityJson.write(city, evaluation.diagnostics()) : CityText.write(city);
        return new Outcome<>(text, evaluation.diagnostics());
    }

    /**
     * Assesses a project and writes the workbook of its results.
     *
     * @param output the file; where none is named it goes to 成果, and one that was changed by hand there is kept
     * @return the file written
     */
    public static Outcome<Path> workbook(Path root, Optional<Path> output) {
        Project project = Project.open(root);
        Outcome<Evaluation> evaluation = project.evaluate();
        Assessment current = evaluation.value().current();
        byte[] bytes = AssessmentWorkbook.write(current);
        if (output.isPresent()) {
            write(output.get(), bytes);
            return new Outcome<>(output.get(), evaluation.diagnostics());
        }
        Outcome<List<Path>> written = new OutputFolder(project.folder().root().resolve(Build.OUTPUT))
                .add(finished(current, bytes), project.folder().inputs());
        return new Outcome<>(written.value().get(0), evaluation.diagnostics().plus(written.diagnostics()));
    }

    private static Finished finished(Assessment assessment, byte[] bytes) {
        String county = UNFIT.matcher(assessment.county()).replaceAll("_");
        return new Finished(PAPER, "xlsx", county + assessment.year() + PAPER + ".xlsx", bytes);
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
