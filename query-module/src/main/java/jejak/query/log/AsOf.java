package jejak.query.log;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The moment a question is about, as it is asked: what was known then, what was true then, or both. */
public record AsOf(
        @Nullable Long position,
        @Nullable OffsetDateTime recordedAt,
        @Nullable LocalDate effectiveAt,
        @Nullable Both both) {

    /** What was known at one moment of what was true on one day; known by a position or by a recorded time. */
    public record Both(@Nullable Long position, @Nullable OffsetDateTime recordedAt, LocalDate effectiveAt) {}

    /** The types in the schema. */
    public static final String SDL = """
        "The moment a question is about. What we knew then (yang diketahui saat itu) counts what was recorded by then, whatever the office learned later: position or recordedAt. What was true then (yang benar pada hari itu) counts what is true on a day, also when it was recorded later, and without what was corrected since: effectiveAt. A moment in the future is refused."
        input AsOfInput @oneOf {
          "What we knew then: the last position of the log that counts."
          position: Long
          "What we knew then: the last recorded time that counts."
          recordedAt: DateTime
          "What was true then, as we know it today: the last day on which a fact that counts became true."
          effectiveAt: Date
          "What we knew at one moment of what was true on one day."
          both: BothTimesInput
        }

        "What was known at one moment of what was true on one day; position or recordedAt, one of the two."
        input BothTimesInput {
          "The last position of the log that counts."
          position: Long
          "The last recorded time that counts; not before the day of effectiveAt, since nobody knew then what was still to come."
          recordedAt: DateTime
          "The last day on which a fact that counts became true."
          effectiveAt: Date!
        }
        """;
}
