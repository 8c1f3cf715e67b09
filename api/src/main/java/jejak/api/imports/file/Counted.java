package jejak.api.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes in and ends it when it is too much. */
public final class Counted extends FilterInputStream {

    private final long most;
    private long read;

    /** @param most bytes that are taken */
    public Counted(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** More came in than is taken. */
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Bytes that came in so far. */
    public long bytes() {
        return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int count = super.read(to, from, length);
        read += Math.max(0, count);
        if (read > most) {
            throw new TooMuch();
        }
        return count;
    }
}
