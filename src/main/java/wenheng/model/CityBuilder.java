package wenheng.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wenheng.assess.school.Stage;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.say.StageSummary;

/** 市域数据项的编排：各县区的树排成列表，加上全市合计。 */
public final class CityBuilder {

    /** What a county's template asks for at its root and a city has not. */
    public static final Set<String> COUNTY_KEYS = Set.copyOf(
            List.of("县名 学校 在校生 专任教师 合计 县级 小学 初中 认可度 结论 排除 政府保障判断 教育质量判断 各办法 往年 往年列表 上年 基期 表格 申报".split(" ")));

    private CityBuilder() {}

    /**
     * One county.
     *
     * @param facts empty if its tables could not be used
     */
    public record Member(String name, Optional<ProjectFacts> facts) {}

    /**
     * The tree: 市名 机关 年度 办法, 县区列表 (each the same tree as a county's), 未评估县区 (县名 and the missing 结果), 县区数, and 全市
     * (单元数 达标单元数 达标率 for 小学 and 初中).
     */
    public static Model.GroupNode build(String city, String agency, int year, List<Member> members) {
        List<Model.GroupNode> counties = members.stream()
                .flatMap(member -> member.facts().stream())
                .map(facts -> ModelBuilder.build(facts, Optional.of(city)))
                .toList();
        List<Model> others = members.stream()
                .filter(member -> member.facts().isEmpty())
                .map(member -> unassessed(member.name()))
                .toList();
        Entries whole = new Entries();
        for (Stage stage : Stage.values()) {
            List<StageSummary> summaries = counties.stream()
                    .flatMap(county -> county.get(stage.chinese()).topic(StageSummary.class).stream())
                    .toList();
            whole.put(stage.chinese(), total(stage, summaries.size() < members.size() ? List.of() : summaries));
        }
        return new Entries()
                .text("市名", city)
                .text("机关", agency)
                .text("年度", String.valueOf(year))
                .put(
                        "办法",
                        counties.isEmpty()
                                ? new Model.MissingNode("办法")
                                : counties.get(0).get("办法"))
                .figure("县区数", Figure.counted("县区数", members.size(), "个", List.of()))
                .list("县区列表", counties)
                .list("未评估县区", others)
                .put("全市", whole.group())
                .group();
    }

    private static Model unassessed(String name) {
        return new Entries()
                .text("县名", name)
                .put("结果", new Model.MissingNode(name + "评估结果"))
                .group();
    }

    /** Sums over all counties; missing while that of one county is. */
    private static Model total(Stage stage, List<StageSummary> counties) {
        String units = "全市" + stage.chinese() + "评估单元数";
        String passing = "全市" + stage.chinese() + "综合达标学校数";
        String rate = "全市" + stage.chinese() + "综合达标率";
        Optional<Figure> all = sum(units, counties, county -> county.result().units());
        Optional<Figure> some = sum(passing, counties, StageSummary::passing);
        return new Entries()
                .text("学段", stage.chinese())
                .figure("单元数", all, units)
                .figure("达标单元数", some, passing)
                .figure(
                        "达标率",
                        all.flatMap(whole -> some.flatMap(part -> Arithmetic.percent(rate, part, whole, 1))),
                        rate)
                .group();
    }

    private static Optional<Figure> sum(
            String name, List<StageSummary> counties, Function<StageSummary, Optional<Figure>> number) {
        List<Figure> figures = counties.stream()
                .flatMap(county -> number.apply(county).stream())
                .toList();
        return figures.isEmpty() || figures.size() < counties.size()
                ? Optional.empty()
                : Optional.of(Arithmetic.sum(name, "所", figures));
    }
}
