package wenheng.example;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 学校一年的数据：one school's row of the school table, worked out from its site and the year.
 *
 * <p>The year 2025 comes first; earlier years are worked out backwards from it, so that every school improves steadily.
 */
final class SchoolYear {
    private static final int LATEST = 2025;

    private final Site site;
    private final double past;
    private final Map<String, String> row = new LinkedHashMap<>();

    private SchoolYear(Site site, int year) {
        this.site = site;
        this.past = (LATEST - year) / 5.0;
    }

    /** The row, column by column; a stage the school does not have leaves its columns blank. */
    static Map<String, String> row(Site site, int year) {
        SchoolYear work = new SchoolYear(site, year);
        work.identify();
        work.stage("小学", site.primary());
        work.stage("初中", site.junior());
        if (site.senior() > 0) {
            work.put("高中学生数", site.senior());
        }
        work.put("随迁子女数", work.migrants());
        work.premises();
        work.equipment();
        work.artRooms();
        return work.row;
    }

    private void identify() {
        row.put("学校标识码", site.code());
        row.put("学校名称", site.name());
        row.put("学校类型", site.type());
        row.put("办别", site.ownership());
        row.put("城乡", site.setting());
        row.put("寄宿制", site.boarding());
        row.put("建校年份", Integer.toString(site.founded()));
        row.put("中心城区过密", site.traits().containsKey("过密") ? "是" : "否");
    }

    private void stage(String stage, int latest) {
        if (latest == 0) {
            return;
        }
        int pupils = pupils(stage, latest);
        put(stage + "学生数", pupils);
        int classes = classes(stage, pupils);
        put(stage + "班级数", classes);
        put(stage + "最大班额", largestClass(stage, pupils, classes));
        int teachers = teachers(stage, pupils, classes);
        put(stage + "专任教师数", teachers);
        put(stage + "高于规定学历教师数", qualified(stage, teachers));
        put(stage + "县级以上骨干教师数", Math.min(teachers, persons(Resource.BACKBONE, stage, latest)));
        put(stage + "体育艺术专任教师数", Math.min(teachers, persons(Resource.ARTS, stage, latest)));
        put(stage + "中级及以上职务教师数", teachers * (0.42 + 0.2 * site.share("职务") - 0.06 * past));
    }

    // Villages lose pupils, the county town has gained them; the juniors' wave is at its top in 2025.
    private int pupils(String stage, int latest) {
        double[] primaryDrift = {0.02, 0.05, 0.15};
        double drift = stage.equals("初中") ? -0.05 : primaryDrift[site.remoteness()];
        return (int) Math.round(latest * (1 + drift * past));
    }

    private int classes(String stage, int pupils) {
        if (site.is("特殊教育学校")) {
            return ceil(pupils / 11.0);
        }
        int smallest = site.is("教学点") ? 3 : stage.equals("小学") ? 6 : 3;
        int[] primarySize = {43, 40, 34};
        int[] juniorSize = {47, 45, 42};
        int size = (stage.equals("小学") ? primarySize : juniorSize)[site.remoteness()];
        return Math.max(smallest, ceil(pupils / (size + 4 * past)));
    }

    private int largestClass(String stage, int pupils, int classes) {
        boolean primary = stage.equals("小学");
        double mean = (double) pupils / classes;
        Double settled = site.traits().get(primary ? "班额" : "初中班额");
        if (settled != null) {
            return (int) Math.round(settled + 6 * past);
        }
        int cap = (primary ? 45 : 50) + (int) Math.round(6 * past * site.share("大班额"));
        return Math.max(ceil(mean), Math.min(cap, ceil(mean) + 1 + (int) (4 * site.share("班额"))));
    }

    private int teachers(String stage, int pupils, int classes) {
        if (site.is("特殊教育学校")) {
            return ceil(pupils / 4.5);
        }
        double[] primaryRatio = {19.0, 16.4, 11.5};
        double[] juniorRatio = {14.6, 10.6, 8.2};
        boolean primary = stage.equals("小学");
        double ratio = (primary ? primaryRatio : juniorRatio)[site.remoteness()];
        double varied = ratio * (1 + 0.24 * (site.share(stage + "师生比") - 0.5) + 0.05 * past);
        return Math.max(ceil(pupils / varied), primary ? classes + 1 : 2 * classes + 1);
    }

