package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.household.RecordDeath;
import jejak.household.RecordMove;
import jejak.household.RegisterHousehold;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.welfare.MarkResidence;
import jejak.household.welfare.MatchCivilRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing happens to a family before it is one, and nothing ends it while somebody belongs to it. */
class DaysOfAFamilyTest {

    private static final LocalDate REGISTERED = TODAY.minusDays(9);
    private static final LocalDate EARLIER = REGISTERED.minusDays(1);

    private final Neighbours all = new Neighbours();

    @BeforeEach
    void register() {
        registered(MADES, CARD, MADE, NIK_MADE, KETUT, NIK_KETUT);
        registered(PUTUS, CARD_OF_PUTU, PUTU, NIK_PUTU, SARI, NIK_SARI);
    }

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void nobodyPartsOrLeavesBeforeTheFamilyIsOnRecord() {
        all.refuses(split(EARLIER), "splitOn: DATE_BEFORE_REGISTRATION");
        all.refuses(left(EARLIER), "leftOn: DATE_BEFORE_REGISTRATION");
        all.send(left(REGISTERED));
        assertThat(all.lastAppend())
                .contains(new MemberLeft(MADES, KETUT, NIK_KETUT, DepartureReason.MARRIAGE, null, REGISTERED));
    }

    @Test
    void nobodyGoesToAFamilyThatIsNotOnRecordYet() {
        all.sendAsOf(TODAY, register(NEW, NEW_CARD, person(LATER, NIK_LATER, Relation.HEAD)));
        RecordMemberLeft early =
                new RecordMemberLeft(MADES, KETUT, DepartureReason.MARRIAGE, NEW, Relation.SPOUSE, null, YESTERDAY);
        all.refuses(early, "leftOn: DATE_BEFORE_REGISTRATION");
        all.send(new RecordMemberLeft(MADES, KETUT, DepartureReason.MARRIAGE, NEW, Relation.SPOUSE, null, TODAY));
    }

    @Test
    void whoPartedIsAFamilySinceTheSplitWhateverDayItWasRecordedOn() {
        LocalDate parted = TODAY.minusDays(5);
        all.sendAsOf(TODAY, split(parted));
        all.refuses(back(parted.minusDays(1)), "mergedOn: DATE_BEFORE_REGISTRATION");
        all.send(back(parted));
        assertThat(all.lastAppend()).contains(new HouseholdClosed(NEW, ClosingReason.MERGED, parted));
    }

    @Test
    void twoFamiliesAreOneOnlyOnceBothAreOnRecord() {
        all.sendAsOf(TODAY, register(NEW, NEW_CARD, person(LATER, NIK_LATER, Relation.HEAD)));
        all.refuses(
                new MergeHouseholds(PUTUS, NEW, List.of(mover(PUTU), mover(SARI)), YESTERDAY),
                "mergedOn: DATE_BEFORE_REGISTRATION");
        all.refuses(
                new MergeHouseholds(NEW, PUTUS, List.of(mover(LATER)), YESTERDAY),
                "mergedOn: DATE_BEFORE_REGISTRATION");
        all.send(new MergeHouseholds(NEW, PUTUS, List.of(mover(LATER)), TODAY));
    }

    @Test
    void aFamilyEndsNotBeforeTheLastOfItDiedOrLeft() {
        all.send(new RecordDeath(PUTUS, SARI, YESTERDAY, null));
        all.refuses(
                new MergeHouseholds(PUTUS, MADES, List.of(mover(PUTU)), REGISTERED),
                "mergedOn: DATE_BEFORE_LAST_DEPARTURE");
        all.send(new RecordMemberLeft(PUTUS, PUTU, DepartureReason.MOVED_AWAY, null, null, null, TODAY));
        all.refuses(
                new CloseHousehold(PUTUS, ClosingReason.ALL_LEFT, YESTERDAY), "closedOn: DATE_BEFORE_LAST_DEPARTURE");
        all.send(new CloseHousehold(PUTUS, ClosingReason.ALL_LEFT, TODAY));
    }

    /** A death may have been before: the card that the family was registered from was out of date. */
    @Test
    void aDeathBeforeTheRegistrationIsRecordedAndTheFamilyEndsNotBeforeThat() {
        all.send(new RecordDeath(PUTUS, SARI, EARLIER, null));
        all.send(new RecordDeath(PUTUS, PUTU, EARLIER, null));
        all.refuses(
                new CloseHousehold(PUTUS, ClosingReason.ALL_DECEASED, EARLIER), "closedOn: DATE_BEFORE_REGISTRATION");
        all.send(new CloseHousehold(PUTUS, ClosingReason.ALL_DECEASED, REGISTERED));
    }

