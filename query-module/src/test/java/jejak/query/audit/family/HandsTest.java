package jejak.query.audit.family;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.determined;
import static jejak.query.BuSari.failed;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.nominated;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.registered;
import static jejak.query.BuSari.reinstructed;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.deliberation.events.ProposalEvent.ProposalVerified;
import jejak.query.audit.family.Hands.Step;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import org.junit.jupiter.api.Test;

class HandsTest {

    private static final Told DELIBERATED = by(
            "operator",
            new HouseholdDeliberated(
                    HOUSEHOLD, "musdes:1", BENGKALA, Forum.MUSDES, DecisionKind.ELIGIBLE, null, TENTH_OF_JUNE, null));

    @Test
    void everyStepIsShownWithWhoTookItAndOnWhichDecree() {
        Hands hands = of(
                DELIBERATED,
                by("operator", new ProposalDrafted(HOUSEHOLD, "p", BENGKALA, ProposalKind.NEW_ENTRY, "event-1")),
                by("verifier", new ProposalVerified(HOUSEHOLD, "p", null)),
                by("officer", nominated()),
                by("regent", determined()),
                by("treasurer", instructed(FIRST_PAYMENT, 1, 1)),
                by("bank", paid(FIRST_PAYMENT, 1)));
        assertThat(hands.hands())
                .extracting(Hand::step)
                .containsExactly(
                        Step.PROPOSED,
                        Step.PROPOSED,
                        Step.VERIFIED,
                        Step.NOMINATED,
                        Step.APPROVED,
                        Step.DISBURSED,
                        Step.RECONCILED);
        assertThat(hands.hands()).extracting(Hand::actor).endsWith("treasurer", "bank");
        assertThat(hands.hands().getLast().eventId()).isEqualTo("event-7");
        assertThat(hands.decreeNumber()).isEqualTo("460/123/HK/2024");
        assertThat(hands.sameHandTwice()).isEmpty();
        assertThat(hands.reason().en()).isEqualTo("Each step by a different person.");
    }

    @Test
    void whoTookTwoDifferentStepsIsNamed() {
        Hands hands = of(
                by("officer", nominated()), by("regent", determined()), by("officer", instructed(FIRST_PAYMENT, 1, 1)));
        assertThat(hands.sameHandTwice()).containsExactly("officer");
        assertThat(hands.reason().en()).isEqualTo("More than one step by: officer.");
    }

    @Test
    void whoInstructsOnceMoreAndWhoSaysWhatBecameOfItAreHandsAsWell() {
        Hands hands = of(
                by("officer", nominated()),
                by("treasurer", instructed(FIRST_PAYMENT, 1, 1)),
                by("bank", failed(FIRST_PAYMENT, 1)),
                by("officer", reinstructed(FIRST_PAYMENT)),
                by("bank", paid(FIRST_PAYMENT + "/2", 1)));
        assertThat(hands.hands())
                .extracting(Hand::step)
                .containsExactly(Step.NOMINATED, Step.DISBURSED, Step.RECONCILED, Step.DISBURSED, Step.RECONCILED);
        assertThat(hands.sameHandTwice()).containsExactly("officer");
    }

    @Test
    void whoPutAFamilyOnTheWaitingListNominatedItAsDidWhoGaveItItsPlace() {
        RecipientWaitlisted waits = new RecipientWaitlisted(
                HOUSEHOLD, "quota", "BSU", EXTREME_POVERTY, 2024, SARI, 450_000, "2024-01", "2024-12", "pack");
        RecipientPromoted promoted = new RecipientPromoted(
                HOUSEHOLD, "quota", "BSU", EXTREME_POVERTY, 2024, "2024-07", 1, List.of(), null, null);
        Hands hands = of(
                by("officer", waits),
                by("verifier", promoted),
                by("verifier", nominated()),
                by("regent", determined()),
                by("officer", instructed(FIRST_PAYMENT, 1, 1)));
        assertThat(hands.hands())
                .extracting(Hand::step)
                .containsExactly(Step.NOMINATED, Step.NOMINATED, Step.APPROVED, Step.DISBURSED);
        assertThat(hands.sameHandTwice()).containsExactly("officer");
    }

    @Test
    void anotherBenefitHasHandsOfItsOwn() {
        var log = Recorded.log(registered(), by("officer", nominated()));
        assertThat(Hands.of(HOUSEHOLD, log, b -> b.year() == 2023)).isEmpty();
        assertThat(Hands.of(HOUSEHOLD, log, b -> b.year() == 2024)).hasSize(1);
    }

    private static Hands of(Object... events) {
        Object[] all = new Object[events.length + 1];
        all[0] = registered();
        System.arraycopy(events, 0, all, 1, events.length);
        List<Hands> hands = Hands.of(HOUSEHOLD, Recorded.log(all), _ -> true);
        assertThat(hands).hasSize(1);
        return hands.getFirst();
    }

    private static Told by(String actor, Object event) {
        return told(event).with("actor", actor);
    }
}
