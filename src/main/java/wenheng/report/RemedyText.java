package wenheng.report;

import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.explanation.CoefficientRemedy;
import wenheng.assess.explanation.CompositeRemedy;
import wenheng.assess.explanation.Remedies;
import wenheng.assess.standard.Standard;

/** 补法的文本：差异系数怎样降下来，哪些学校差多少、怎样补。 */
final class RemedyText {

    private final TextLines out;
    private final Standard standard;
    private final Remedies remedies;

    RemedyText(TextLines out, Assessment assessment, Assessment.Result result) {
        this.out = out;
        this.standard = result.standard();
        this.remedies = Remedies.of(assessment, result);
    }

    void write() {
        if (!remedies.coefficients().isEmpty() || !remedies.composites().isEmpty()) {
            out.head("【差异系数补法】");
            remedies.coefficients().forEach(this::coefficient);
            remedies.composites().forEach(this::composite);
        }
        if (!standard.judgesSchools()) {
            out.head("【学校缺口】办法没有规定学校标准，不逐校判定" + (remedies.schools().isEmpty() ? "" : "；数据不全的学校："));
            remedies.schools().forEach(this::school);
            return;
        }
        if (remedies.schools().isEmpty()) {
            out.head("【学校缺口】无");
            return;
        }
        out.head("【学校缺口】综合不达标" + count(Optional.of(false)) + "所，待定" + count(Optional.empty()) + "所，综合达标而有指标未达标"
                + count(Optional.of(true)) + "所");
        String total = remedies.total(standard);
        if (!total.isEmpty()) {
            out.line("  全部补齐合计还需：" + total);
        }
        remedies.schools().forEach(this::school);
    }

    private long count(Optional<Boolean> verdict) {
        return remedies.schools().stream()
                .filter(school -> school.passes().equals(verdict))
                .count();
    }

    private void coefficient(CoefficientRemedy remedy) {
        out.line("  " + remedy.indicator().id() + " " + remedy.sentence());
        if (remedy.sufficient() && remedy.steps().size() > 1) {
            for (int i = 0; i < remedy.steps().size(); i++) {
                CoefficientRemedy.Step step = remedy.steps().get(i);
                out.line("    第" + (i + 1) + "所 " + step.name() + (step.wholeSchool() ? "（全校）" : "") + " +"
                        + step.needed().printed() + step.needed().unit() + "，差异系数"
                        + step.coefficient().printed());
            }
        }
    }

    private void composite(CompositeRemedy remedy) {
        out.line("  " + remedy.sentence());
        remedy.actions().forEach(action -> out.line("    " + action));
    }

    private void school(Remedies.OfSchool school) {
        if (school.sections().size() == 1) {
            section(school.sections().get(0), "  ");
        } else {
            out.line("  " + school.school());
            school.sections().forEach(section -> section(section, "    "));
        }
        if (school.needs().size() > 1) {
            out.line("    合计：" + school.sentence());
        }
    }

    private void section(Remedies.OfSection section, String indent) {
        Assessment.Unit unit = section.unit();
        String name =
                section.part().isEmpty() ? section.name() + "（" + unit.stage().chinese() + "）" : section.name();
        out.line(indent + name + (standard.judgesSchools() ? "：" + verdict(section) : ""));
        section.remedies()
                .forEach(remedy -> out.line(indent + "  " + remedy.id() + " " + remedy.subject() + " " + remedy.fact()
                        + "；" + remedy.sentence()));
        unit.missing().forEach(missing -> out.line(indent + "  " + missing + "：" + StageText.UNKNOWN));
    }

    private static String verdict(Remedies.OfSection section) {
        Assessment.Unit unit = section.unit();
        String verdict = unit.passes().map(passes -> passes ? "综合达标" : "综合不达标").orElse("综合达标与否待定");
        return unit.metCount() + "项达标，" + verdict + (section.least().isEmpty() ? "" : "；要综合达标，至少须" + section.least());
    }
}