    @Test
    void aFamilyMovesNotBeforeItIsOnRecordNorBeforeItsLatestMove() {
        all.refuses(move(BILA, EARLIER), "movedOn: DATE_BEFORE_REGISTRATION");
        all.send(move(BILA, YESTERDAY));
        all.refuses(move(BENGKALA, REGISTERED), "movedOn: DATE_BEFORE_EARLIER_MOVE");
        all.refuses(new RecordMove(MADES, "12.05", null, null, REGISTERED), "movedOn: DATE_BEFORE_EARLIER_MOVE");
        all.send(move(BENGKALA, YESTERDAY));
        assertThat(all.lastAppend()).singleElement().isInstanceOf(HouseholdMovedWithinRegency.class);
    }

    @Test
    void noHouseIsMarkedBeforeTheFamilyIsOnRecordAndNumbersMayHaveBeenCompared() {
        all.refuses(new MarkResidence(MADES, EARLIER, null), "markedOn: DATE_BEFORE_REGISTRATION");
        all.send(new MarkResidence(MADES, REGISTERED, null));
        all.send(new MatchCivilRegistry(MADES, MADE, null, EARLIER));
    }

    /** The office there took the family in later than it came. */
    @Test
    void whoMovedInIsHereSinceTheMove() {
        all.send(new RecordMove(MADES, "12.05", null, null, TODAY.minusDays(4)));
        all.takenInByLangkat(TODAY);
        String ketutThere = all.membersAtFirst(LANGKATS).getLast();
        all.refuses(leftLangkat(ketutThere, TODAY.minusDays(5)), "leftOn: DATE_BEFORE_REGISTRATION");
        all.send(leftLangkat(ketutThere, TODAY.minusDays(4)));
        all.refuses(new MarkResidence(LANGKATS, TODAY.minusDays(5), null), "markedOn: DATE_BEFORE_REGISTRATION");
        all.send(new MarkResidence(LANGKATS, TODAY.minusDays(4), null));
        all.refuses(
                new RecordMove(LANGKATS, "51.71", null, null, TODAY.minusDays(5)), "movedOn: DATE_BEFORE_REGISTRATION");
        all.send(new RecordMove(LANGKATS, "51.71", null, null, TODAY.minusDays(3)));
    }

    @Test
    void aMoveThatWasPutRightHoldsBackNoEarlierOne() {
        all.send(move(BILA, YESTERDAY));
        all.refuses(move(BENGKALA, REGISTERED), "movedOn: DATE_BEFORE_EARLIER_MOVE");
        all.send(new CorrectMove(
                MADES, all.lastId(MADES, HouseholdMovedWithinRegency.class), BENGKALA, "Kajanan", "Jalan Desa 3"));
        all.send(move(BILA, REGISTERED));
    }

    private void registered(String family, String card, String head, String nik, String other, String otherNik) {
        all.sendAsOf(
                REGISTERED,
                register(family, card, person(head, nik, Relation.HEAD), person(other, otherNik, Relation.OTHER)));
    }

    private static RegisterHousehold register(String id, String card, RegisterHousehold.NewMember... members) {
        return new RegisterHousehold(
                id, BENGKALA, "Kajanan", card, "Jalan Desa 3", List.of(members), IntakeChannel.VILLAGE_OPERATOR);
    }

    private static SplitHousehold split(LocalDate on) {
        Mover ketut = new Mover(KETUT, Relation.HEAD);
        return new SplitHousehold(MADES, NEW, BILA, "Kelodan", NEW_CARD, "Jalan 1", List.of(ketut), null, on);
    }

    private static MergeHouseholds back(LocalDate on) {
        return new MergeHouseholds(NEW, MADES, List.of(mover(KETUT)), on);
    }

    private static Mover mover(String person) {
        return new Mover(person, Relation.OTHER);
    }

    private static RecordMemberLeft left(LocalDate on) {
        return new RecordMemberLeft(MADES, KETUT, DepartureReason.MARRIAGE, null, null, null, on);
    }

    private static RecordMemberLeft leftLangkat(String person, LocalDate on) {
        return new RecordMemberLeft(LANGKATS, person, DepartureReason.MARRIAGE, null, null, null, on);
    }

    private static RecordMove move(String village, LocalDate on) {
        return new RecordMove(MADES, village, "Kelodan", "Jalan Baru 1", on);
    }
}
