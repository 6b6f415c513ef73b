package wenheng.layout.line;

/** 注码的大小和高低，与 Word 的上标一样。 In units of {@link wenheng.style.Length}. */
final class NoteMarkSize {

    private NoteMarkSize() {}

    /** Size of a mark in text of a size: two thirds. */
    static int size(int text) {
        return text * 2 / 3;
    }

    /** How far it stands above the baseline: a third. */
    static int raise(int text) {
        return text / 3;
    }
}
