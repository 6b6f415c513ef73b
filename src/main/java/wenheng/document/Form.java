package wenheng.document;

import java.util.Arrays;
import java.util.Optional;

/** 格式：公文有哪些要素、按什么次序（GB/T 9704-2012 第 7、10 章，讲话稿、报告、简报按惯例）。 Named as the profile is. */
public enum Form {
    /** 通用格式. */
    GENERAL("gbt9704"),
    /** 信函格式（10.1）. */
    LETTER("信函"),
    /** 命令（令）格式（10.2）. */
    ORDER("命令"),
    /** 纪要格式（10.3）. */
    MINUTES("纪要"),
    /** 简报. */
    BULLETIN("简报"),
    /** 讲话稿. */
    SPEECH("讲话稿"),
    /** 报告：自评、研究等，可有封面和目录. */
    REPORT("报告");

    private final String key;

    Form(String key) {
        this.key = key;
    }

    /** The name of the form and of its profile. */
    public String key() {
        return key;
    }

    /** The form of that name. */
    public static Optional<Form> ofKey(String key) {
        return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
    }

    /** The form that a 文种 is written in. */
    static Form ofKind(String kind) {
        if (kind.contains("讲话") || kind.contains("主持词") || kind.contains("发言")) {
            return SPEECH;
        }
        if (kind.equals("函") || kind.endsWith("便函") || kind.equals("信函")) {
            return LETTER;
        }
        if (kind.equals("令") || kind.startsWith("命令")) {
            return ORDER;
        }
        if (kind.endsWith("纪要")) {
            return MINUTES;
        }
        if (kind.endsWith("简报")) {
            return BULLETIN;
        }
        return kind.contains("报告") && !kind.contains("工作") ? REPORT : GENERAL;
    }

    /** Whether author and date stand below the title instead of at the end. */
    boolean datesBelowTitle() {
        return this == SPEECH || this == REPORT;
    }
}
