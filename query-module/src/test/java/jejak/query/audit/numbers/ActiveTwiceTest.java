package jejak.query.audit.numbers;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.PAK_GEDE;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.paging.Connection.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pak Gede's NIK is held by his own family and by a person of another one; their cards are two. */
class ActiveTwiceTest {

    private static final String OTHER = "8d0b1f0e-75f8-4f0c-8f0a-9a55f11c7702";
    private static final String TWIN = "person-twin";
    private static final String FREE_NIK = "9951080101790099";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);
    private static final Told FIRST = registered(HOUSEHOLD, GEDE, PAK_GEDE.nik(), "9951080000000001", "first");
    private static final Told SECOND = registered(OTHER, TWIN, PAK_GEDE.nik(), "9951080000000002", "second");

    /** Numbers of others among whom a test is told begin differently, since theirs are the same. */
    @RegisterExtension
    static final ProjectionSpec<ActiveTwice> NUMBERS =
            ProjectionSpec.of(ActiveTwice.class, db -> new ActiveTwice(db, number -> "hash of " + number));

    @Test
    void aNikOfTwoFamiliesIsFoundWithBothAndWithoutTheNumber() {
        NUMBERS.given(FIRST, SECOND)
                .then(n -> holders(n, "NIK"), List.of(List.of(HOUSEHOLD, OTHER)))
                .then(n -> holders(n, "CARD"), List.of())
                .then(n -> first(n).toString().contains(PAK_GEDE.nik()), false);
    }

    @Test
    void aNikOfTwoMembersOfOneFamilyIsAnotherQuestion() {
        NUMBERS.given(
                        FIRST,
                        told(new MemberAdded(HOUSEHOLD, member(TWIN, PAK_GEDE.nik()), AdditionReason.MISSED_EARLIER)))
                .then(n -> holders(n, "NIK"), List.of());
    }

    @Test
    void whoeverDiedLeftMovedMergedClosedOrWasErasedHoldsItNoMore() {
        List<Object> ends = List.of(
                new MemberDeceased(OTHER, TWIN, DAY),
                new MemberLeft(OTHER, TWIN, PAK_GEDE.nik(), DepartureReason.values()[0], null, DAY),
                new HouseholdMovedOut(OTHER, BENGKALA, "51.71", DAY),
                new HouseholdMerged(OTHER, HOUSEHOLD, DAY),
                new HouseholdClosed(OTHER, ClosingReason.values()[0], DAY),
                told(new ErasureExecuted(OTHER, TWIN, "key")).with("stream", OTHER));
        for (Object end : ends) {
            NUMBERS.given(FIRST, SECOND, end).then(n -> holders(n, "NIK"), List.of());
        }
    }

    @Test
    void whoeverNeverDiedOrNeverMovedHoldsItAgain() {
        MemberDeceased died = new MemberDeceased(OTHER, TWIN, DAY);
        NUMBERS.given(FIRST, SECOND, died, new DeathCorrected(OTHER, TWIN, "the death", DAY.minusDays(1)))
                .then(n -> holders(n, "NIK"), List.of());
        NUMBERS.given(FIRST, SECOND, died, new DeathCorrected(OTHER, TWIN, "the death", null))
                .then(n -> holders(n, "NIK"), List.of(List.of(HOUSEHOLD, OTHER)));
        HouseholdClosed closed = new HouseholdClosed(OTHER, ClosingReason.ALL_DECEASED, DAY);
        DeathCorrected alive = new DeathCorrected(OTHER, TWIN, "the death", null);
        NUMBERS.given(FIRST, SECOND, died, closed, alive, new HouseholdReopened(OTHER, "the end", BENGKALA))
                .then(n -> holders(n, "NIK"), List.of(List.of(HOUSEHOLD, OTHER)));
        NUMBERS.given(FIRST, SECOND, died, closed, alive, new HouseholdReopened(OTHER, "the end", null))
                .then(n -> holders(n, "NIK"), List.of());
        NUMBERS.given(
                        FIRST,
                        SECOND,
                        new HouseholdMovedOut(OTHER, BENGKALA, "51.71", DAY),
                        new MoveCorrected(OTHER, "the move", "51.08.07.2001", "Kutuh", TWIN, "Jalan 2"))
                .then(n -> holders(n, "NIK"), List.of(List.of(HOUSEHOLD, OTHER)))
                .then(n -> first(n).holders().getLast().villageCode(), "51.08.07.2001");
    }

    @Test
    void aCorrectionEndsItAndBeginsIt() {
        NUMBERS.given(FIRST, SECOND, corrected(FREE_NIK)).then(n -> holders(n, "NIK"), List.of());
        NUMBERS.given(FIRST, registered(OTHER, TWIN, FREE_NIK, "9951080000000002", "second"), corrected(PAK_GEDE.nik()))
                .then(n -> holders(n, "NIK"), List.of(List.of(HOUSEHOLD, OTHER)));
    }

    @Test
    void aCardOfTwoFamiliesIsFoundUntilOneHasANewOne() {
        Told same = registered(OTHER, TWIN, FREE_NIK, "9951080000000001", "second");
        NUMBERS.given(FIRST, same).then(n -> holders(n, "CARD"), List.of(List.of(HOUSEHOLD, OTHER)));
        Object renewed = new FamilyCardRenewed(
                OTHER, TWIN, "9951080000000001", "9951080000000003", CardRenewal.values()[0], DAY);
        NUMBERS.given(FIRST, same, renewed).then(n -> holders(n, "CARD"), List.of());
    }

    @Test
    void aMoveWithinTheRegencyMovesTheHolder() {
        Object moved = new HouseholdMovedWithinRegency(OTHER, BENGKALA, "51.08.07.2001", "Kutuh", TWIN, "Jalan 2", DAY);
        NUMBERS.given(FIRST, SECOND, moved)
                .then(n -> first(n).holders().getLast().villageCode(), "51.08.07.2001");
    }

    @Test
    void whoeverIsAddedLivesWhereTheFamilyWasLastSaidToLive() {
        Object again = told(new HouseholdRegistered(
                        OTHER,
                        "51.08.07.2001",
                        "Kutuh",
                        "9951080000000002",
                        "Jalan 2",
                        "person-later",
                        List.of(member("person-later", FREE_NIK)),
                        IntakeChannel.REGISTRY_IMPORT))
                .recorded("again", "2024-01-11T02:00:00Z");
        Object added = new MemberAdded(OTHER, member("person-added", PAK_GEDE.nik()), AdditionReason.MISSED_EARLIER);
        NUMBERS.given(FIRST, registered(OTHER, TWIN, "9951080101790077", "9951080000000002", "second"), again, added)
                .then(n -> first(n).holders().getLast().villageCode(), "51.08.07.2001");
    }

    @Test
    void theWordsSayHowMany() {
        assertThat(NumberHeldTwice.of("NIK", List.of(stored("a"), stored("b"), stored("c")))
                        .reason()
                        .en())
                .isEqualTo("One NIK is held by 3 families.");
    }

    private static NumberHeldTwice.Stored stored(String household) {
        return new NumberHeldTwice.Stored("h", household, "p", BENGKALA, "event-0", 0);
    }

    private static NumberHeldTwice first(ActiveTwice n) {
        return n.activeTwice("NIK", 10, null).edges().getFirst().node();
    }

    /** Of the families that the test tells of; a stranger in the log has the same numbers and is left out. */
    private static List<List<String>> holders(ActiveTwice n, String kind) {
        return n.activeTwice(kind, 10, null).edges().stream()
                .map(Edge::node)
                .map(held -> held.holders().stream()
                        .map(NumberHeldTwice.Holder::householdId)
                        .filter(id -> !id.endsWith("-stranger"))
                        .toList())
                .filter(own -> own.size() > 1)
                .filter(own -> own.stream().distinct().count() > 1)
                .toList();
    }

    private static Told registered(String household, String person, String nik, String card, String eventId) {
        return told(new HouseholdRegistered(
                        household,
                        BENGKALA,
                        "Kutuh",
                        card,
                        "Jalan 1",
                        person,
                        List.of(member(person, nik)),
                        IntakeChannel.REGISTRY_IMPORT))
                .recorded(eventId, "2024-01-10T02:00:00Z");
    }

    private static Object corrected(String nik) {
        return new MemberCorrected(
                OTHER, TWIN, "second", CorrectionReason.TYPING_ERROR, "9951080101790000", member(TWIN, nik));
    }

    private static Member member(String person, String nik) {
        return new Member(
                person,
                nik,
                PAK_GEDE.name(),
                PAK_GEDE.birthDate(),
                PAK_GEDE.sex(),
                PAK_GEDE.relation(),
                PAK_GEDE.occupation());
    }
}
