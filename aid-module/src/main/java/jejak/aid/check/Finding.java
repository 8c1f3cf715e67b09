package jejak.aid.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;
import jejak.aid.events.WrongSince;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, before it is put on record as a signal.
 *
 * @param subject the thing other than the family itself that it is about; null when it is about the family
 * @param key what tells it apart from other findings of the check on the same subject
 * @param rupiah the money concerned
 * @param wrong the part of a payment that was wrong in fact
 */
public record Finding(
        About about,
        @Nullable Subject subject,
        String key,
        List<Fact<?>> facts,
        long rupiah,
        @Nullable Wrong wrong) {

    /**
     * Something that is not a family.
     *
     * @param villageCode the village it lies in; null when it concerns more than one
     */
    public record Subject(
            SignalSubject kind, String id, @Nullable String villageCode) {}

    /** When a payment was made, from when on it should not have been, and since when the office knew. */
    public record Wrong(LocalDate paidOn, LocalDate trueSince, LocalDate knownSince) {

        boolean inFact() {
            return !paidOn.isBefore(trueSince);
        }

        boolean known() {
            return inFact() && WrongSince.knownOn(knownSince, paidOn);
        }
    }

    /** Something about the family. */
    public static Finding of(Check check, String key, List<? extends Fact<?>> facts) {
        return new Finding(check.about(), null, key, List.copyOf(facts), 0, null);
    }

    /** Something about something else. */
    public static Finding of(Check check, Subject subject, String key, List<? extends Fact<?>> facts) {
        return new Finding(check.about(), subject, key, List.copyOf(facts), 0, null);
    }

    /** A payment about which something is to be asked, without its being wrong for that alone. */
    public static Finding of(Check check, PaymentFile payment, Fact<?>... more) {
        return of(
                        check,
                        payment.id(),
                        Stream.concat(Stream.of(more), payment.facts())
                                .distinct()
                                .toList())
                .concerning(payment.rupiah());
    }

    /** A payment made on or after the day from which a fact spoke against it; nothing when it was made before. */
    public static Stream<Finding> wrongly(Check check, PaymentFile payment, Fact<?> fact, LocalDate trueSince) {
        Finding asked = of(check, payment, fact);
        Wrong wrong = new Wrong(payment.paidOn(), trueSince, fact.knownOn());
        return wrong.inFact()
                ? Stream.of(new Finding(asked.about, null, asked.key, asked.facts, asked.rupiah, wrong))
                : Stream.empty();
    }

    /** A payment after somebody died or left, if it was made on a day on which that speaks against it. */
    public static Stream<Finding> afterDeparture(Check check, PaymentFile payment, Fact<?> fact, LocalDate departed) {
        return payment.paidOn().isBefore(WrongSince.departure(departed))
                ? Stream.empty()
                : wrongly(check, payment, fact, departed);
    }

    /** The same with the money it is about. */
    public Finding concerning(long money) {
        return new Finding(about, subject, key, facts, money, wrong);
    }

    /** The same, as grave as an office takes it. */
    public Finding taken(SignalSeverity severity) {
        About taken = new About(
                about.code(), severity, about.source(), about.indonesian(), about.english(), about.settings());
        return new Finding(taken, subject, key, facts, rupiah, wrong);
    }

    /** What was paid wrongly in fact. */
    public long wrongRupiah() {
        return wrong != null && wrong.inFact() ? rupiah : 0;
    }

    /** What was paid although it was known to be wrong. */
    public long knownRupiah() {
        return wrong != null && wrong.known() ? rupiah : 0;
    }
}
