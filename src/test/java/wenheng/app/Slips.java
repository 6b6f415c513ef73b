package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 文字毛病：拼合文稿时条件没有写全会留下的痕迹——叠用的标点、空括号、孤零零的逗号、负的增加。 */
final class Slips {

    private static final Pattern SLIP = Pattern.compile(String.join(
            "|",
            "[，。；：、！？][，。；：、]",
            "（[，。；：、]?）",
            "“”|《》",
            "[（“][，。；：、]",
            "[，、；：]）",
            "(?m)^[，。；：、！？）”]",
            "(?m)^(?![#|表图注<-]|\\*\\*.　)[^\\n]{25,}[^。！？：；”）〕\\n]$",
            "(提高|下降|增加|减少|上升|增长|还需|共需)(了)?-",
            "[提增减下上][高加少降升]了?0(?![.\\d])",
            "近[\\d.]+万?余|约[\\d.]+.{0,4}左右",
            "null|\\$\\{|\\bfalse\\b|\\btrue\\b|freemarker",
            "除外|、等[\\d一二三四五六七八九十]|(?<!\\d)0所学校",
            "还需[。；，]|共需[。；，]|分别是[。；，]"));

    private Slips() {}

    /** What is wrong, each with the words around it; front matter, charts and the head rule of tables aside. */
    static List<String> in(String markup) {
        String body = markup.replaceFirst("(?s)\\A---\n.*?\n---\n", "")
                .replaceAll("(?s)```.*?```", "")
                .replaceAll("(?m)^<!--.*-->$", "")
                .replaceAll("(?m)^\\|[-:| ]+\\|$", "");
        List<String> found = new ArrayList<>();
        Matcher slip = SLIP.matcher(body);
        while (slip.find()) {
            int from = Math.max(0, slip.start() - 20);
            found.add(slip.group().strip() + " in …" + body.substring(from, Math.min(body.length(), slip.end() + 10)));
        }
        return found;
    }
}
