package jejak.ledger.fsck;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The head of the log as it is kept: how many events, the frontier of their tree, and the seal on both. */
@SuppressWarnings("ArrayRecordComponent") // compared explicitly
record Head(long size, byte[] frontier, byte[] seal, byte @Nullable [] sealKey) {
    private static final String HMAC = "HmacSHA256";

    static Head read(Snapshot snapshot, byte @Nullable [] sealKey) throws SQLException {
        try (Copy rows = snapshot.copy("select next_position, frontier, seal from ledger.log_head")) {
            Copy.Row row = rows.next();
            return row == null
                    ? new Head(-1, new byte[0], new byte[0], sealKey)
                    : new Head(row.int64(), row.bytes(), row.bytes(), sealKey);
        }
    }

    /** Whether this program's seal is on it, as far as that can be told. */
    boolean check(Tree tree, Report report) {
        if (size != tree.size() || !Arrays.equals(frontier, tree.frontier())) {
            report.add(LogFinding.at(
                    Fault.HEAD_DIFFERS, tree.size(), "it counts %d events, the log %d".formatted(size, tree.size())));
        }
        boolean vouched = sealKey == null || MessageDigest.isEqual(seal, sealed(sealKey));
        if (!vouched) {
            report.add(LogFinding.at(Fault.SEAL_WRONG, size, "the seal is not that of the head it stands on"));
        }
        return vouched;
    }

    // As checkpoint.md says.
    private byte[] sealed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update("jejak head seal 1\n".getBytes(StandardCharsets.US_ASCII));
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(size).array());
            return mac.doFinal(frontier);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256; this one does not.", e);
        }
    }
}
