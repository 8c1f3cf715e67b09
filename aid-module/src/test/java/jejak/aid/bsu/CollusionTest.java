package jejak.aid.bsu;

import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BudgetEvent.TranchePlanned;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

/** People who collude, in whatever order they act, get no payment through too few hands. */
class CollusionTest {

    private static final List<String> THREE = List.of("ani", "budi", "cici");
    private static final List<String> FIVE = List.of("ani", "budi", "cici", "dedi", "eka");
    private static final long SEED = 5108;

    @Test
    void threeNeverPayWhateverTheyTry() {
        for (int i = 0; i < 40; i++) {
            assertThat(paymentsOf(THREE, SEED + i, 50)).as("seed %d", SEED + i).isZero();
        }
    }

    @Test
    void fourAndMorePayThroughDistinctHandsOnly() {
        int payments = 0;
        for (int i = 0; i < 40; i++) {
            payments += paymentsOf(FIVE, SEED + i, 50);
        }
        assertThat(payments).isPositive();
    }

    @Test
    void underAnyOtherSeedToo() {
        long seed = System.nanoTime();
        System.out.println("CollusionTest seed " + seed);
        for (int i = 0; i < 10; i++) {
            assertThat(paymentsOf(THREE, seed + i, 50)).as("seed %d", seed + i).isZero();
            paymentsOf(FIVE, seed + i, 50);
        }
    }

    /** How many payments were instructed, each of which is checked against the logs. */
    private static int paymentsOf(List<String> people, long seed, int steps) {
        SplittableRandom random = new SplittableRandom(seed);
        try (ManyHands office = new ManyHands()) {
            for (int i = 0; i < steps; i++) {
                tryStep(office, random, people.get(random.nextInt(people.size())));
            }
            return checked(office, seed);
        }
    }

    private static void tryStep(ManyHands office, SplittableRandom random, String actor) {
        try {
            switch (random.nextInt(12)) {
                case 0, 1 -> office.nominate(actor);
                case 2, 3 -> office.decree(actor);
                case 4 -> office.plan(actor);
                case 5, 6 -> office.instruct(actor);
                case 7 -> office.confirm(actor);
                case 8 ->
                    office.send(
                            new FailPayment(SARI_FAMILY, Aid.FIRST_PAYMENT, PaymentFailure.ABSENT, ManyHands.DAY),
                            actor);
                case 9 -> office.send(new ReturnFunds(SARI_FAMILY, Aid.FIRST_PAYMENT, "STS", ManyHands.DAY), actor);
                case 10 -> random(office, random, actor);
                default ->
                    office.send(
                            new TerminateBenefit(
                                    SARI_FAMILY, "BSU", Aid.POVERTY, 2024, TerminationReason.NO_LONGER_ELIGIBLE, null),
                            actor);
            }
        } catch (Rejected refused) {
            // They try something else.
        }
    }

    private static void random(ManyHands office, SplittableRandom random, String actor) {
        switch (random.nextInt(3)) {
            case 0 -> office.villageDecides(actor);
            case 1 ->
                office.send(
                        new SuspendBenefit(SARI_FAMILY, "BSU", Aid.POVERTY, 2024, SuspensionReason.AUDIT_FINDING),
                        actor);
            default -> office.send(new ResumeBenefit(SARI_FAMILY, "BSU", Aid.POVERTY, 2024), actor);
        }
    }

    /** Reads the logs as an auditor does: who nominated, decreed, planned and instructed, who spoke for the village. */
    private static int checked(ManyHands office, long seed) {
        String planner = office.lineMessages().stream()
                .filter(e -> e.getPayload() instanceof TranchePlanned)
                .map(CollusionTest::actor)
                .findFirst()
                .orElse("");
        Set<String> village = new HashSet<>();
        String nominator = "";
        String regent = "";
        String treasurer = "";
        int payments = 0;
        for (EventMessage<?> e : office.messages()) {
            switch (e.getPayload()) {
                case HouseholdDeliberated _ -> village.add(actor(e));
                case BsuRecipientNominated _ -> nominator = actor(e);
                case BsuRecipientDetermined _ -> regent = actor(e);
                case BsuDisbursementInstructed _ -> {
                    treasurer = actor(e);
                    payments++;
                    assertThat(new HashSet<>(List.of(nominator, regent, planner, treasurer)))
                            .as("hands of a payment, seed %d", seed)
                            .hasSize(4)
                            .doesNotContainAnyElementsOf(village.isEmpty() ? Set.of("nobody") : village);
                }
                case BsuPaid _, FundsReturnedToTreasury _ ->
                    assertThat(actor(e)).as("who reconciles, seed %d", seed).isNotEqualTo(treasurer);
                default -> {}
            }
        }
        return payments;
    }

    private static String actor(EventMessage<?> event) {
        return String.valueOf(event.getMetaData().get(Actor.ID));
    }
}
