package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import org.jspecify.annotations.Nullable;

/** Everything that can be said of one signal: something an auditor should look at, and never a verdict by itself. */
public sealed interface SignalEvent extends Claim.Source {

    /** The signal whose log holds this event: {@code signal:} and a UUID made of check, subject and key. */
    String signalId();

    /**
     * A check found something, or an auditor did; the same finding is raised once.
     *
     * @param check code of the check, for example {@code PAID_AFTER_DEATH}
     * @param subject what it is about: id of a household, code of a village, number of a decree, an account
     * @param key what tells two findings of one check on one subject apart, for example the id of a payment
     * @param facts ids of the events it rests on
     * @param hands accounts that acted in these events
     * @param rupiah the money concerned
     * @param wrong when it is about a payment that a fact speaks against
     * @param indonesian what the check says, in Indonesian
     * @param english the same in English
     */
    record SignalRaised(
            String signalId,
            String check,
            SignalSeverity severity,
            SignalSubject subjectKind,
            String subject,
            String key,
            @Nullable String householdId,
            @Nullable String villageCode,
            String regencyCode,
            List<String> facts,
            List<String> hands,
            long rupiah,
            @Nullable WrongPayment wrong,
            String indonesian,
            String english)
            implements SignalEvent {
        @Override
        public List<Claim> claims() {
            return List.of(Claim.of(Mode.UNIQUE, "signal", String.join("|", check, subject, key)));
        }
    }

    /**
     * A payment that a fact speaks against.
     *
     * @param inFactRupiah paid on a day on which the fact spoke against it, which the day of a death or of leaving is not
     * @param knownRupiah of it, paid after the day on which the office recorded the fact
     * @param paidOn day of the payment
     * @param trueSince day from which the fact was true
     * @param knownSince day on which the office recorded it
     */
    record WrongPayment(
            long inFactRupiah, long knownRupiah, LocalDate paidOn, LocalDate trueSince, LocalDate knownSince) {}

    /** Somebody who had no hand in the facts looked at them. */
    record SignalTriaged(String signalId, SignalVerdict verdict, TriageReason reason) implements SignalEvent {}

    /**
     * What a confirmed signal showed has been put right.
     *
     * @param reference number of the document that shows it, for example a deposit slip; never a name
     */
    record SignalRemedied(String signalId, SignalRemedy remedy, String reference) implements SignalEvent {}

    /** A day on which the checks that depend on the day look at a whole regency. */
    record SignalSweepCalled(String signalId, String regencyCode, LocalDate day) implements SignalEvent {}

    /** How grave it would be if it is true. */
    enum SignalSeverity {
        LOW,
        MEDIUM,
        HIGH
    }

    /** What a signal is about. */
    enum SignalSubject {
        HOUSEHOLD,
        VILLAGE,
        DECREE,
        TRANCHE,
        ACCOUNT
    }

    /** What looking at it came to. */
    enum SignalVerdict {
        FALSE_POSITIVE,
        FIELD_CHECK,
        CONFIRMED
    }

    /** Why it came to that. */
    enum TriageReason {
        FACTS_HOLD,
        DATA_WRONG,
        ANOTHER_PERSON,
        LAWFUL_EXCEPTION,
        VISIT_NEEDED,
        DOCUMENT_NEEDED
    }

    /** How a confirmed signal was put right. */
    enum SignalRemedy {
        FUNDS_RETURNED,
        BENEFIT_ENDED,
        DATA_CORRECTED,
        PROCEDURE_REPEATED,
        REFERRED
    }
}
