package wenheng.layout;

import wenheng.style.Length;

/** 注码的大小和高低；Word 的书写者用同样的数。 In whole half points, the unit of Word. */
public final class NoteMarks {

    private static final int HALF_POINT = 500;

    private NoteMarks() {}

    /** Size of a mark in text of a size: two thirds. */
    public static Length size(Length text) {
        return new Length(text.units() * 2 / 3 / HALF_POINT * HALF_POINT);
    }

    /** How far it stands above the baseline: a third. */
    public static Length raise(Length text) {
        return new Length(text.units() / 3 / HALF_POINT * HALF_POINT);
    }
}
