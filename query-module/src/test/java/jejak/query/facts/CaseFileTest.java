package jejak.query.facts;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.eligible;
import static jejak.query.BuSari.failed;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.registered;
import static jejak.query.BuSari.reinstructed;
import static jejak.query.BuSari.returned;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.kernel.LegalBasis;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import jejak.query.facts.CaseFile.PaidDespite;
import jejak.query.facts.Disqualification.Kind;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final LocalDate PAID_ON = LocalDate.of(2024, 6, 10);
    private static final Told INSTRUCTED =
            told(instructed(FIRST_PAYMENT, 1, 1_800_000)).recorded("told", "2024-06-08T02:00:00Z");
    private static final Told PAID = told(paid(FIRST_PAYMENT, 1_800_000)).recorded("paid", "2024-06-10T05:00:00Z");

    @Test
    void whoIsPaidOnTheDayOfDeathIsPaidRightlyAndADayLaterNot() {
        assertThat(despite(INSTRUCTED, PAID, died(GEDE, PAID_ON))).isEmpty();
        assertThat(despite(INSTRUCTED, PAID, died(GEDE, PAID_ON.minusDays(1))))
                .extracting(p -> p.against().kind(), p -> p.against().fact().eventId())
                .containsExactly(tuple(Kind.DEATH, "died"));
    }

    /** April is the last month that is due; the payment is of January to April. */
    @Test
    void anHeirWhoWasNamedBeforeFetchesRightlyWhatWasDueUntilTheDeath() {
        Told heir = told(new PayeeNamed(
                HOUSEHOLD, GEDE, PayeeStanding.HEIR, SARI, null, "SKAW", "1", PAID_ON.minusDays(20), "a".repeat(64)));
        Told bySari = told(new BsuPaid(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, PAID_ON, "Seririt", "Kantor", SARI))
                .recorded("paid", "2024-06-10T05:00:00Z");
        assertThat(despite(INSTRUCTED, died(GEDE, LocalDate.of(2024, 4, 2)), heir, bySari))
                .isEmpty();
        assertThat(despite(INSTRUCTED, died(GEDE, LocalDate.of(2024, 3, 31)), heir, bySari))
                .hasSize(1);
        assertThat(despite(INSTRUCTED, died(GEDE, LocalDate.of(2024, 4, 2)), bySari, heir))
                .as("named only afterwards")
                .hasSize(1);
        assertThat(despite(INSTRUCTED, died(GEDE, LocalDate.of(2024, 4, 2)), heir, withdrawn(), bySari))
                .hasSize(1);
    }

    @Test
    void whoIsSaidToHaveCollectedAfterTheirDeathDidNot() {
        Told bySari = told(new BsuPaid(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, PAID_ON, "Seririt", "Kantor", SARI))
                .recorded("paid", "2024-06-10T05:00:00Z");
        assertThat(despite(INSTRUCTED, bySari, died(SARI, PAID_ON.minusDays(1))))
                .hasSize(1);
        assertThat(despite(INSTRUCTED, bySari, died(SARI, PAID_ON))).isEmpty();
    }

    @Test
    void theDeathOfSomebodyElseDoesNotSpeakAgainstTheRecipient() {
        assertThat(despite(INSTRUCTED, PAID, died("person-wayan", PAID_ON.minusDays(30))))
                .isEmpty();
    }

    @Test
    void whatIsRecordedOnTheDayOfPaymentWasNotKnownWhenItBegan() {
        assertThat(known("2024-06-10T01:00:00Z")).isFalse();
        assertThat(known("2024-06-09T15:59:59Z")).as("23.59 of the 9th in Bali").isTrue();
        assertThat(known("2024-06-09T16:00:00Z")).as("midnight in Bali").isFalse();
    }

    @Test
    void theLogItselfSaysWhetherAFactWasThereBeforeTheInstruction() {
        PaidDespite after =
                despite(INSTRUCTED, died(GEDE, PAID_ON.minusDays(9)), PAID).getFirst();
        assertThat(after.against().recordedBefore(after.payment().instructed())).isFalse();
        PaidDespite before =
                despite(died(GEDE, PAID_ON.minusDays(9)), INSTRUCTED, PAID).getFirst();
        assertThat(before.against().recordedBefore(before.payment().instructed()))
                .isTrue();
    }

    @Test
    void anExclusionHoldsFromItsFirstDayUntilTheDayItEnds() {
        Told enrolled = programme("enrolled", EnrolmentStatus.ENROLLED, PAID_ON);
        Told ended = programme("ended", EnrolmentStatus.ENDED, PAID_ON.plusDays(1));
        Told excluded = verdict("NOT_IN_EXCLUDING_PROGRAMME", false, "enrolled");
        Told free = verdict("NOT_IN_EXCLUDING_PROGRAMME", true, "ended");
        assertThat(despite(INSTRUCTED, PAID, enrolled, excluded, ended, free))
                .extracting(p -> p.against().kind())
                .containsExactly(Kind.EXCLUSION);
        Told endedThatDay = programme("ended", EnrolmentStatus.ENDED, PAID_ON);
        assertThat(despite(
                        INSTRUCTED,
                        PAID,
                        programme("enrolled", EnrolmentStatus.ENROLLED, PAID_ON.minusDays(40)),
                        excluded,
                        endedThatDay,
                        free))
                .isEmpty();
    }

    @Test
    void aProgrammeThatNoRuleForbidsSpeaksAgainstNothing() {
        assertThat(despite(INSTRUCTED, PAID, programme("enrolled", EnrolmentStatus.ENROLLED, PAID_ON.minusDays(9))))
                .isEmpty();
    }

    @Test
    void theSameVerdictOnceMoreIsNotASecondOne() {
        Told enrolled = programme("enrolled", EnrolmentStatus.ENROLLED, PAID_ON.minusDays(9));
        Told excluded = verdict("NOT_IN_EXCLUDING_PROGRAMME", false, "enrolled");
        assertThat(despite(INSTRUCTED, PAID, enrolled, excluded, excluded)).hasSize(1);
    }

    @Test
    void whoWasNeverListedIsUnlistedFromTheVerdictOn() {
        Told unlisted = told(verdict("LISTED_IN_REGISTRY", false).payload())
                .with("effectiveDate", "2024-06-10")
                .recorded("verdict", "2024-06-12T02:00:00Z");
        assertThat(despite(INSTRUCTED, PAID, unlisted))
                .extracting(p -> p.against().fact().eventId())
                .containsExactly("verdict");
    }

    @Test
    void aFamilyIsListedUntilTheLastOfItsRegistriesLetsGoOfIt() {
        Told first = registry("first", RegistrySource.DTKS, RegistryStatus.DELISTED, "2024-05-01");
        Told last = registry("last", RegistrySource.P3KE, RegistryStatus.DELISTED, "2024-06-11");
        assertThat(despite(INSTRUCTED, PAID, first, last, verdict("LISTED_IN_REGISTRY", false, "first", "last")))
                .isEmpty();
        Told onTheDay = registry("last", RegistrySource.P3KE, RegistryStatus.DELISTED, "2024-06-10");
        assertThat(despite(INSTRUCTED, PAID, first, onTheDay, verdict("LISTED_IN_REGISTRY", false, "first", "last")))
                .extracting(p -> p.against().fact().eventId())
                .containsExactly("last");
    }

    @Test
    void aListingThatNoLongerCountsSpeaksAgainstFromTheFirstVerdictThatSaysSo() {
        Told old = registry("old", RegistrySource.DTKS, RegistryStatus.LISTED, "2024-01-05");
        Told fails = told(verdict("LISTED_IN_REGISTRY_OF_THE_DAY", false, "old").payload());
        Told failsLate = fails.with("effectiveDate", "2024-06-11").recorded("late", "2024-06-11T02:00:00Z");
        assertThat(despite(INSTRUCTED, PAID, old, failsLate)).isEmpty();
        Told failsFirst = fails.with("effectiveDate", "2024-06-09").recorded("first", "2024-06-09T02:00:00Z");
        Told failsAgain = fails.with("effectiveDate", "2024-06-10").recorded("again", "2024-06-10T02:00:00Z");
        assertThat(despite(INSTRUCTED, PAID, old, failsFirst, failsAgain))
                .extracting(p -> p.against().kind(), p -> p.against().fact().eventId())
                .containsExactly(tuple(Kind.DELISTED, "first"));
    }

    @Test
    void aFamilyThatLeftIsUnderTheRegencyAgainOnceItMovesWithinIt() {
        Told left = told(new HouseholdMovedOut(HOUSEHOLD, "51.08.08.2010", "51.71", PAID_ON.minusDays(9)))
                .recorded("left", "2024-06-20T02:00:00Z");
        assertThat(despite(INSTRUCTED, PAID, left)).hasSize(1);
        Told back = told(new HouseholdMovedWithinRegency(
                        HOUSEHOLD, "51.08.08.2010", "51.08.08.2010", "Kutuh", GEDE, "Jalan 1", PAID_ON.minusDays(2)))
                .with("effectiveDate", "2024-06-08")
                .recorded("back", "2024-06-21T02:00:00Z");
        assertThat(despite(INSTRUCTED, PAID, left, back)).isEmpty();
    }

    @Test
    void moneyThatWasNeverHandedOverWasNotPaidDespiteAnything() {
        assertThat(despite(INSTRUCTED, returned(FIRST_PAYMENT, 1_800_000, false), died(GEDE, PAID_ON.minusDays(9))))
                .isEmpty();
    }

    @Test
    void moneyPaidAtTheSecondTryWasPaidDespiteADeathToo() {
        assertThat(despite(
                        INSTRUCTED,
                        failed(FIRST_PAYMENT, 1_800_000),
                        reinstructed(FIRST_PAYMENT),
                        paid(FIRST_PAYMENT + "/2", 1_800_000),
                        died(GEDE, PAID_ON.minusDays(1))))
                .extracting(p -> p.payment().paymentId())
                .containsExactly(FIRST_PAYMENT + "/2");
    }

    @Test
    void whatTheBankTookBackWasPaidAndCameBackThatDay() {
        LocalDate taken = PAID_ON.plusDays(5);
        var reversed = new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, taken);
        assertThat(despite(INSTRUCTED, PAID, reversed, died(GEDE, PAID_ON.minusDays(1))))
                .extracting(p -> p.payment().returned().day())
                .containsExactly(taken);
    }

    @Test
    void aProvinceHasItsTimeZone() {
        Instant evening = Instant.parse("2024-06-10T15:30:00Z");
        assertThat(List.of("12.05", "51.08", "91.03"))
                .extracting(region -> IndonesianTime.day(evening, region).getDayOfMonth())
                .containsExactly(10, 10, 11);
        assertThat(IndonesianTime.day(Instant.parse("2024-06-10T16:30:00Z"), "12.05"))
                .isEqualTo(PAID_ON);
        assertThat(IndonesianTime.day(Instant.parse("2024-06-10T16:30:00Z"), "51.08"))
                .isEqualTo(PAID_ON.plusDays(1));
    }

    private static boolean known(String recordedAt) {
        Told death =
                told(new MemberDeceased(HOUSEHOLD, GEDE, PAID_ON.minusDays(30))).recorded("died", recordedAt);
        return despite(INSTRUCTED, death, PAID).getFirst().against().knownBefore(PAID_ON, "51.08");
    }

    private static Told withdrawn() {
        return told(new PayeeWithdrawn(HOUSEHOLD, GEDE, PayeeStanding.HEIR, SARI));
    }

    private static List<PaidDespite> despite(Object... events) {
        Object[] all = new Object[events.length + 1];
        all[0] = registered();
        System.arraycopy(events, 0, all, 1, events.length);
        return CaseFile.of(Recorded.log(all)).paidDespite();
    }

    private static Told died(String person, LocalDate on) {
        return told(new MemberDeceased(HOUSEHOLD, person, on)).recorded("died", "2024-06-09T01:00:00Z");
    }

    private static Told programme(String eventId, EnrolmentStatus status, LocalDate since) {
        return told(new ExternalProgrammeEnrolmentChanged(HOUSEHOLD, "PKH", status, since))
                .recorded(eventId, "2024-09-02T01:00:00Z");
    }

    private static Told registry(String eventId, RegistrySource source, RegistryStatus status, String day) {
        return told(new RegistryMembershipChanged(HOUSEHOLD, source, "2024-05", status))
                .with("effectiveDate", day)
                .recorded(eventId, day + "T01:00:00Z");
    }

    private static Told verdict(String rule, boolean passed, String... facts) {
        return told(eligible(
                EligibilityOutcome.ELIGIBLE,
                passed ? EligibilityOutcome.ELIGIBLE : EligibilityOutcome.NOT_ELIGIBLE,
                new RuleVerdict(rule, passed, new LegalBasis("UU", "13", 2011, null), List.of(facts))));
    }
}
