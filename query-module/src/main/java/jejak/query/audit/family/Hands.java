package jejak.query.audit.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.ledger.RecordedEvent;
import jejak.query.facts.Disqualification.BenefitKey;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose hands were on one benefit of one family.
 *
 * @param sameHandTwice accounts that took two steps which watch each other
 */
public record Hands(
        String householdId,
        String programme,
        String category,
        int year,
        @Nullable String decreeNumber,
        List<Hand> hands,
        List<String> sameHandTwice,
        Sentence reason) {

    /** A step that another one watches, in the order of a benefit's life. */
    public enum Step {
        PROPOSED,
        VERIFIED,
        NOMINATED,
        APPROVED,
        DISBURSED,
        RECONCILED
    }

    /** Every benefit of a family's log that is wanted, in the order in which they began. */
    public static List<Hands> of(String householdId, List<RecordedEvent> log, Predicate<BenefitKey> wanted) {
        Map<BenefitKey, List<Hand>> byBenefit = new LinkedHashMap<>();
        Map<BenefitKey, String> decrees = new LinkedHashMap<>();
        Map<String, BenefitKey> payments = new LinkedHashMap<>();
        List<Hand> before = new ArrayList<>();
        for (RecordedEvent event : log) {
            Step step = Hand.stepOf(event.payload());
            BenefitKey benefit = benefit(event.payload(), payments);
            if (step != null && benefit != null) {
                byBenefit.computeIfAbsent(benefit, _ -> new ArrayList<>(before)).add(Hand.of(step, event));
            } else if (step != null) {
                before.add(Hand.of(step, event));
            }
            if (event.payload() instanceof BsuRecipientDetermined d && benefit != null) {
                decrees.put(benefit, d.decreeNumber());
            }
        }
        return byBenefit.entrySet().stream()
                .filter(e -> wanted.test(e.getKey()))
                .map(e -> of(householdId, e.getKey(), decrees.get(e.getKey()), e.getValue()))
                .toList();
    }

    private static Hands of(String householdId, BenefitKey benefit, @Nullable String decree, List<Hand> hands) {
        Map<String, Set<Step>> steps = new TreeMap<>();
        hands.forEach(h ->
                steps.computeIfAbsent(h.actor(), _ -> new LinkedHashSet<>()).add(h.step()));
        List<String> twice = steps.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        return new Hands(
                householdId,
                benefit.programme(),
                benefit.category(),
                benefit.year(),
                decree,
                hands,
                twice,
                twice.isEmpty()
                        ? new Sentence("Tiap langkah oleh orang yang berbeda.", "Each step by a different person.")
                        : Sentence.say(
                                "Lebih dari satu langkah oleh: %s.",
                                "More than one step by: %s.", String.join(", ", twice)));
    }

    private static @Nullable BenefitKey benefit(Object event, Map<String, BenefitKey> payments) {
        if (event instanceof BsuEvent e) {
            return benefit(e, payments);
        }
        if (event instanceof RecipientWaitlisted e) {
            return new BenefitKey(e.programme(), e.category(), e.year());
        }
        if (event instanceof BsuDisbursementReinstructed e) {
            return benefit(e.asInstructed(), payments);
        }
        return event instanceof PaymentEvent e ? payments.get(e.paymentId()) : null;
    }

    private static @Nullable BenefitKey benefit(BsuEvent event, Map<String, BenefitKey> payments) {
        return switch (event) {
            case BsuRecipientNominated e -> new BenefitKey(e.programme(), e.category(), e.year());
            case BsuRecipientDetermined e -> new BenefitKey(e.programme(), e.category(), e.year());
            case BsuDisbursementInstructed e -> {
                BenefitKey benefit = new BenefitKey(e.programme(), e.category(), e.year());
                payments.put(e.paymentId(), benefit);
                yield benefit;
            }
            case BsuPaid e -> payments.get(e.paymentId());
            case BsuPaymentFailed e -> payments.get(e.paymentId());
            case FundsReturnedToTreasury e -> payments.get(e.paymentId());
            case BsuEvent.BsuRefused _, BsuEvent.BenefitSuspended _ -> null;
            case BsuEvent.BenefitResumed _, BsuEvent.BenefitTerminated _ -> null;
        };
    }
}
