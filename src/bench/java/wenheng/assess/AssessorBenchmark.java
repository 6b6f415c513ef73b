package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wenheng.assess.explanation.Remedies;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.Submission;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/** 评估的快慢：学校由一千所到十万所，以及差异系数补法。评估是一口气的活，用吞吐量优先的收集器量。 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
public class AssessorBenchmark {

    /** Largest amount per pupil or hundred pupils of each column; below the threshold now and then. */
    private static final Map<String, Integer> MOST = Map.of(
            "小学高于规定学历教师数", 10,
            "小学县级以上骨干教师数", 4,
            "小学体育艺术专任教师数", 3);

    @Param({"1000", "10000", "100000"})
    private int count;

    private Submission submission;
    private Standard standard;

    /** 补法所据的评估；只有量补法时才算、才占内存. */
    @State(Scope.Benchmark)
    public static class Assessed {
        private Assessment assessment;

        @Setup(Level.Trial)
        public void prepare(AssessorBenchmark county) {
            assessment = Assessor.assess(county.submission, List.of(county.standard))
                    .value();
        }
    }

    @Setup(Level.Trial)
    public void prepare() {
        Random random = new Random(1);
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schools.add(school(i, random));
        }
        standard = StandardReader.read("优质均衡-2017");
        submission = new Submission("青石县", 2025, schools, Map.of(), List.of());
    }

    private static School school(int index, Random random) {
        int pupils = 50 + random.nextInt(2000);
        Map<String, Figure> figures = new LinkedHashMap<>();
        put(figures, index, "小学学生数", pupils);
        MOST.forEach((column, most) -> put(figures, index, column, random.nextInt(pupils * most / 100 + 1)));
        put(figures, index, "教学及辅助用房面积", pupils * (3 + random.nextInt(6)));
        put(figures, index, "室内体育用房面积", 0);
        put(figures, index, "运动场地面积", pupils * (5 + random.nextInt(10)));
        put(figures, index, "教学仪器设备值", pupils * (1500 + random.nextInt(2000)));
        put(figures, index, "网络多媒体教室数", random.nextInt(pupils * 5 / 100 + 1));
        Location place = new Location.InCell("学校.csv", "", "A" + index);
        return new School("第" + index + "小学", "" + index, SchoolType.PRIMARY, "公办", "镇区", false, figures, place);
    }

    private static void put(Map<String, Figure> figures, int row, String column, int value) {
        Source source = new Source("学校.csv", "", column + row);
        figures.put(
                column, new Figure(column, BigDecimal.valueOf(value), "", 0, Formula.GIVEN, "", List.of(source)));
    }

    @Benchmark
    public Object assess() {
        return Assessor.assess(submission, List.of(standard));
    }

    @Benchmark
    public Object remedies(Assessed assessed) {
        return Remedies.of(assessed.assessment, assessed.assessment.standards().get(0));
    }
}
