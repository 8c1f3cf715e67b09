package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.household.RecordDisability;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When some of the members become a family of their own. */
class SplitHouseholdTest {

    private static final String THIRD = "9c1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b05";
    private static final String TWIN = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e041";
    private static final String OTHER = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e042";

    private final Neighbours all = Neighbours.ofBengkala();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void bothLogsAreWrittenInOneCommitAndThePersonKeepsIdNumberAndDisability() {
        all.send(new RecordDisability(MADES, KETUT, DisabilityKind.PHYSICAL, DisabilitySeverity.SEVERE, YESTERDAY));
        all.send(split(NEW, null, new Mover(KETUT, Relation.HEAD)));
        assertThat(all.lastAppend())
                .startsWith(
                        new MemberLeft(MADES, KETUT, NIK_KETUT, DepartureReason.SPLIT, NEW, YESTERDAY),
                        new HouseholdSplit(MADES, NEW, List.of(KETUT), YESTERDAY))
                .endsWith(new DisabilityRecorded(
                        NEW, KETUT, DisabilityKind.PHYSICAL, DisabilitySeverity.SEVERE, YESTERDAY));
        assertThat(all.said(NEW).getFirst()).isInstanceOfSatisfying(HouseholdRegistered.class, family -> {
            assertThat(family.headPersonId()).isEqualTo(KETUT);
            assertThat(family.members()).singleElement().satisfies(m -> {
                assertThat(m.nik()).isEqualTo(NIK_KETUT);
                assertThat(m.relation()).isEqualTo(Relation.HEAD);
            });
        });
        assertThat(all.holders())
                .containsEntry("nik/" + NIK_KETUT, NEW)
                .containsEntry("nik/" + NIK_MADE, MADES)
                .containsEntry("family-card/" + NEW_CARD, NEW)
                .containsEntry("family-card/" + CARD, MADES);
    }

    @Test
    void theHeadMayGoAndSomebodyWhoStaysFollows() {
        all.send(split(NEW, SARI, new Mover(MADE, Relation.HEAD)));
        assertThat(all.lastAppend()).contains(new HeadVacated(MADES, MADE), new HeadReplaced(MADES, SARI));
    }

    @Test
    void theSameSplitTwiceIsRefusedTheSecondTime() {
        all.send(split(NEW, null, new Mover(KETUT, Relation.HEAD)));
        all.refuses(split(NEW, null, new Mover(KETUT, Relation.HEAD)), "members: MEMBER_LEFT");
        all.refuses(split(NEW, null, new Mover(SARI, Relation.HEAD)), "newHouseholdId: HOUSEHOLD_EXISTS");
    }

    @Test
    void whatDoesNotMakeTwoFamiliesIsRefused() {
        all.refuses(
                split(
                        NEW,
                        null,
                        new Mover(MADE, Relation.HEAD),
                        new Mover(SARI, Relation.SPOUSE),
                        new Mover(KETUT, Relation.CHILD)),
                "members: NOBODY_STAYS");
        all.refuses(split(NEW, null, new Mover(KETUT, Relation.CHILD)), "members: NOT_HEADED");
        all.refuses(split(NEW, SARI, new Mover(KETUT, Relation.HEAD)), "newHeadPersonId: NEW_HEAD_NOT_NEEDED");
        all.refuses(
                split(NEW, KETUT, new Mover(MADE, Relation.HEAD), new Mover(KETUT, Relation.CHILD)),
                "newHeadPersonId: NEW_HEAD_NOT_LIVING");
        all.refuses(split(NEW, null, new Mover(PUTU, Relation.HEAD)), "members: MEMBER_UNKNOWN");
        all.payees.add(KETUT);
        all.refuses(split(NEW, null, new Mover(KETUT, Relation.HEAD)), "members: PAYMENT_UNDER_WAY");
        assertThat(all.said(NEW)).isEmpty();
    }

    @Test
    void theNewFamilyHasAnIdAPlaceAndACardOfItsOwn() {
        all.refuses(split("new", null, new Mover(KETUT, Relation.HEAD)), "newHouseholdId: HOUSEHOLD_ID_MALFORMED");
        all.refuses(
                founded(HINAI, "", CARD, ""),
                "villageCode: VILLAGE_UNKNOWN, hamlet: HAMLET_UNUSABLE, cardNumber: CARD_NUMBER_UNCHANGED,"
                        + " address: ADDRESS_UNUSABLE");
        all.refuses(founded(BILA, "Kelodan", "123", "Jalan 1"), "cardNumber: CARD_NUMBER_NOT_SIXTEEN_DIGITS");
    }

    @Test
    void somebodyGoesOnceAndUnderANumberOfTheirOwn() {
        all.refuses(split(NEW, null), "members: NO_MEMBERS");
        all.refuses(
                split(NEW, null, new Mover(KETUT, Relation.HEAD), new Mover(KETUT, Relation.CHILD)),
                "members: PERSON_TWICE");
        all.register(
                THIRD,
                "9908080101240010",
                IntakeChannel.REGISTRY_IMPORT,
                person(TWIN, NIK_PUTU, Relation.HEAD),
                person(OTHER, "9908080103990099", Relation.CHILD));
        all.refuses(
                new SplitHousehold(
                        THIRD,
                        NEW,
                        BILA,
                        "Kelodan",
                        NEW_CARD,
                        "Jalan Baru 1",
                        List.of(new Mover(TWIN, Relation.HEAD)),
                        OTHER,
                        YESTERDAY),
                "members: NIK_ALREADY_REGISTERED");
    }

    @Test
    void aFamilyThatAnotherRegencyTookInIsNotSplitHere() {
        all.madesGoToLangkat();
        all.refuses(split(NEW, null, new Mover(KETUT, Relation.HEAD)), "householdId: FAMILY_ENDED");
    }

    private static SplitHousehold founded(String village, String hamlet, String card, String address) {
        return new SplitHousehold(
                MADES, NEW, village, hamlet, card, address, List.of(new Mover(KETUT, Relation.HEAD)), null, YESTERDAY);
    }

    private static SplitHousehold split(String id, @Nullable String newHead, Mover... movers) {
        return new SplitHousehold(
                MADES, id, BILA, "Kelodan", NEW_CARD, "Jalan Baru 1", List.of(movers), newHead, YESTERDAY);
    }
}
