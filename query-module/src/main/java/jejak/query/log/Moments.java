package jejak.query.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jejak.ledger.Ledger;
import jejak.query.paging.QueryRefused;
import org.jspecify.annotations.Nullable;

/** Refuses a moment about which nothing can be said yet, so that a typing error does not look like an answer. */
public final class Moments {

    /** Nowhere in Indonesia is it a later day than here. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(9);

    private Moments() {}

    /** The moment that is asked for; now when none is. */
    public static Moment of(@Nullable AsOf asked, Ledger ledger) {
        if (asked == null) {
            return Moment.NOW;
        }
        AsOf.Both both = asked.both();
        return both == null
                ? moment(asked.position(), asked.recordedAt(), asked.effectiveAt(), ledger)
                : bothTimes(both, ledger);
    }

    private static Moment bothTimes(AsOf.Both both, Ledger ledger) {
        OffsetDateTime recordedAt = both.recordedAt();
        if ((both.position() == null) == (recordedAt == null)) {
            throw new QueryRefused(
                    "MOMENT_NOT_ONE",
                    "both memerlukan tepat satu dari position dan recordedAt, beserta effectiveAt.",
                    "both takes exactly one of position and recordedAt, beside effectiveAt.");
        }
        if (recordedAt != null && both.effectiveAt().isAfter(day(recordedAt.toInstant()))) {
            throw new QueryRefused(
                    "MOMENT_NOT_YET_TRUE",
                    "Pada recordedAt belum ada yang tahu apa yang benar pada " + both.effectiveAt()
                            + ". Isi effectiveAt paling lambat pada hari recordedAt.",
                    "At recordedAt nobody knew yet what would be true on " + both.effectiveAt()
                            + ". Give an effectiveAt no later than the day of recordedAt.");
        }
        return moment(both.position(), recordedAt, both.effectiveAt(), ledger);
    }

    private static Moment moment(
            @Nullable Long position,
            @Nullable OffsetDateTime recordedAt,
            @Nullable LocalDate effectiveAt,
            Ledger ledger) {
        if (position != null && (position < 0 || position > ledger.head())) {
            throw new QueryRefused(
                    "MOMENT_NOT_IN_LOG",
                    "Log tidak memuat posisi " + position + ". Pakai posisi dari suatu jawaban, mulai dari 0.",
                    "The log has no position " + position + ". Use a position out of an answer, from 0 on.");
        }
        Instant now = Instant.now();
        Instant known = recordedAt == null ? null : recordedAt.toInstant();
        if ((known != null && known.isAfter(now)) || (effectiveAt != null && effectiveAt.isAfter(day(now)))) {
            throw new QueryRefused(
                    "MOMENT_IN_FUTURE",
                    "Saat yang ditanyakan belum tiba. Tanpa asOf dijawab keadaan sekarang.",
                    "The moment asked about has not come yet. Leave asOf out to be answered as of now.");
        }
        return new Moment(position, known, effectiveAt);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, EASTERNMOST);
    }
}
