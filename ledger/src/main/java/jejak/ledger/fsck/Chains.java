package jejak.ledger.fsck;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows every stream of one share of all streams: versions without gaps, each event chained to the one before.
 *
 * <p>A share, so that memory does not grow with the log: what does not fit is followed in a further pass.
 */
final class Chains {
    /** The last event of a stream so far. */
    @SuppressWarnings("ArrayRecordComponent") // compared explicitly
    record Last(long version, byte[] hash, long position) {}

    private static final byte[] NOTHING_BEFORE = new byte[32];

    private final Report report;
    private final int share;
    private final int shares;
    private final Map<String, Last> streams = new HashMap<>();

    Chains(Report report, int share, int shares) {
        this.report = report;
        this.share = share;
        this.shares = shares;
    }

    boolean follows(String stream) {
        return Math.floorMod(stream.hashCode(), shares) == share;
    }

    /** The next event of a stream; finding says how to name it. */
    void next(LogRow row, byte[] previousHash) {
        Last before = streams.get(row.stream);
        long version = before == null ? 0 : before.version() + 1;
        if (row.version != version) {
            report.add(
                    row.finding(Fault.VERSION_DIFFERS, "version %d follows, not %d".formatted(row.version, version)));
        }
        if (!Arrays.equals(previousHash, before == null ? NOTHING_BEFORE : before.hash())) {
            report.add(row.finding(Fault.CHAIN_BROKEN, "it does not carry the hash of version " + (version - 1)));
        }
        streams.put(row.stream, new Last(row.version, row.leaf, row.position));
    }

    /** What the table of heads says of a stream; null when it says nothing. */
    void head(String stream, @Nullable Last kept) {
        Last last = streams.remove(stream);
        boolean same = last != null
                && kept != null
                && last.version() == kept.version()
                && last.position() == kept.position()
                && Arrays.equals(last.hash(), kept.hash());
        if (!same) {
            report.add(new LogFinding(
                    Fault.STREAM_HEAD_DIFFERS,
                    position(last, kept),
                    stream,
                    "",
                    said(kept) + ", the log " + said(last)));
        }
    }

    /** Streams that the table of heads does not know. */
    void end() {
        for (String stream : streams.keySet().stream().sorted().toList()) {
            head(stream, null);
        }
    }

    private static long position(@Nullable Last last, @Nullable Last kept) {
        long inLog = last == null ? -1 : last.position();
        return kept == null ? inLog : Math.max(inLog, kept.position());
    }

    private static String said(@Nullable Last last) {
        return last == null ? "nothing" : "version %d at position %d".formatted(last.version(), last.position());
    }
}
