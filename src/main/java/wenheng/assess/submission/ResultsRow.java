package wenheng.assess.submission;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.data.Cell;
import wenheng.provenance.Figure;

/**
 * 结果表的一行：别处算好的一个学段、一项指标的全县数值，照录原表，出处为导入值。
 *
 * <p>The figures are printed to as many places as were typed.
 *
 * @param indicator as it is written: an id such as R1, or a name
 * @param mean 全县平均值
 * @param deviation 标准差
 * @param coefficient 差异系数
 * @param units 校数
 * @param unitsMet 达标校数
 */
public record ResultsRow(
        Stage stage,
        Cell indicator,
        Optional<Figure> mean,
        Optional<Figure> deviation,
        Optional<Figure> coefficient,
        Optional<Figure> units,
        Optional<Figure> unitsMet) {

    /** What tables call the resources for short. */
    private static final Map<String, String> SHORT = Map.of(
            "高学历教师", "高于规定学历教师",
            "骨干教师", "县级以上骨干教师",
            "体艺教师", "体育艺术专任教师",
            "体育艺术教师", "体育艺术专任教师",
            "教学用房", "教学及辅助用房",
            "运动场馆", "体育运动场馆",
            "体育场馆", "体育运动场馆",
            "仪器设备", "教学仪器设备",
            "多媒体教室", "网络多媒体教室");

    /** Whether the row is about that indicator: by its id, its name, or its name for short. */
    public boolean isAbout(Indicator other) {
        return plain(indicator.text()).equalsIgnoreCase(other.id())
                || core(indicator.text()).equals(core(other.name()));
    }

    /** What it is about, for messages: 小学R1, 小学生均教学仪器设备值. */
    String subject() {
        return stage.chinese() + indicator.text();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** The resource a name speaks of, without brackets, 每百名学生拥有, 生均 and what is counted. */
    private static String core(String name) {
        String bare = plain(name)
                .replaceAll("\\([^()]*\\)", "")
                .replace("、", "")
                .replaceAll("^(?:每百名学生|每百名|百名学生|百生|生均)(?:拥有)?", "")
                .replaceAll("(?:数|面积|值)$", "");
        return SHORT.getOrDefault(bare, bare);
    }
}
