package wenheng.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wenheng.model.Model;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 判断句：均不高于0.50的规定值；除……外，其余6项均达到标准值。 */
final class Judgements {

    private Judgements() {}

    /** Whether the coefficients of a stage are within their limits, and which are not. */
    static Sentence coefficients(Model.GroupNode stage) {
        List<Model.GroupNode> rows = Nodes.rows(stage, "指标列表");
        List<Model.GroupNode> known = having(rows, "差异系数");
        if (known.isEmpty()) {
            return Sentence.missing(Nodes.text(stage, "学段") + "差异系数");
        }
        List<Model.GroupNode> above =
                known.stream().filter(row -> says(row, "未达标")).toList();
        Figure limit = Nodes.figure(known.get(0), "限值");
        Sentence subject = Sentence.of("的差异系数");
        Split split = new Split(known, above);
        Sentence verdict = split.phrase(
                both -> subject.and(both + "不高于").and(limit).and("的规定值"),
                both -> subject.and(both + "高于").and(limit).and("的规定值"),
                row -> Sentence.of(Nodes.text(row, "名称") + "（")
                        .and(Nodes.figure(row, "差异系数"))
                        .and("）"),
                subject.and("高于").and(limit).and("的规定值"));
        return verdict.and(uncomputed(rows.size() - known.size()));
    }

    /** Whether the county's means reach the thresholds, and which do not. */
    static Sentence means(Model.GroupNode stage) {
        List<Model.GroupNode> rows = Nodes.rows(stage, "指标列表");
        List<Model.GroupNode> known = having(having(rows, "全县平均值"), "标准值");
        if (known.isEmpty()) {
            return Sentence.missing(Nodes.text(stage, "学段") + "全县平均值");
        }
        List<Model.GroupNode> below = known.stream().filter(Judgements::isBelow).toList();
        Sentence verdict = new Split(known, below)
                .phrase(
                        both -> Sentence.of("的全县平均值" + both + "达到标准值"),
                        both -> Sentence.of("的全县平均值" + both + "低于标准值"),
                        row -> Sentence.of(Nodes.text(row, "名称") + "（")
                                .andWithUnit(Nodes.figure(row, "全县平均值"))
                                .and("）"),
                        Sentence.of("的全县平均值低于标准值"));
        return verdict.and(uncomputed(rows.size() - known.size()));
    }

    private static boolean isBelow(Model.GroupNode row) {
        return Nodes.figure(row, "全县平均值")
                        .value()
                        .compareTo(Nodes.figure(row, "标准值").value())
                < 0;
    }

    private static Sentence uncomputed(int number) {
        return number == 0
                ? Sentence.EMPTY
                : Sentence.of("，另有").and(items(number)).and("项因数据不全未能计算");
    }

    /** How many schools of a stage pass, their share, which do not, and which cannot be judged. */
    static Sentence schools(Model.GroupNode stage) {
        if (Nodes.find(stage, "单元数").isEmpty()) {
            return Sentence.missing(Nodes.text(stage, "学段") + "各校达标情况");
        }
        Figure all = Nodes.figure(stage, "单元数");
        if (all.value().signum() == 0) {
            return Sentence.of("没有参加评估的学校");
        }
        return Nodes.find(stage, "达标单元数")
                .map(passing -> judged(stage, all, passing))
                .orElseGet(() -> partlyJudged(stage, all));
    }

    private static Sentence judged(Model.GroupNode stage, Figure all, Figure passing) {
        if (passing.value().compareTo(all.value()) == 0) {
            return all.value().intValueExact() == 1
                    ? Sentence.of("参加评估的").andWithUnit(all).and("学校综合达标")
                    : Sentence.of("参加评估的").andWithUnit(all).and("学校全部综合达标");
        }
        Sentence begin = Sentence.of("参加评估的").andWithUnit(all).and("学校中，");
        return (passing.value().signum() == 0
                        ? begin.and("尚无学校综合达标")
                        : begin.andWithUnit(passing).and("综合达标").and(share(stage)))
                .and(named(stage, "未达标学校", "尚未达标"));
    }

    /** Where some cannot be judged, nothing is said of the whole. */
    private static Sentence partlyJudged(Model.GroupNode stage, Figure all) {
        if (!(stage.get("待定学校") instanceof Model.ListNode open) || open.items().isEmpty()) {
            return Sentence.missing(Nodes.text(stage, "学段") + "各校达标情况");
        }
        Sentence begin = Sentence.of("参加评估的").andWithUnit(all).and("学校");
        if (open.items().size() == all.value().intValueExact()) {
            return begin.and(open.items().size() > 1 ? "因数据不全，均暂不能判定" : "因数据不全，暂不能判定");
        }
        int failing = Nodes.rows(stage, "未达标学校").size();
        int passing = all.value().intValueExact() - failing - open.items().size();
        Sentence known = passing == 0
                ? Sentence.EMPTY
                : Sentence.of("，").and(items(passing)).and(all.unit() + "已综合达标");
        return begin.and("中").and(known).and(named(stage, "未达标学校", "尚未达标")).and(named(stage, "待定学校", "因数据不全暂不能判定"));
    }

