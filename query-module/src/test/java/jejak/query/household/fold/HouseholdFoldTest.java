package jejak.query.household.fold;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.IBU_SARI;
import static jejak.query.BuSari.LUH;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.DisabilityRevision;
import jejak.kernel.Actor;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import jejak.query.household.fold.Benefit.PaymentState;
import jejak.query.household.fold.Benefit.State;
import jejak.query.household.fold.FamilyMember.Disability;
import jejak.query.household.fold.Household.Decision;
import jejak.query.household.fold.Household.MovedOut;
import jejak.query.household.fold.Household.OtherProgramme;
import jejak.query.household.fold.Household.RegistryStanding;
import jejak.query.household.fold.Household.Standing;
import org.junit.jupiter.api.Test;

class HouseholdFoldTest {

    @Test
    void aRegisteredFamilyIsKnownWithItsHeadAndVillage() {
        Household family = after();
        assertThat(family.id()).isEqualTo(HOUSEHOLD);
        assertThat(Household.Village.of(family.villageCode()).name()).isEqualTo("Bengkala");
        assertThat(family.head()).extracting(FamilyMember::personId).isEqualTo(GEDE);
        assertThat(family.members()).extracting(FamilyMember::personId).containsExactly(GEDE, SARI);
        assertThat(family.version()).isZero();
    }

