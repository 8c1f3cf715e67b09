package jejak.query.person;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.IBU_SARI;
import static jejak.query.BuSari.PAK_GEDE;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.events.VillageListEvent.RemovedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.Recorded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A person gets what is said of them and of the family, and nothing that is sealed for somebody else. */
class PersonExportTest {
    private static final OwnData OF_SARI = new OwnData(SARI);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);
    private static final AdditionReason BACK = AdditionReason.MOVED_IN;

    @Test
    void ofARegistrationEverybodyGetsTheirOwnLine() {
        Map<String, Object> own = OF_SARI.of(registered(HOUSEHOLD, BENGKALA)).orElseThrow();

        assertThat(own.toString())
                .contains(IBU_SARI.nik(), IBU_SARI.name(), "1980-12-05", BENGKALA)
                .doesNotContain(PAK_GEDE.nik(), PAK_GEDE.name(), GEDE);
    }

    @Test
    void theCardIsTheHeads() {
        var registered = registered(HOUSEHOLD, BENGKALA);
        String other = registered.headPersonId().equals(SARI) ? GEDE : SARI;

        assertThat(new OwnData(registered.headPersonId()).of(registered).orElseThrow())
                .containsEntry("cardNumber", registered.cardNumber());
        assertThat(new OwnData(other).of(registered).orElseThrow()).doesNotContainKeys("cardNumber", "address");
    }

    @Test
    void anotherPersonsDeathIsNotHandedOut() {
        assertThat(OF_SARI.of(new MemberDeceased(HOUSEHOLD, GEDE, LocalDate.of(2024, 7, 20))))
                .isEmpty();
        assertThat(OF_SARI.of(new MemberDeceased(HOUSEHOLD, SARI, LocalDate.of(2024, 7, 20))))
                .isPresent();
    }

    @Test
    void anotherHouseholdIsNotNamed() {
        assertThat(OF_SARI.of(new DuplicateNikFlagged(HOUSEHOLD, SARI, "another"))
                        .orElseThrow())
                .containsOnlyKeys("householdId", "personId");
    }

    @Test
    void whoWasNamedOnAPublishedListIsToldSoAndNotWhoElseWas() {
        VillageListPublished list = new VillageListPublished(
                "villagelist:1",
                BENGKALA,
                "BSU",
                2024,
                2,
                "ab".repeat(32),
                List.of(new ListedFamily("other", GEDE, "G."), new ListedFamily(HOUSEHOLD, SARI, "N. L. S.")),
                3,
                List.of(new RemovedFamily("gone", RemovalReason.MOVED)));

        assertThat(OF_SARI.of(list).orElseThrow())
                .containsAllEntriesOf(Map.of("shownAs", "N. L. S.", "personId", SARI, "programme", "BSU", "version", 2))
                .containsOnlyKeys(
                        "householdId", "personId", "shownAs", "listId", "villageCode", "programme", "year", "version");
        assertThat(new OwnData("somebody").of(list)).isEmpty();
    }

    @Test
    void whoMayCollectIsToldToThoseTwoAndNotWhereTheOtherLives() {
        PayeeNamed guardian = new PayeeNamed(
                HOUSEHOLD,
                SARI,
                PayeeStanding.REPRESENTATIVE,
                "guardian",
                "another household",
                "COURT_DECISION",
                "7/Pdt.P/2024",
                LocalDate.of(2024, 4, 2),
                "ab".repeat(32));
        assertThat(OF_SARI.of(guardian).orElseThrow())
                .containsEntry("number", "7/Pdt.P/2024")
                .doesNotContainKeys("payeePersonId", "payeeHouseholdId");
        assertThat(new OwnData("guardian").of(guardian).orElseThrow()).doesNotContainKey("recipientPersonId");
        assertThat(new OwnData(GEDE).of(guardian)).isEmpty();
    }

    @Test
    void riceForTheFamilyIsEverybodysAndAMembersMealsAreNot() {
        assertThat(OF_SARI.of(delivered(null)).orElseThrow()).containsEntry("unit", "KG");
        assertThat(OF_SARI.of(delivered(SARI))).isPresent();
        assertThat(OF_SARI.of(delivered(GEDE))).isEmpty();
    }

    private static AidDelivered delivered(@Nullable String person) {
        return new AidDelivered(
                HOUSEHOLD,
                "d1",
                "BERAS",
                "RICE",
                2024,
                AidKind.IN_KIND,
                "2024-06",
                person,
                10,
                "KG",
                150_000,
                LocalDate.of(2024, 6, 12),
                "Kantor Perbekel",
                GEDE,
                "ab".repeat(32));
    }

    @Test
    void whoWentOverIsToldOfTheFirstFamilyUntilThenAndWhoStaysNotWhereTo() {
        MemberLeft left = new MemberLeft(HOUSEHOLD, SARI, IBU_SARI.nik(), DepartureReason.SPLIT, "there", DAY);
        HouseholdSplit split = new HouseholdSplit(HOUSEHOLD, "there", List.of(SARI), DAY);
        RegistryMembershipChanged listed =
                new RegistryMembershipChanged(HOUSEHOLD, RegistrySource.DTKS, "2024-06", RegistryStatus.LISTED);
        List<RecordedEvent> log = Recorded.log(registered(HOUSEHOLD, BENGKALA), listed, left, split, listed);
        assertThat(Stay.of(SARI, log)).isEqualTo(log.subList(0, 3));
        assertThat(Stay.of(GEDE, log)).isEqualTo(log);
        assertThat(Stay.of(SARI, Recorded.log(left, listed, new MemberAdded(HOUSEHOLD, IBU_SARI, BACK), listed)))
                .hasSize(3);
        assertThat(new OwnData(GEDE).of(split).orElseThrow()).containsOnlyKeys("householdId", "splitOn");
    }

    @Test
    void whatIsSaidOfTheFamilyIsSaidOfEverybodyInIt() {
        assertThat(OF_SARI.of(new RegistryMembershipChanged(
                        HOUSEHOLD, RegistrySource.DTKS, "2024-01", RegistryStatus.LISTED)))
                .contains(Map.of("householdId", HOUSEHOLD, "source", "DTKS", "period", "2024-01", "status", "LISTED"));
    }
}
