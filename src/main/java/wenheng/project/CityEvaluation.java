package wenheng.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;

/**
 * 市域评估：各县区分别评估，一个县区的数据不能用，不妨碍其他县区。
 *
 * @param counties in the order of project.yaml
 */
public record CityEvaluation(String city, int year, List<County> counties) {

    public CityEvaluation {
        counties = List.copyOf(counties);
    }

    /**
     * 一个县区。
     *
     * @param evaluation empty if its tables cannot be used; then the findings say why
     * @param findings its own
     */
    public record County(ProjectSettings settings, Optional<Evaluation> evaluation, Diagnostics findings) {

        /** 县区名. */
        public String name() {
            return settings.county();
        }

        /** This year's results; of a county whose tables cannot be used, without any. */
        public Assessment current() {
            return evaluation
                    .map(Evaluation::current)
                    .orElseGet(() -> new Assessment(name(), settings.year(), List.of(), Map.of(), List.of()));
        }
    }

    /** Those that could be assessed. */
    public List<County> assessed() {
        return counties.stream()
                .filter(county -> county.evaluation().isPresent())
                .toList();
    }

    /**
     * Assesses every county.
     *
     * @throws InputException with the faults of all if not one of them can be assessed
     */
    static Outcome<CityEvaluation> of(Folder folder, ProjectSettings settings) {
        List<County> counties = new ArrayList<>();
        Diagnostics all = Diagnostics.NONE;
        for (ProjectSettings each : settings.counties()) {
            County county = county(folder, each);
            counties.add(county);
            all = all.plus(county.findings());
        }
        CityEvaluation city = new CityEvaluation(settings.county(), settings.year(), counties);
        if (city.assessed().isEmpty()) {
            throw new InputException(all);
        }
        return new Outcome<>(city, all);
    }

    private static County county(Folder folder, ProjectSettings settings) {
        try {
            Outcome<Evaluation> evaluation = Evaluation.of(folder, settings);
            return new County(
                    settings, Optional.of(evaluation.value()), named(settings.county(), evaluation.diagnostics()));
        } catch (InputException unusable) {
            Diagnostics findings = named(settings.county(), unusable.diagnostics())
                    .plus(Diagnostics.of(Diagnostic.error(
                            "评估-县区未评估",
                            settings.schools()
                                    .or(settings::results)
                                    .map(ProjectSettings.TableRef::place)
                                    .orElse(Location.of(SettingsReader.FILE)),
                            "“" + settings.county() + "”的数据不能用，没有评估",
                            "请按前面各条改正后再评估一次；其他县区不受影响")));
            return new County(settings, Optional.empty(), findings);
        }
    }

    /** A finding that has no place of its own says at least which county it is about. */
    private static Diagnostics named(String county, Diagnostics findings) {
        return new Diagnostics(findings.all().stream()
                .map(each -> each.location().equals(Location.NOWHERE) ? each.about(county) : each)
                .toList());
    }
}
