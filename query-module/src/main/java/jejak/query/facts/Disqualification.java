package jejak.query.facts;

import java.time.LocalDate;
import jejak.aid.events.WrongSince;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something spoke against paying a family.
 *
 * @param rule code of the rule that failed; null when no rule had to be asked
 * @param benefit the benefit it speaks against; null when against every one
 * @param personId the recipient, or who collects, that it speaks against; null when against the whole family
 * @param fact what speaks against it
 * @param ended what ended it; null while it holds
 */
public record Disqualification(
        Kind kind,
        @Nullable String rule,
        @Nullable BenefitKey benefit,
        @Nullable String personId,
        Fact fact,
        @Nullable Fact ended) {

    /** What speaks against a payment. */
    public enum Kind {
        /** The recipient had died. */
        DEATH,
        /** The family had left the regency. */
        MOVE,
        /** Another programme, an occupation or the village's own decision excluded it. */
        EXCLUSION,
        /** No registry that counts listed it. */
        DELISTED
    }

    /** One benefit: a category of a programme in a year. */
    public record BenefitKey(String programme, String category, int year) {}

    /** First day on which it held. Who is paid on the day of death or of leaving is paid rightly. */
    public LocalDate from() {
        return kind == Kind.DEATH || kind == Kind.MOVE ? WrongSince.departure(fact.day()) : fact.day();
    }

    /** Whether it was so on a day, whoever knew of it. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from()) && (ended == null || day.isBefore(ended.day()));
    }

    /** Whether the office knew when the day began; what was recorded on the day itself may have come after the payment. */
    public boolean knownBefore(LocalDate day, String regionCode) {
        return WrongSince.knownOn(IndonesianTime.day(fact.knownAt(), regionCode), day);
    }

    /** Whether the log had it before something else, whatever the clocks said. */
    public boolean recordedBefore(Fact other) {
        return fact.position() < other.position();
    }

    /** Whether it speaks against this payment at all; whether at its time is another question. */
    public boolean concerns(PaymentLife payment) {
        return (benefit == null || benefit.equals(payment.benefit()))
                && (personId == null || personId.equals(payment.recipientPersonId()));
    }

    Disqualification endedBy(Fact end) {
        return new Disqualification(kind, rule, benefit, personId, fact, end);
    }
}