    @Test
    void membersComeAndAreCorrectedAndDie() {
        Household family = after(
                new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.BIRTH),
                new MemberCorrected(
                        HOUSEHOLD, SARI, "event-0", CorrectionReason.TYPING_ERROR, IBU_SARI.nik(), renamed(IBU_SARI)),
                new MemberDeceased(HOUSEHOLD, GEDE, TENTH_OF_JUNE));
        assertThat(family.members()).extracting(FamilyMember::personId).containsExactly(GEDE, SARI, LUH);
        assertThat(member(family, SARI).name()).isEqualTo("Made Sari");
        assertThat(member(family, GEDE).diedOn()).isEqualTo(TENTH_OF_JUNE);
    }

    @Test
    void theFamilyHasNoHeadUntilOneIsNamed() {
        assertThat(after(new HeadVacated(HOUSEHOLD, GEDE)).head()).isNull();
        Household led = after(new HeadVacated(HOUSEHOLD, GEDE), new HeadReplaced(HOUSEHOLD, SARI));
        assertThat(led.head()).extracting(FamilyMember::personId).isEqualTo(SARI);
        assertThat(member(led, SARI).relation()).isEqualTo(Relation.HEAD);
    }

    @Test
    void aFlagStaysUntilTheNumberIsAnother() {
        DuplicateNikFlagged flagged = new DuplicateNikFlagged(HOUSEHOLD, SARI, "other");
        assertThat(member(after(flagged), SARI).duplicateNik()).isTrue();
        MemberCorrected sameNumber = new MemberCorrected(
                HOUSEHOLD, SARI, "event-0", CorrectionReason.TYPING_ERROR, IBU_SARI.nik(), renamed(IBU_SARI));
        assertThat(member(after(flagged, sameNumber), SARI).duplicateNik()).isTrue();
        MemberCorrected otherNumber = new MemberCorrected(
                HOUSEHOLD, SARI, "event-0", CorrectionReason.CIVIL_REGISTRY_MATCH, IBU_SARI.nik(), renumbered());
        assertThat(member(after(flagged, otherNumber), SARI).duplicateNik()).isFalse();
    }

    @Test
    void assessmentsAreKeptInOrderAlsoAcrossACorrection() {
        Household family = after(
                new DisabilityRecorded(
                        HOUSEHOLD, SARI, DisabilityKind.SENSORY, DisabilitySeverity.MILD, LocalDate.of(2023, 1, 5)),
                new MemberCorrected(
                        HOUSEHOLD, SARI, "event-0", CorrectionReason.TYPING_ERROR, IBU_SARI.nik(), renamed(IBU_SARI)),
                new DisabilityRecorded(HOUSEHOLD, SARI, null, null, TENTH_OF_JUNE));
        assertThat(member(family, SARI).disabilities())
                .containsExactly(
                        new Disability(DisabilityKind.SENSORY, DisabilitySeverity.MILD, LocalDate.of(2023, 1, 5)),
                        new Disability(null, null, TENTH_OF_JUNE));
    }

    @Test
    void aDisabilityThatIsSaidAnewStandsBesideTheEarlierWord() {
        Household family = after(
                new DisabilityRecorded(
                        HOUSEHOLD, SARI, DisabilityKind.SENSORY, DisabilitySeverity.MILD, LocalDate.of(2023, 1, 5)),
                Told.told(new DisabilityRevised(
                                HOUSEHOLD,
                                SARI,
                                "event-1",
                                DisabilityRevision.NEW_ASSESSMENT,
                                DisabilityKind.SENSORY,
                                DisabilitySeverity.SEVERE,
                                TENTH_OF_JUNE))
                        .with("stream", HOUSEHOLD));
        assertThat(member(family, SARI).disabilities())
                .endsWith(new Disability(DisabilityKind.SENSORY, DisabilitySeverity.SEVERE, TENTH_OF_JUNE));
    }

    @Test
    void whoMovesLivesElsewhereAndWhoLeavesIsSaidToHaveLeft() {
        Household family = after(
                new HouseholdMovedWithinRegency(
                        HOUSEHOLD, BENGKALA, "51.08.01.2001", "Teluk Terima", GEDE, "Jalan Pantai 1", TENTH_OF_JUNE),
                new HouseholdMovedOut(HOUSEHOLD, "51.08.01.2001", "51.71", LocalDate.of(2024, 9, 1)));
        assertThat(family.villageCode()).isEqualTo("51.08.01.2001");
        assertThat(family.hamlet()).isEqualTo("Teluk Terima");
        assertThat(family.address()).isEqualTo("Jalan Pantai 1");
        assertThat(family.movedOut()).isEqualTo(new MovedOut("51.71", LocalDate.of(2024, 9, 1)));
    }

    @Test
    void aRegistrysStandingAndRankAreOneEntry() {
        Household family = after(
                new RegistryMembershipChanged(HOUSEHOLD, RegistrySource.DTSEN, "2025-03", RegistryStatus.LISTED),
                new WelfareDecileChanged(HOUSEHOLD, RegistrySource.DTSEN, "2025-06", 2),
                new WelfareDecileChanged(HOUSEHOLD, RegistrySource.P3KE, "2024-01", 1));
        assertThat(family.registry())
                .containsExactly(
                        new RegistryStanding(RegistrySource.DTSEN, "2025-06", RegistryStatus.LISTED, 2),
                        new RegistryStanding(RegistrySource.P3KE, "2024-01", null, 1));
    }

    @Test
    void theNewestStatusOfAnotherProgrammeCounts() {
        Household family = after(
                new ExternalProgrammeEnrolmentChanged(
                        HOUSEHOLD, "PKH", EnrolmentStatus.ENROLLED, LocalDate.of(2023, 1, 1)),
                new ExternalProgrammeEnrolmentChanged(HOUSEHOLD, "PKH", EnrolmentStatus.ENDED, TENTH_OF_JUNE));
        assertThat(family.otherProgrammes())
                .containsExactly(new OtherProgramme("PKH", EnrolmentStatus.ENDED, TENTH_OF_JUNE));
    }

    @Test
    void aDecisionThatReplacesAnotherMarksIt() {
        Household family = after(
                deliberated(DecisionKind.ELIGIBLE, null, null),
                deliberated(DecisionKind.NOT_ELIGIBLE, DecisionReason.WELFARE_IMPROVED, "event-1"));
        assertThat(family.decisions())
                .extracting(Decision::eventId, Decision::kind, Decision::supersededBy)
                .containsExactly(
                        tuple("event-1", DecisionKind.ELIGIBLE, "event-2"),
                        tuple("event-2", DecisionKind.NOT_ELIGIBLE, null));
    }

    @Test
    void anOutcomeCountsFromTheDayItChanged() {
        Household family = after(
                told(BuSari.eligible(EligibilityOutcome.UNKNOWN, EligibilityOutcome.ELIGIBLE))
                        .with(Actor.EFFECTIVE_DATE, "2024-01-15"),
                told(BuSari.eligible(EligibilityOutcome.ELIGIBLE, EligibilityOutcome.ELIGIBLE))
                        .with(Actor.EFFECTIVE_DATE, "2024-05-20"));
        assertThat(family.eligibility())
                .containsExactly(new Standing(
                        "BSU",
                        EXTREME_POVERTY,
                        2024,
                        EligibilityOutcome.ELIGIBLE,
                        "buleleng-2024",
                        LocalDate.of(2024, 1, 15)));
    }

    @Test
    void aBenefitGoesThroughItsStatesAndNoneIsMerged() {
        List<Object> life = List.of(
                BuSari.nominated(),
                BuSari.determined(),
                BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000),
                BuSari.suspended(),
                BuSari.resumed(),
                BuSari.terminated());
        List<State> states = Stream.iterate(1, n -> n <= life.size(), n -> n + 1)
                .map(n -> benefit(life.subList(0, n).toArray()).state())
                .toList();
        assertThat(states)
                .containsExactly(
                        State.NOMINATED,
                        State.DETERMINED,
                        State.ACTIVE,
                        State.SUSPENDED,
                        State.ACTIVE,
                        State.TERMINATED);
    }

    @Test
    void anEndedBenefitSaysWhyAndUntilWhen() {
        Benefit ended = benefit(BuSari.nominated(), BuSari.determined(), BuSari.terminated());
        assertThat(ended.terminationReason()).isNotNull();
        assertThat(ended.lastMonth()).isEqualTo("2024-06");
        assertThat(ended.decreeNumber()).isEqualTo("460/123/HK/2024");
    }

    @Test
    void aNewNominationBeginsAnewAndKeepsThePaymentsInSight() {
        Benefit anew = benefit(
                BuSari.nominated(),
                BuSari.determined(),
                BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000),
                BuSari.terminated(),
                BuSari.nominated());
        assertThat(anew.state()).isEqualTo(State.NOMINATED);
        assertThat(anew.terminationReason()).isNull();
        assertThat(anew.payments()).hasSize(1);
    }

    @Test
    void aPaymentTellsItsWholeLife() {
        Benefit benefit = benefit(
                BuSari.nominated(),
                BuSari.determined(),
                told(BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000)).with(Actor.EFFECTIVE_DATE, "2024-06-08"),
                BuSari.failed(FIRST_PAYMENT, 1_800_000),
                BuSari.paid(FIRST_PAYMENT, 1_800_000),
                BuSari.returned(FIRST_PAYMENT, 1_800_000, true));
        Benefit.Payment payment = benefit.payments().getFirst();
        assertThat(payment.state()).isEqualTo(PaymentState.RETURNED);
        assertThat(payment.instructedOn()).isEqualTo(LocalDate.of(2024, 6, 8));
        assertThat(payment.paidOn()).isEqualTo(TENTH_OF_JUNE);
        assertThat(payment.failedOn()).isEqualTo(TENTH_OF_JUNE);
        assertThat(payment.stsNumber()).isEqualTo("STS-77");
    }

    @Test
    void whatTheBankTookBackDidNotReachTheFamily() {
        Benefit.Payment payment = benefit(
                        BuSari.nominated(),
                        BuSari.determined(),
                        BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000),
                        BuSari.paid(FIRST_PAYMENT, 1_800_000),
                        new BsuPaymentReversed(BuSari.HOUSEHOLD, FIRST_PAYMENT, 1_800_000, TENTH_OF_JUNE))
                .payments()
                .getFirst();
        assertThat(payment.state()).isEqualTo(PaymentState.FAILED);
        assertThat(payment.paidOn()).isNull();
        assertThat(payment.failedOn()).isEqualTo(TENTH_OF_JUNE);
        assertThat(payment.payeePersonId()).isNull();
    }

    @Test
    void anotherLogIsNoHousehold() {
        assertThat(HouseholdFold.of(List.of())).isEmpty();
        assertThat(HouseholdFold.of(Recorded.log(BuSari.nominated()))).isEmpty();
    }

    private static Benefit benefit(Object... events) {
        return after(events).benefits().getFirst();
    }

    private static Household after(Object... events) {
        Object[] all = Stream.concat(Stream.of(registered()), Stream.of(events)).toArray();
        return HouseholdFold.of(Recorded.log(all)).orElseThrow();
    }

    private static FamilyMember member(Household family, String personId) {
        return family.members().stream()
                .filter(m -> m.personId().equals(personId))
                .findAny()
                .orElseThrow();
    }

    private static Member renamed(Member m) {
        return new Member(m.personId(), m.nik(), "Made Sari", m.birthDate(), m.sex(), m.relation(), m.occupation());
    }

    private static Member renumbered() {
        Member m = IBU_SARI;
        return new Member(
                m.personId(), "9951084512800009", m.name(), m.birthDate(), m.sex(), m.relation(), m.occupation());
    }

    private static HouseholdDeliberated deliberated(DecisionKind kind, DecisionReason reason, String supersedes) {
        return new HouseholdDeliberated(
                HOUSEHOLD, "musdes:a", BENGKALA, Forum.MUSDES, kind, reason, TENTH_OF_JUNE, supersedes);
    }
}
