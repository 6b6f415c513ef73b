package wenheng.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;

/** 评估命令：项目的评估结果，写成文字或 JSON。 */
public final class Assess {

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
        output.ifPresent(file -> write(file, text.value()));
        return text;
    }

    private static Outcome<String> county(Project project, boolean json) {
        Outcome<Evaluation> evaluation = project.evaluate();
        Assessment current = evaluation.value().current();
        String text = json ? AssessmentJson.write(current, evaluation.diagnostics()) : AssessmentText.write(current);
        return new Outcome<>(text, evaluation.diagnostics());
    }

    private static Outcome<String> city(Project project, boolean json) {
        Outcome<CityEvaluation> evaluation = project.evaluateCity();
        CityEvaluation city = evaluation.value();
        String text = json ? CityJson.write(city, evaluation.diagnostics()) : CityText.write(city);
        return new Outcome<>(text, evaluation.diagnostics());
    }

    private static void write(Path file, String text) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new InputException(
                    Diagnostic.error("文件-写不进", Location.of(file.toString()), "不能写入这个文件", "请检查写入权限，并关闭正在打开它的程序"));
        }
    }
}
