package jejak.query.person;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.IBU_SARI;
import static jejak.query.BuSari.LUH;
import static jejak.query.BuSari.PAK_GEDE;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.SharedLog;
import jejak.query.paging.Wanted;
import jejak.query.person.PersonIndex.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PersonIndexTest {

    private static final ErasureRequested ASKED = new ErasureRequested(HOUSEHOLD, SARI, ErasureGround.NO_LONGER_NEEDED);

    private static final String OTHER = "3f6f2a52-0b1c-4b61-9a55-2f0a7f6f1a02";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);

    @RegisterExtension
    static final ProjectionSpec<PersonIndex> INDEX = ProjectionSpec.of(
            PersonIndex.class, db -> new PersonIndex(db, SharedLog.open().ledger(), number -> "hash of " + number));

    @Test
    void aPersonIsFoundByTheirNik() {
        INDEX.given(registered(HOUSEHOLD, BENGKALA))
                .then(i -> found(i, IBU_SARI.nik()), List.of(new Row(SARI, HOUSEHOLD, "OPEN")))
                .then(i -> found(i, "9951080000000000"), List.of());
    }

    @Test
    void aFamilyIsFoundByItsCardThroughItsHead() {
        var registered = registered(HOUSEHOLD, BENGKALA);
        INDEX.given(registered)
                .then(
                        i -> found(i, registered.cardNumber()),
                        List.of(new Row(registered.headPersonId(), HOUSEHOLD, "OPEN")));
    }

    @Test
    void whoJoinedIsFoundToo() {
        INDEX.given(registered(HOUSEHOLD, BENGKALA), new MemberAdded(HOUSEHOLD, luh(), AdditionReason.BIRTH))
                .then(i -> found(i, luh().nik()), List.of(new Row(LUH, HOUSEHOLD, "OPEN")));
    }

    @Test
    void aCorrectedNumberTakesThePlaceOfTheWrongOne() {
        Member right = new Member(
                SARI,
                "9951084512800009",
                IBU_SARI.name(),
                IBU_SARI.birthDate(),
                IBU_SARI.sex(),
                IBU_SARI.relation(),
                IBU_SARI.occupation());
        MemberCorrected corrected =
                new MemberCorrected(HOUSEHOLD, SARI, "an event", CorrectionReason.TYPING_ERROR, IBU_SARI.nik(), right);
        INDEX.given(registered(HOUSEHOLD, BENGKALA), corrected)
                .then(i -> found(i, IBU_SARI.nik()), List.of())
                .then(i -> found(i, right.nik()), List.of(new Row(SARI, HOUSEHOLD, "OPEN")));
    }

    @Test
    void whoAskedIsRestrictedAtOnceAndAfterARefusalNoLonger() {
        INDEX.given(registered(HOUSEHOLD, BENGKALA), ASKED)
                .then(i -> cases(i, "RESTRICTED"), List.of(new Row(SARI, HOUSEHOLD, "RESTRICTED")));
        INDEX.given(
                        registered(HOUSEHOLD, BENGKALA),
                        ASKED,
                        new ErasureRefused(HOUSEHOLD, SARI, ErasureRefusal.LEGAL_HOLD, null, null))
                .then(i -> cases(i, "RESTRICTED"), List.of())
                .then(i -> cases(i, "OPEN"), List.of());
    }

    @Test
    void whoIsErasedIsFoundByNothing() {
        INDEX.given(registered(HOUSEHOLD, BENGKALA), ASKED, new ErasureExecuted(HOUSEHOLD, SARI, "key"))
                .then(i -> found(i, IBU_SARI.nik()), List.of())
                .then(i -> found(i, PAK_GEDE.nik()), List.of(new Row(GEDE, HOUSEHOLD, "OPEN")))
                .then(i -> cases(i, "ERASED"), List.of(new Row(SARI, HOUSEHOLD, "ERASED")));
    }

    @Test
    void whoGoesToAnotherFamilyIsFoundThereAndTheCardStaysWithTheFamily() {
        var family = registered(HOUSEHOLD, BENGKALA);
        INDEX.given(family, left(GEDE, PAK_GEDE.nik(), DepartureReason.MARRIAGE, OTHER))
                .then(i -> i.findByNumber(PAK_GEDE.nik()).contains(new Row(GEDE, OTHER, "OPEN")), true)
                .then(i -> found(i, PAK_GEDE.nik()), List.of())
                .then(i -> found(i, family.cardNumber()), List.of(new Row(SARI, HOUSEHOLD, "OPEN")))
                .then(i -> i.rows.families(GEDE, OTHER), Set.of(HOUSEHOLD, OTHER))
                .then(i -> i.rows.families(SARI, HOUSEHOLD), Set.of(HOUSEHOLD));
    }

    @Test
    void whoWasRecordedByMistakeIsFoundByNoNumber() {
        INDEX.given(
                        registered(HOUSEHOLD, BENGKALA),
                        left(SARI, IBU_SARI.nik(), DepartureReason.RECORDED_BY_MISTAKE, OTHER))
                .then(i -> found(i, IBU_SARI.nik()), List.of());
    }

    @Test
    void theCardOfAHeadWhoWasRecordedByMistakeStaysWithTheFamily() {
        var family = registered(HOUSEHOLD, BENGKALA);
        INDEX.given(
                        family,
                        new MemberLeft(HOUSEHOLD, GEDE, PAK_GEDE.nik(), DepartureReason.RECORDED_BY_MISTAKE, null, DAY))
                .then(i -> found(i, PAK_GEDE.nik()), List.of())
                .then(i -> found(i, family.cardNumber()), List.of(new Row(SARI, HOUSEHOLD, "OPEN")));
    }

    @Test
    void aFamilyIsFoundByItsNewCardAloneUnderWhoeverHeadsIt() {
        var family = registered(HOUSEHOLD, BENGKALA);
        String number = "9951080101240077";
        INDEX.given(
                        family,
                        new FamilyCardRenewed(
                                HOUSEHOLD, SARI, family.cardNumber(), number, CardRenewal.LOST_OR_DAMAGED, DAY))
                .then(i -> found(i, family.cardNumber()), List.of())
                .then(i -> found(i, number), List.of(new Row(SARI, HOUSEHOLD, "OPEN")));
    }

    @Test
    void whatIsHandedOutTellsOnWhichListsThePersonWasNamed() {
        String list = "villagelist:" + HOUSEHOLD;
        VillageListPublished published = new VillageListPublished(
                list,
                BENGKALA,
                "BSU",
                2024,
                1,
                "ab".repeat(32),
                List.of(new ListedFamily(HOUSEHOLD, SARI, "N. L. S.")),
                0,
                List.of());
        INDEX.given(registered(HOUSEHOLD, BENGKALA), published)
                .then(i -> i.listings.logs(SARI, Set.of(HOUSEHOLD)), List.of(HOUSEHOLD, list))
                .then(i -> i.listings.logs(GEDE, Set.of(HOUSEHOLD)), List.of(HOUSEHOLD));
    }

    private static MemberLeft left(String person, String nik, DepartureReason why, String to) {
        return new MemberLeft(HOUSEHOLD, person, nik, why, to, DAY);
    }

    private static List<Row> cases(PersonIndex index, String state) {
        return ours(index.erasureCases(state, 10, null, Wanted.NO_COUNT).edges().stream()
                .map(edge -> edge.node())
                .toList());
    }

    private static List<Row> found(PersonIndex index, String number) {
        return ours(index.findByNumber(number));
    }

    /** A number may be held twice, and the answer then names both. */
    private static List<Row> ours(List<Row> rows) {
        return rows.stream().filter(row -> row.householdId().equals(HOUSEHOLD)).toList();
    }

    private static Member luh() {
        return new Member(
                LUH,
                "9951080203240003",
                "Ni Luh Arta",
                LocalDate.of(2024, 3, 2),
                Sex.FEMALE,
                Relation.CHILD,
                Occupation.NONE);
    }
}