    private static Sentence share(Model.GroupNode stage) {
        return Nodes.find(stage, "达标率")
                .map(rate -> Sentence.of("，占").andWithUnit(rate))
                .orElse(Sentence.EMPTY);
    }

    private static Sentence named(Model.GroupNode stage, String key, String predicate) {
        List<Model> schools = List.copyOf(Nodes.rows(stage, key));
        return schools.isEmpty()
                ? Sentence.EMPTY
                : Sentence.of("，").and(Enumerations.list(schools, 5, "所学校")).and(predicate);
    }

    /** How many schools reach the threshold of an indicator. */
    static Sentence threshold(Model.GroupNode indicator) {
        if (Nodes.find(indicator, "校数").isEmpty()
                || Nodes.find(indicator, "达标校数").isEmpty()) {
            return Sentence.missing(Nodes.text(indicator, "名称") + "达标校数");
        }
        Figure all = Nodes.figure(indicator, "校数");
        Figure met = Nodes.figure(indicator, "达标校数");
        if (met.value().compareTo(all.value()) == 0) {
            return Sentence.of("").andWithUnit(all).and("学校全部达到标准值");
        }
        if (met.value().signum() == 0) {
            return Sentence.of("").andWithUnit(all).and("学校均未达到标准值");
        }
        return Sentence.of("").andWithUnit(all).and("学校中有").andWithUnit(met).and("达到标准值");
    }

    /**
     * Against an earlier year: 7项指标的差异系数全部下降 / 5项下降、1项上升、1项持平.
     *
     * @param year said first; empty where the sentence has said it already
     */
    static Sentence trend(Model.GroupNode now, Model.GroupNode then, String year) {
        int[] down = new int[3];
        List<String> risen = new ArrayList<>();
        for (Model.GroupNode row : Nodes.rows(now, "指标列表")) {
            earlier(then, Nodes.text(row, "编号"))
                    .ifPresent(before -> Nodes.find(row, "差异系数").ifPresent(after -> {
                        int sign = Arithmetic.printedDifference(after, before)
                                .value()
                                .signum();
                        down[sign + 1]++;
                        if (sign > 0) {
                            risen.add(Nodes.text(row, "名称"));
                        }
                    }));
        }
        int all = down[0] + down[1] + down[2];
        if (all == 0) {
            return Sentence.missing((year.isEmpty() ? "往年" : Comparisons.named(year)) + Nodes.text(now, "学段") + "差异系数");
        }
        Sentence begin = year.isEmpty() ? Sentence.EMPTY : Sentence.of("与" + Comparisons.named(year) + "相比，");
        return begin.and(turns(down, all))
                .and(risen.isEmpty() || down[0] == 0 ? "" : "，上升的是" + String.join("、", risen));
    }

    private static Sentence turns(int[] signs, int all) {
        String[] words = {"下降", "持平", "上升"};
        List<Sentence> parts = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (signs[i] == all) {
                return Sentence.EMPTY.and(items(all)).and("项指标的差异系数" + (all > 1 ? "全部" : "") + words[i]);
            }
            if (signs[i] > 0) {
                parts.add(Sentence.EMPTY.and(items(signs[i])).and("项" + words[i]));
            }
        }
        return Sentence.EMPTY.and(items(all)).and("项指标的差异系数中，").and(Sentence.joined(parts, "、"));
    }

    private static Optional<Figure> earlier(Model.GroupNode stage, String id) {
        return Nodes.rows(stage, "指标列表").stream()
                .filter(row -> Nodes.text(row, "编号").equals(id))
                .findFirst()
                .flatMap(row -> Nodes.find(row, "差异系数"));
    }

    private static List<Model.GroupNode> having(List<Model.GroupNode> rows, String key) {
        return rows.stream().filter(row -> Nodes.find(row, key).isPresent()).toList();
    }

    private static boolean says(Model.GroupNode row, String verdict) {
        return Nodes.text(row, "判定").equals(verdict);
    }

    private static Figure items(int number) {
        return Figure.counted("指标项数", number, "", List.of());
    }

    /** Rows divided into those that pass and the exceptions. */
    private record Split(List<Model.GroupNode> all, List<Model.GroupNode> exceptions) {

        /**
         * The sentence.
         *
         * @param pass what is said of those that pass, given 均 or nothing
         * @param fail the same if none passes
         * @param naming an exception by its name and value
         * @param few what is said of the exceptions where they are the most
         */
        Sentence phrase(
                Function<String, Sentence> pass,
                Function<String, Sentence> fail,
                Function<Model.GroupNode, Sentence> naming,
                Sentence few) {
            if (exceptions.isEmpty()) {
                return of(all.size(), pass);
            }
            if (exceptions.size() == all.size()) {
                return of(all.size(), fail);
            }
            Sentence names = Sentence.joined(exceptions.stream().map(naming).toList(), "、");
            int passing = all.size() - exceptions.size();
            return passing >= exceptions.size()
                    ? Sentence.of("除").and(names).and("外，其余").and(of(passing, pass))
                    : Sentence.of("有")
                            .and(of(exceptions.size(), both -> few))
                            .and("，分别是")
                            .and(names);
        }

        private static Sentence of(int number, Function<String, Sentence> predicate) {
            return Sentence.of(items(number)).and("项指标").and(predicate.apply(number > 1 ? "均" : ""));
        }
    }
}
