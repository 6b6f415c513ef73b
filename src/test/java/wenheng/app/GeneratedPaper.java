package wenheng.app;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** 生成的公文：各种版式、层次、表格、列表和图表，由种子决定；标点、数字、引号、括号、西文随机夹在句中。 */
public final class GeneratedPaper {

    private static final List<String> FORMS = List.of("gbt9704", "讲话稿", "报告", "简报", "信函", "命令", "纪要");

    private static final List<String> CLAUSES = List.of(
            "坚持教育优先发展",
            "全县义务教育学校布局合理",
            "小学综合差异系数为%d.%d",
            "同比增长%d.%d%%",
            "（含九年一贯制学校%d所、教学点%d个）",
            "按照《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕%d号）第%d条",
            "“十四五”期间累计投入%d.%d亿元",
            "群众满意度达到%d.%d%%",
            "生师比%d∶1",
            "推进“双减”“双新”“控辍保学”",
            "202%d年新增学位%d个",
            "对照“七项指标”逐校——逐项——逐人核查",
            "配备A类教师%d名、B类教师%d名",
            "开展线上线下（App、QQ群）培训%d期",
            "办学条件、师资水平、管理质量、特色发展齐头并进",
            "教师交流轮岗比例在%d%%～%d%%之间",
            "建成智慧教室%d间……");

    private static final List<String> HEADS = List.of("基本情况", "主要做法", "资源配置均衡程度", "存在的困难和问题", "下一步工作打算");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int tables;

    private final List<String> clauses;

    private GeneratedPaper(long seed, List<String> clauses) {
        random = new Random(seed);
        this.clauses = clauses;
    }

    /** The paper of a seed, as markup. */
    static String of(long seed) {
        return of(seed, List.of());
    }

    /** The paper of a seed with clauses of the caller's among its own; %d in them becomes a number. */
    public static String of(long seed, List<String> more) {
        List<String> clauses = Stream.concat(CLAUSES.stream(), more.stream()).toList();
        return new GeneratedPaper(seed, clauses).write(FORMS.get((int) (seed % FORMS.size())));
    }

    private String write(String form) {
        front(form);
        int parts = 2 + random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            line("# " + HEADS.get(part));
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                part();
            }
        }
        line(sentence());
        return text.toString();
    }

    private void front(String form) {
        text.append("---\n版式: ").append(form).append("\n标题: 青石县关于义务教育优质均衡发展有关情况的材料\n");
        text.append("发文机关: 青石县教育局\n署名: 青石县教育局\n成文日期: 2025年6月8日\n");
        if (form.equals("gbt9704") || form.equals("信函")) {
            text.append("发文字号: 青教〔2025〕8号\n主送: 市教育局\n抄送: [县政府办公室, 县财政局]\n");
        }
        if (form.equals("gbt9704")) {
            text.append("印发机关: 青石县教育局办公室\n印发日期: 2025年6月9日\n用印: 加盖印章\n");
        }
        if (form.equals("报告")) {
            text.append("封面: 是\n目录: 是\n");
        }
        if (form.equals("讲话稿")) {
            text.append("称谓: 同志们\n讲话人: 王明\n");
        }
        text.append("---\n\n");
    }

    private void part() {
        switch (random.nextInt(8)) {
            case 0 -> table();
            case 1 -> chart();
            case 2 -> list();
            case 3 -> line("## 推进" + pick(HEADS));
            case 4 -> line("### 落实责任。\n\n" + paragraph());
            default -> line(paragraph());
        }
        line(paragraph());
    }

    private String paragraph() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            words.append(sentence());
        }
        return words.toString();
    }

    private String sentence() {
        StringBuilder words = new StringBuilder(clause());
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            words.append(random.nextInt(6) == 0 ? "；" : "，").append(clause());
        }
        return words.append("。").toString();
    }

    private String clause() {
        return String.format(java.util.Locale.ROOT, pick(clauses), 1 + random.nextInt(9), 1 + random.nextInt(99));
    }

    private void table() {
        tables++;
        line("表：各校资源配置情况 {#t" + tables + "}\n\n| 学校 | 生均面积 | 图书 |\n|---|--:|--:|");
        text.setLength(text.length() - 1);
        for (int i = 0; i < 3 + random.nextInt(20); i++) {
            text.append("| 第").append(i + 1).append("小学 | ").append(random.nextInt(900) / 100.0);
            text.append(" | ").append(10 + random.nextInt(40)).append(" |\n");
        }
        line("\n各校情况见[](#t" + tables + ")，" + paragraph());
    }

    private void chart() {
        line(
                "```图表\n标题: 生均图书\n类型: " + (random.nextBoolean() ? "柱" : "线")
                        + "\n单位: 册\n分类: [2022年, 2023年, 2024年]\n系列:\n  小学: [21, 23, 25]\n  初中: [31, 33.5, 35]\n界线:\n  规定值: 25\n```");
    }

    private void list() {
        for (int i = 0; i < 3; i++) {
            text.append("- ").append(sentence()).append('\n');
        }
        text.append('\n');
    }

    private void line(String words) {
        text.append(words).append("\n\n");
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
