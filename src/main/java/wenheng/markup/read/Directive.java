package wenheng.markup.read;

import java.util.OptionalInt;

/** 指令：写成注释的排版要求；其余注释是写给作者自己看的。 */
enum Directive {
    /** 分页. */
    PAGE_BREAK,
    /** 表头 n：表格有 n 行表头. */
    HEAD_ROWS,
    /** 横排：其后的块排在横放的纸上. */
    LANDSCAPE,
    /** 竖排：回到竖放的纸上. */
    PORTRAIT,
    /** 目录. */
    CONTENTS,
    /** 附件 n：从这里起是第 n 个附件. */
    ATTACHMENT,
    /** 不是指令. */
    REMARK;

    static Directive of(String comment) {
        if (comment.equals("分页")) {
            return PAGE_BREAK;
        }
        if (comment.matches("表头\\s*\\d{1,2}")) {
            return HEAD_ROWS;
        }
        if (comment.equals("横排")) {
            return LANDSCAPE;
        }
        if (comment.equals("竖排")) {
            return PORTRAIT;
        }
        if (comment.equals("目录")) {
            return CONTENTS;
        }
        return comment.matches("附件\\s*\\d{0,3}") ? ATTACHMENT : REMARK;
    }

    /** The number in 表头 n. */
    static int headRows(String comment) {
        return Integer.parseInt(comment.substring(2).strip());
    }

    /** The number in 附件 n; empty if none is written. */
    static OptionalInt attachment(String comment) {
        String number = comment.substring(2).strip();
        return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    }
}
