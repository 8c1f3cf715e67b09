package jejak.query.register;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEndReason;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.household.events.JknEvent.JknReturnReason;
import jejak.household.events.JknEvent.JknSegment;
import jejak.kernel.Actor;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.register.CoverageFigures.Inclusive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many of a region's people were insured on a day. */
class CoverageTest {

    private static final String BILA = "51.08.08.2009";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @RegisterExtension
    static final ProjectionSpec<Coverage> COVERAGE =
            ProjectionSpec.of(Coverage.class, db -> new Coverage(db, (_, _) -> Optional.empty()));

    @Test
    void aPersonIsInsuredFromADayToADay() {
        COVERAGE.given(
                        family(),
                        insured(GEDE, FIRST),
                        new JknDeactivated(HOUSEHOLD, GEDE, JknEndReason.NIK_NOT_ONLINE, day(3)),
                        new JknReactivated(HOUSEHOLD, GEDE, JknReturnReason.NIK_REPAIRED, day(5)))
                .then(c -> c.jknCoverage("51.08", FIRST).insured(), 1)
                .then(c -> c.jknCoverage("51.08.08", day(2)).paidByRegency(), 1)
                .then(c -> c.jknCoverage(BENGKALA, day(3)).insured(), 0)
                .then(c -> c.jknCoverage(BENGKALA, day(5)).percent(), 50.0)
                .then(c -> c.jknCoverage(BENGKALA, FIRST.minusDays(1)).people(), 0);
    }

    @Test
    void theThresholdIsThatOfTheDay() {
        COVERAGE.given(family(), insured(GEDE, FIRST), insured(SARI, FIRST))
                .then(c -> c.jknCoverage("51.08", FIRST).reached(), true)
                .then(c -> c.jknCoverage("51.08", FIRST).thresholdPercent(), 98.0)
                .then(c -> c.jknCoverage("51.08.01", FIRST).reached(), false);
    }

    @Test
    void whoDiesMovesOrLeavesIsNotCountedThereAnyMore() {
        COVERAGE.given(
                        family(),
                        dated(new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.BIRTH), day(2)),
                        new MemberDeceased(HOUSEHOLD, GEDE, day(3)),
                        new HouseholdMovedWithinRegency(HOUSEHOLD, BENGKALA, BILA, "Kelod", GEDE, "Jalan 1", day(4)),
                        new MemberLeft(HOUSEHOLD, SARI, "9951084512800001", DepartureReason.MARRIAGE, null, day(5)))
                .then(c -> c.jknCoverage(BENGKALA, day(2)).people(), 3)
                .then(c -> c.jknCoverage(BENGKALA, day(3)).people(), 2)
                .then(c -> c.jknCoverage(BENGKALA, day(4)).people(), 0)
                .then(c -> c.jknCoverage(BILA, day(4)).people(), 2)
                .then(c -> c.jknCoverage("51.08", day(5)).people(), 1);
        COVERAGE.given(family(), new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", day(2)))
                .then(c -> c.jknCoverage("51.08", day(2)).people(), 0);
    }

    @Test
    void whoNeverDiedOrNeverMovedIsCountedThereAllAlong() {
        COVERAGE.given(
                        family(),
                        new MemberDeceased(HOUSEHOLD, GEDE, day(3)),
                        new DeathCorrected(HOUSEHOLD, GEDE, "the death", day(5)),
                        new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", day(7)),
                        new MoveCorrected(HOUSEHOLD, "the move", BENGKALA, "Kelod", GEDE, "Jalan 1"))
                .then(c -> c.jknCoverage(BENGKALA, day(4)).people(), 2)
                .then(c -> c.jknCoverage(BENGKALA, day(5)).people(), 1)
                .then(c -> c.jknCoverage(BENGKALA, day(8)).people(), 1);
        COVERAGE.given(
                        family(),
                        new MemberDeceased(HOUSEHOLD, GEDE, day(3)),
                        new DeathCorrected(HOUSEHOLD, GEDE, "the death", null))
                .then(c -> c.jknCoverage(BENGKALA, day(8)).people(), 2);
    }

