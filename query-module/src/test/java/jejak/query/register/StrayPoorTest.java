package jejak.query.register;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.PAK_GEDE;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.events.WelfareEvent.ReportSource;
import jejak.household.events.WelfareEvent.StrayPoorHouseholdReported;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import jejak.kernel.Actor;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where a family from outside the registry is stuck, and since when. */
class StrayPoorTest {

    private static final String BILA = "51.08.08.2009";

    @RegisterExtension
    static final ProjectionSpec<StrayPoor> STRAY = ProjectionSpec.of(StrayPoor.class, StrayPoor::new);

    @Test
    void aReportWaitsForAVisit() {
        STRAY.given(found(), reported())
                .then(first(StrayPoorFamily::stage), "REPORTED")
                .then(first(StrayPoorFamily::label), "DDDPKB");
    }

    @Test
    void everyStepMovesItOnAndTheFirstDayOfAStepCounts() {
        STRAY.given(found(), reported(), assessed(11), assessed(13), decided(14))
                .then(first(StrayPoorFamily::stage), "DELIBERATED")
                .then(first(StrayPoorFamily::since), day(14))
                .then(first(StrayPoorFamily::assessedOn), day(11));
        STRAY.given(found(), reported(), proposed(15)).then(first(StrayPoorFamily::stage), "PROPOSED");
        STRAY.given(found(), listed(16), new JknEnrolled(HOUSEHOLD, GEDE, JknSegment.PBI_APBN, day(17)))
                .then(first(StrayPoorFamily::stage), "INSURED")
                .then(s -> s.strayPoor(BENGKALA, "LISTED", 10, null).edges().size(), 0);
        STRAY.given(found(), programme("PBI-JKN")).then(first(StrayPoorFamily::stage), "INSURED");
        STRAY.given(found(), programme("PKH")).then(first(StrayPoorFamily::stage), "AIDED");
        STRAY.given(found(), determined()).then(first(StrayPoorFamily::stage), "AIDED");
    }

    @Test
    void whoeverMovesIsFoundThereAndWhoeverLeavesIsNot() {
        STRAY.given(
                        found(),
                        new HouseholdMovedWithinRegency(HOUSEHOLD, BENGKALA, BILA, "Kelod", GEDE, "Jalan 1", day(12)))
                .then(s -> s.strayPoor(BILA, null, 10, null).edges().size(), 1);
        STRAY.given(found(), new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", day(12)))
                .then(s -> s.strayPoor(null, null, 10, null).edges().size(), 0);
    }

    @Test
    void whoNeverLeftIsFoundAgainAndWhoEndedIsNot() {
        STRAY.given(
                        found(),
                        new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", day(12)),
                        new MoveCorrected(HOUSEHOLD, "the move", BENGKALA, "Kutuh", GEDE, "Jalan 3"))
                .then(s -> s.strayPoor(BENGKALA, null, 10, null).edges().size(), 1);
        HouseholdClosed closed = new HouseholdClosed(HOUSEHOLD, ClosingReason.ALL_LEFT, day(12));
        STRAY.given(found(), closed)
                .then(s -> s.strayPoor(null, null, 10, null).edges().size(), 0);
        STRAY.given(found(), closed, new HouseholdReopened(HOUSEHOLD, "the end", BENGKALA))
                .then(s -> s.strayPoor(BENGKALA, null, 10, null).edges().size(), 1);
        STRAY.given(found(), closed, new HouseholdReopened(HOUSEHOLD, "the end", null))
                .then(s -> s.strayPoor(null, null, 10, null).edges().size(), 0);
    }

    @Test
    void aFamilyThatWasAlwaysKnownIsNotAmongThem() {
        STRAY.given(dated(registered(), 10))
                .then(s -> s.strayPoor(null, null, 10, null).edges().size(), 0);
    }

    private static <A> Function<StrayPoor, A> first(Function<StrayPoorFamily, A> what) {
        return stray -> what.apply(
                stray.strayPoor(BENGKALA, null, 10, null).edges().getFirst().node());
    }

    private static LocalDate day(int ofJune) {
        return TENTH_OF_JUNE.withDayOfMonth(ofJune);
    }

    private static Told dated(Object event, int day) {
        return Told.told(event).with(Actor.EFFECTIVE_DATE, day(day).toString());
    }

    private static Told found() {
        return dated(
                new HouseholdRegistered(
                        HOUSEHOLD,
                        BENGKALA,
                        "Kutuh",
                        "9951080000000001",
                        "Jalan 3",
                        GEDE,
                        List.of(PAK_GEDE),
                        IntakeChannel.STRAY_POOR_REPORT),
                10);
    }

    private static StrayPoorHouseholdReported reported() {
        return new StrayPoorHouseholdReported(HOUSEHOLD, BENGKALA, ReportSource.RESIDENT, "DDDPKB", null, day(9));
    }

    private static WelfareAssessed assessed(int day) {
        WelfareAnswers answers = new WelfareAnswers(false, true, true, true, true, true, true, true, true);
        return new WelfareAssessed(HOUSEHOLD, day(day), answers, GEDE, null, null);
    }

    private static HouseholdDeliberated decided(int day) {
        return new HouseholdDeliberated(
                HOUSEHOLD, "musdes:a", BENGKALA, Forum.MUSDES, DecisionKind.NEW_PROPOSAL, null, day(day), null);
    }

    private static Told proposed(int day) {
        return dated(new ProposalDrafted(HOUSEHOLD, "proposal:a", BENGKALA, ProposalKind.values()[0], "event-1"), day);
    }

    private static Told listed(int day) {
        return dated(
                new RegistryMembershipChanged(HOUSEHOLD, RegistrySource.DTSEN, "2024-06", RegistryStatus.LISTED), day);
    }

    private static ExternalProgrammeEnrolmentChanged programme(String code) {
        return new ExternalProgrammeEnrolmentChanged(HOUSEHOLD, code, EnrolmentStatus.ENROLLED, day(18));
    }

    private static Told determined() {
        return dated(
                new BsuRecipientDetermined(
                        HOUSEHOLD,
                        "BSU",
                        "EXTREME_POVERTY",
                        2024,
                        GEDE,
                        "1/2024",
                        1,
                        450_000,
                        "2024-01",
                        "2024-12",
                        "budget:51.08:BSU:2024",
                        5_400_000),
                19);
    }
}
