package jejak.query.register;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A file that was taken in, as the log knows it. */
public record ImportRun(
        String id,
        String regencyCode,
        String kind,
        String mapping,
        String source,
        String period,
        long bytes,
        OffsetDateTime startedAt,
        String startedBy,
        @Nullable OffsetDateTime finishedAt,
        @Nullable Integer rows,
        @Nullable Integer taken,
        @Nullable Integer unchanged,
        @Nullable Integer warned,
        @Nullable Integer kept,
        int released) {
    /** SHA-256 of the file in hex. */
    public String contentHash() {
        return id.substring("import:".length());
    }
}
