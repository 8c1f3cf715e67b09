package jejak.query.bank;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.engine.Told.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.paging.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverpaymentsTest {

    private static final String ID = HOUSEHOLD + "/overpayment/1";
    private static final OverpaidMonth JULY = new OverpaidMonth("2024-07", FIRST_PAYMENT, 450_000, true);
    private static final OverpaidMonth AUGUST = new OverpaidMonth("2024-08", FIRST_PAYMENT, 450_000, true);

    @RegisterExtension
    static final ProjectionSpec<Overpayments> OVERPAYMENTS = ProjectionSpec.of(Overpayments.class, Overpayments::new);

    @Test
    void whatIsNotBackYetRemains() {
        OVERPAYMENTS
                .given(
                        established(JULY),
                        new OverpaymentRecovered(HOUSEHOLD, ID, "BSU", 200_000, 250_000, "STS-1", TENTH_OF_JUNE))
                .then(
                        o -> o.overpayments("BSU", 2024, 10, null, Wanted.NO_COUNT).edges().stream()
                                .map(e -> e.node().known() + " " + e.node().remaining())
                                .toList(),
                        List.of("450000 250000"));
    }

    /** The same log as the budget line is asked of. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {17, 20240610})
    void whatTheyTellAsRecoveredIsWhatTheBudgetLineTells(long seed) {
        Recoveries recoveries = new Recoveries(seed);
        OVERPAYMENTS
                .given(recoveries.log().toArray())
                .then(
                        o -> o.overpayments("BSU", 2024, 10, null, Wanted.NO_COUNT).edges().stream()
                                .filter(e ->
                                        recoveries.families().contains(e.node().householdId()))
                                .mapToLong(e -> e.node().recovered())
                                .sum(),
                        recoveries.recovered());
    }

    @Test
    void nothingIsOwedForWhatNeverWasNorOfWhatIsBack() {
        OVERPAYMENTS
                .given(established(), new DeathCorrected(HOUSEHOLD, GEDE, "event-1", null))
                .then(OverpaymentsTest::remaining, List.of(0L));
        OVERPAYMENTS
                .given(established(), new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 900_000, TENTH_OF_JUNE))
                .then(OverpaymentsTest::remaining, List.of(0L));
        OVERPAYMENTS
                .given(
                        established(),
                        new FundsReturnedToTreasury(
                                HOUSEHOLD,
                                FIRST_PAYMENT,
                                "BSU",
                                List.of("2024-07", "2024-08"),
                                900_000,
                                "budget:a",
                                true,
                                "STS-1",
                                TENTH_OF_JUNE))
                .then(OverpaymentsTest::remaining, List.of(0L));
        OVERPAYMENTS
                .given(established(), new HouseholdReopened(HOUSEHOLD, "event-1", BENGKALA))
                .then(OverpaymentsTest::remaining, List.of(0L));
        OVERPAYMENTS
                .given(established(), decided(DecisionKind.ELIGIBLE))
                .then(OverpaymentsTest::remaining, List.of(0L));
        OVERPAYMENTS
                .given(established(), decided(DecisionKind.NOT_ELIGIBLE))
                .then(OverpaymentsTest::remaining, List.of(450_000L));
        OVERPAYMENTS
                .given(established(), new DeathCorrected(HOUSEHOLD, GEDE, "another", null))
                .then(OverpaymentsTest::remaining, List.of(900_000L));
        OVERPAYMENTS
                .given(
                        established(),
                        new OverpaymentRecovered(HOUSEHOLD, ID, "BSU", 800_000, 100_000, "STS-1", TENTH_OF_JUNE),
                        new MoveCorrected(HOUSEHOLD, "event-1", BENGKALA, "Kelod", GEDE, "Jalan 1"))
                .then(OverpaymentsTest::remaining, List.of(0L));
    }

    @Test
    void aDeathOnALaterDayLeavesTheMonthsAfterIt() {
        DeathCorrected later = new DeathCorrected(HOUSEHOLD, GEDE, "event-1", LocalDate.of(2024, 7, 3));
        OVERPAYMENTS
                .given(established(), told(later).with(Told.EVENT_ID, "later"))
                .then(OverpaymentsTest::remaining, List.of(450_000L));
        OVERPAYMENTS
                .given(
                        established(),
                        told(later).with(Told.EVENT_ID, "later"),
                        new DeathCorrected(HOUSEHOLD, GEDE, "later", null))
                .then(OverpaymentsTest::remaining, List.of(0L));
    }

    private static HouseholdDeliberated decided(DecisionKind instead) {
        LocalDate day = LocalDate.of(2024, 7, 3);
        return new HouseholdDeliberated(HOUSEHOLD, "musdes:a", BENGKALA, Forum.MUSDES, instead, null, day, "event-1");
    }

    private static OverpaymentEstablished established() {
        return established(JULY, AUGUST);
    }

    private static OverpaymentEstablished established(OverpaidMonth... months) {
        long all = Stream.of(months).mapToLong(OverpaidMonth::rupiah).sum();
        LocalDate known = TENTH_OF_JUNE.plusDays(9);
        return new OverpaymentEstablished(
                HOUSEHOLD,
                ID,
                "BSU",
                EXTREME_POVERTY,
                2024,
                "event-1",
                TENTH_OF_JUNE,
                known,
                List.of(months),
                all,
                all);
    }

    private static List<Long> remaining(Overpayments o) {
        return o.overpayments("BSU", 2024, 10, null, Wanted.NO_COUNT).edges().stream()
                .map(e -> e.node().remaining())
                .toList();
    }
}