    /** The family moved while the person was thought dead. */
    @Test
    void whoIsAliveAfterAllMovedAlongWithTheFamily() {
        COVERAGE.given(
                        family(),
                        new MemberDeceased(HOUSEHOLD, GEDE, day(3)),
                        new HouseholdMovedWithinRegency(HOUSEHOLD, BENGKALA, BILA, "Kelod", SARI, "Jalan 1", day(5)),
                        new DeathCorrected(HOUSEHOLD, GEDE, "the death", null))
                .then(c -> c.jknCoverage(BENGKALA, day(4)).people(), 2)
                .then(c -> c.jknCoverage(BENGKALA, day(5)).people(), 0)
                .then(c -> c.jknCoverage(BILA, day(5)).people(), 2);
        COVERAGE.given(
                        family(),
                        new MemberDeceased(HOUSEHOLD, GEDE, day(3)),
                        new HouseholdMovedWithinRegency(HOUSEHOLD, BENGKALA, BILA, "Kelod", SARI, "Jalan 1", day(5)),
                        new HouseholdMovedOut(HOUSEHOLD, BILA, "51.71", day(7)),
                        new DeathCorrected(HOUSEHOLD, GEDE, "the death", null))
                .then(c -> c.jknCoverage(BILA, day(6)).people(), 2)
                .then(c -> c.jknCoverage("51.08", day(7)).people(), 0);
        COVERAGE.given(
                        family(),
                        new MemberDeceased(HOUSEHOLD, GEDE, day(3)),
                        new HouseholdMovedWithinRegency(HOUSEHOLD, BENGKALA, BILA, "Kelod", SARI, "Jalan 1", day(5)),
                        new DeathCorrected(HOUSEHOLD, GEDE, "the death", day(6)))
                .then(c -> c.jknCoverage(BILA, day(5)).people(), 2)
                .then(c -> c.jknCoverage("51.08", day(6)).people(), 1);
    }

    @Test
    void whoNeverLeftTheRegencyLivesInTheRightVillageFromTheDayOfTheMove() {
        String julah = "51.08.07.2007";
        COVERAGE.given(
                        family(),
                        new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", day(7)),
                        new MoveCorrected(HOUSEHOLD, "the move", julah, "Kelod", GEDE, "Jalan 1"))
                .then(c -> c.jknCoverage(BENGKALA, day(6)).people(), 2)
                .then(c -> c.jknCoverage(julah, day(6)).people(), 0)
                .then(c -> c.jknCoverage(BENGKALA, day(7)).people(), 0)
                .then(c -> c.jknCoverage(julah, day(7)).people(), 2);
    }

    @Test
    void theInclusiveVillageCountsItsPersonsWithDisabilities() {
        COVERAGE.given(family(), new DisabilityRecorded(HOUSEHOLD, SARI, null, null, day(2)), insured(SARI, day(3)))
                .then(c -> c.inclusiveVillages(day(1), "51.08.01.2001"), List.of(bengkala(0, 0)))
                .then(c -> c.inclusiveVillages(day(2), null), List.of(bengkala(1, 0)))
                .then(c -> c.inclusiveVillages(day(3), "51"), List.of(bengkala(1, 1)))
                .then(c -> c.inclusiveVillages(day(3), "12.05"), List.of());
    }

    private static Inclusive bengkala(int persons, int insured) {
        return new Inclusive(BENGKALA, "Bengkala", LocalDate.of(2000, 1, 1), persons, insured);
    }

    private static LocalDate day(int ofJune) {
        return TENTH_OF_JUNE.withDayOfMonth(ofJune);
    }

    private static Told family() {
        return dated(registered(), FIRST);
    }

    private static Told dated(Object event, LocalDate day) {
        return Told.told(event).with(Actor.EFFECTIVE_DATE, day.toString());
    }

    private static JknEnrolled insured(String person, LocalDate since) {
        return new JknEnrolled(HOUSEHOLD, person, JknSegment.PBI_APBD, since);
    }
}
