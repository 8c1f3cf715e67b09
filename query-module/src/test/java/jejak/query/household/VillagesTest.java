package jejak.query.household;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.BENGKALA_KECAMATAN;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.PAK_GEDE;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.kernel.Regions;
import jejak.query.engine.ProjectionSpec;
import jejak.query.household.VillageFigures.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VillagesTest {

    private static final String SUMBERKLAMPOK = "51.08.01.2001";

    @RegisterExtension
    static final ProjectionSpec<Villages> VILLAGES = ProjectionSpec.of(Villages.class, Villages::new);

    @Test
    void aVillageCountsItsHouseholdsAndTheirLivingMembers() {
        VILLAGES.given(
                        registered(),
                        new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.BIRTH),
                        new MemberDeceased(HOUSEHOLD, GEDE, TENTH_OF_JUNE))
                .then(v -> in(v, BENGKALA), bengkala(1, 2, null));
    }

    @Test
    void whoMovesIsCountedWhereTheyLiveAndWhoLeavesNowhere() {
        String other = "00000000-0000-4000-8000-00000000000a";
        VILLAGES.given(
                        registered(),
                        registered(other, BENGKALA),
                        new HouseholdMovedWithinRegency(
                                HOUSEHOLD, BENGKALA, SUMBERKLAMPOK, "Teluk Terima", GEDE, "Jalan 1", TENTH_OF_JUNE),
                        new HouseholdMovedOut(other, BENGKALA, "51.71", TENTH_OF_JUNE))
                .then(v -> in(v, BENGKALA), bengkala(0, 0, null))
                .then(v -> in(v, SUMBERKLAMPOK).households(), 1L);
    }

    @Test
    void whoIsTakenBackCountsAgainWhoLeavesOrEndsDoesNot() {
        MemberDeceased died = new MemberDeceased(HOUSEHOLD, GEDE, TENTH_OF_JUNE);
        VILLAGES.given(
                        registered(),
                        died,
                        new DeathCorrected(HOUSEHOLD, GEDE, "the death", TENTH_OF_JUNE.minusDays(1)),
                        new HouseholdMovedOut(HOUSEHOLD, BENGKALA, "51.71", TENTH_OF_JUNE),
                        new MoveCorrected(HOUSEHOLD, "the move", BENGKALA, "Kajanan", GEDE, "Jalan 1"))
                .then(v -> in(v, BENGKALA), bengkala(1, 1, null));
        VILLAGES.given(registered(), died, new DeathCorrected(HOUSEHOLD, GEDE, "the death", null))
                .then(v -> in(v, BENGKALA), bengkala(1, 2, null));
        VILLAGES.given(
                        registered(),
                        new MemberLeft(HOUSEHOLD, GEDE, PAK_GEDE.nik(), DepartureReason.MARRIAGE, null, TENTH_OF_JUNE))
                .then(v -> in(v, BENGKALA), bengkala(1, 1, null));
        HouseholdClosed closed = new HouseholdClosed(HOUSEHOLD, ClosingReason.ALL_DECEASED, TENTH_OF_JUNE);
        VILLAGES.given(registered(), closed).then(v -> in(v, BENGKALA), bengkala(0, 0, null));
        VILLAGES.given(
                        registered(),
                        died,
                        closed,
                        new DeathCorrected(HOUSEHOLD, GEDE, "the death", null),
                        new HouseholdReopened(HOUSEHOLD, "the end", BENGKALA))
                .then(v -> in(v, BENGKALA), bengkala(1, 2, null));
        VILLAGES.given(registered(), closed, new HouseholdReopened(HOUSEHOLD, "the end", null))
                .then(v -> in(v, BENGKALA), bengkala(0, 0, null));
    }

    @Test
    void theLatestSessionIsTheOneWhoseMinutesWereSignedLast() {
        VILLAGES.given(minutes("musdes:b", TENTH_OF_JUNE), minutes("musdes:a", LocalDate.of(2023, 11, 2)))
                .then(v -> in(v, BENGKALA), bengkala(0, 0, TENTH_OF_JUNE));
    }

    @Test
    void everyVillageOfTheKecamatanIsListedAlsoWithoutAHousehold() {
        VILLAGES.given(registered())
                .then(
                        v -> v.villages(BENGKALA_KECAMATAN, null).stream()
                                .map(Summary::code)
                                .toList(),
                        Regions.villages(BENGKALA_KECAMATAN).stream()
                                .map(Regions.Region::code)
                                .toList());
    }

    @Test
    void withoutAKecamatanEveryVillageOfTheCodeListIsListed() {
        VILLAGES.given(registered()).then(v -> v.villages(null, null).size(), villagesOfBothRegencies());
    }

    @Test
    void withoutAKecamatanAReaderSeesTheVillagesOfTheirRegion() {
        VILLAGES.given(registered())
                .then(
                        v -> v.villages(null, "51.08").size(),
                        Regions.villages("51.08").size())
                .then(v -> v.villages(null, BENGKALA).size(), 1);
    }

    private static int villagesOfBothRegencies() {
        return Regions.villages("51.08").size() + Regions.villages("12.05").size();
    }

    private static Summary in(Villages villages, String code) {
        return villages.villages(Regions.kecamatanOf(code), null).stream()
                .filter(v -> v.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private static Summary bengkala(long households, long alive, LocalDate musdes) {
        return new Summary(BENGKALA, "Bengkala", "DESA", "Kubutambahan", households, alive, musdes);
    }

    private static MinutesSigned minutes(String musdesId, LocalDate signedOn) {
        return new MinutesSigned(
                musdesId, BENGKALA, Agenda.REGISTRY_UPDATE, "2024-05", "BA-7/2024", signedOn, "ab12", List.of());
    }
}
