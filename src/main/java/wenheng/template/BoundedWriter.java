package wenheng.template;

import java.io.IOException;
import java.io.Writer;

/** 有上限的输出。 */
final class BoundedWriter extends Writer {

    /** The paper grew beyond its bound. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final StringBuilder out = new StringBuilder();
    private final int limit;

    BoundedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        if (out.length() + length > limit) {
            throw new TooLongException();
        }
        out.append(buffer, offset, length);
    }

    @Override
    public void flush() {
        // already in memory
    }

    @Override
    public void close() {
        // nothing to release
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