    private double qualified(String stage, int teachers) {
        boolean primary = stage.equals("小学");
        double share = (primary ? 0.92 : 0.86) + (primary ? 0.07 : 0.11) * site.share(stage + "学历");
        return teachers * (share - (primary ? 0.11 : 0.15) * past);
    }

    /** Teachers of a kind that stage sections have for themselves. */
    private int persons(Resource resource, String stage, int latest) {
        String prefix = stage.equals("初中") ? "初中" : "";
        double wanted = resource.level(site, prefix) * resource.threshold(stage) * latest / 100;
        double now = resource.settled(site, prefix) ? Math.round(wanted) : ceil(wanted);
        return (int) Math.round(now * resource.backThen(site, prefix, past));
    }

    private int migrants() {
        double[] share = {0.11, 0.03, 0.005};
        double latest = (site.primary() + site.junior()) * share[site.remoteness()];
        return (int) (latest * (0.7 + 0.6 * site.share("随迁")) * (1 - 0.15 * past));
    }

    /** Primary pupils the school's pupils of 2025 stand for when resources are shared: 1 : 1.1 : 1.32. */
    private double equivalents() {
        return site.primary() + 1.1 * site.junior() + 1.32 * site.senior();
    }

    private double shared(Resource resource) {
        return resource.level(site, "") * resource.sharedThreshold(site) * equivalents();
    }

    private double whole(Resource resource, double amount) {
        return resource.settled(site, "") ? Math.round(amount) : ceil(amount);
    }

    // A gym is part of the 教学及辅助用房 in the statistics but counts as sports ground in the rule.
    private void premises() {
        double rooms = whole(Resource.ROOMS, shared(Resource.ROOMS)) * Resource.ROOMS.backThen(site, "", past);
        double sports = whole(Resource.SPORTS, shared(Resource.SPORTS));
        boolean hasGym = equivalents() > 1000 && site.share("体育馆") > 0.35;
        long gym = hasGym ? Math.round(sports * (0.06 + 0.06 * site.share("体育馆面积")) / 10) * 10 : 0;
        long gymThen = past > 0.5 && site.share("建馆") > 0.5 ? 0 : gym;
        put("教学及辅助用房面积", (double) (Math.round(rooms) + gymThen));
        put("室内体育用房面积", (double) gymThen);
        put("运动场地面积", (sports - gym) * Resource.SPORTS.backThen(site, "", past));
    }

    private void equipment() {
        double yuan = shared(Resource.EQUIPMENT) * Resource.EQUIPMENT.backThen(site, "", past);
        row.put("教学仪器设备值（万元）", BigDecimal.valueOf(ceil(yuan / 100), 2).toPlainString());
        double rooms = whole(Resource.MULTIMEDIA, shared(Resource.MULTIMEDIA) / 100);
        put("网络多媒体教室数", rooms * Resource.MULTIMEDIA.backThen(site, "", past));
        int everyone = site.primary() + site.junior() + site.senior();
        put("计算机台数", everyone / (5.5 + 3 * site.share("计算机")) * (1 - 0.35 * past));
        double books = 22 * site.primary() + 32 * (site.junior() + site.senior());
        put("图书册数", books * (1 + 0.4 * site.share("图书")) * (1 - 0.18 * past));
    }

    private void artRooms() {
        int needed = Math.max(1, ceil(number("小学班级数", "初中班级数") / 12.0));
        put("音乐教室数", needed + (site.share("音乐") > 0.8 ? 1 : 0));
        put("美术教室数", needed + (site.share("美术") > 0.85 ? 1 : 0));
        boolean recent = site.founded() > 2016;
        boolean tiny = site.is("教学点");
        put("音乐教室最小面积", (recent ? 96 : tiny ? 54 : 73) + 14 * site.share("音乐面积"));
        put("美术教室最小面积", (recent ? 90 : tiny ? 54 : 67) + 14 * site.share("美术面积"));
    }

    private int number(String... columns) {
        int sum = 0;
        for (String column : columns) {
            sum += Integer.parseInt(row.getOrDefault(column, "0"));
        }
        return sum;
    }

    private void put(String column, double amount) {
        row.put(column, Long.toString(Math.round(amount)));
    }

    // The subtraction keeps 2448.0000000000005 from becoming 2449.
    private static int ceil(double amount) {
        return (int) Math.ceil(amount - 1e-6);
    }
}
