package jejak.query.signals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** One signal and what became of it, as the schema shows it. */
public record SignalRow(
        String id,
        long position,
        String check,
        String severity,
        String state,
        String subjectKind,
        String subject,
        @Nullable String householdId,
        @Nullable String villageCode,
        String region,
        List<String> facts,
        long rupiah,
        long wrongInFact,
        long knownToBeWrong,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate trueSince,
        @Nullable LocalDate knownSince,
        String sentenceId,
        String sentenceEn,
        OffsetDateTime raisedAt,
        String raisedBy,
        @Nullable String triageReason,
        @Nullable OffsetDateTime triagedAt,
        @Nullable String triagedBy,
        @Nullable String remedy,
        @Nullable String reference,
        @Nullable OffsetDateTime remediedAt) {

    /** What the check says, with days and money, in both languages. */
    public Sentence sentence() {
        return new Sentence(sentenceId, sentenceEn);
    }
}
