package jejak.household.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.household.IdentityIndex;
import jejak.household.arrival.AcceptMoveIn.Accepted;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** When a family from another regency is taken in, and what of it comes along. */
class AcceptMoveInTest {

    private static final String THERE = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    private static final String HERE = "5b1d7f52-0a3c-4a8e-8a43-7e0a5c9d1b02";
    private static final String MADE = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e011";
    private static final String SARI = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e012";
    private static final String NIK_MADE = "9908081205800001";
    private static final String NIK_SARI = "9908085508850002";
    private static final String CARD = "9908080101150007";
    private static final LocalDate LEFT = LocalDate.of(2024, 6, 9);
    private static final IdentityIndex HELD_THERE = _ -> Optional.of(THERE);

    @Test
    void aFamilyGetsALogOfItsOwnAndLeavesItsNumbersBehind() {
        Accepted accepted = accept(NIK_MADE).decide(departed(), HELD_THERE, "langkat");
        HouseholdRegistered registered = (HouseholdRegistered) accepted.here().getFirst();
        assertThat(registered.members()).extracting(Member::nik).containsExactly(NIK_MADE, NIK_SARI);
        assertThat(registered.members()).extracting(Member::personId).doesNotContain(MADE, SARI);
        assertThat(accepted.here().get(1)).isEqualTo(new HouseholdMovedIn(HERE, "51.08", THERE, LEFT));
        assertThat(accepted.there())
                .extracting(HouseholdHandedOver::toHouseholdId)
                .isEqualTo(HERE);
        assertThat(accepted.there().claims())
                .containsExactly(
                        Claim.personal(Mode.RELEASE, "family-card", CARD),
                        Claim.personal(Mode.RELEASE, "nik", NIK_MADE),
                        Claim.personal(Mode.RELEASE, "nik", NIK_SARI));
        assertThat(registered.claims()).extracting(Claim::mode).containsOnly(Mode.NOTED);
        assertThat(registered.channel()).isEqualTo(IntakeChannel.MOVED_IN);
    }

    @Test
    void whatIsTrueAnywhereComesAlongAndWhatTheRegencyPaidDoesNot() {
        Departed family = departed()
                .evolve(
                        new DisabilityRecorded(THERE, SARI, DisabilityKind.SENSORY, DisabilitySeverity.MILD, LEFT),
                        "e",
                        null)
                .evolve(
                        new RegistryMembershipChanged(THERE, RegistrySource.DTKS, "2024-01", RegistryStatus.LISTED),
                        "e",
                        null)
                .evolve(new JknEnrolled(THERE, MADE, JknSegment.PBI_APBN, LEFT))
                .evolve(new JknEnrolled(THERE, SARI, JknSegment.PBI_APBD, LEFT));
        Accepted accepted = accept(NIK_MADE).decide(family, HELD_THERE, "langkat");
        String made = ((HouseholdRegistered) accepted.here().getFirst()).headPersonId();
        String sari = ((HouseholdRegistered) accepted.here().getFirst())
                .members()
                .getLast()
                .personId();
        assertThat(accepted.here().subList(2, accepted.here().size()))
                .containsExactly(
                        new DisabilityRecorded(HERE, sari, DisabilityKind.SENSORY, DisabilitySeverity.MILD, LEFT),
                        new RegistryMembershipChanged(HERE, RegistrySource.DTKS, "2024-01", RegistryStatus.LISTED),
                        new JknEnrolled(HERE, made, JknSegment.PBI_APBN, LEFT));
    }

    @Test
    void whoDiedOrWasForgottenStaysBehind() {
        Departed family = departed()
                .evolve(new MemberDeceased(THERE, MADE, LEFT), "e", null)
                .evolve(new HeadVacated(THERE, MADE), "e", null);
        HouseholdRegistered registered = (HouseholdRegistered)
                accept(NIK_SARI).decide(family, HELD_THERE, null).here().getFirst();
        assertThat(registered.members()).extracting(Member::relation).containsExactly(Relation.HEAD);
        Departed erased = departed().evolve(new ErasureExecuted(THERE, SARI, "key"));
        assertThat(accept(NIK_MADE).decide(erased, HELD_THERE, null).there().members())
                .hasSize(1);
    }

    @Test
    void aNumberThatAThirdFamilyHoldsIsFlaggedAndKeepsNobodyOut() {
        IdentityIndex third = nik -> Optional.of(nik.equals(NIK_SARI) ? "third" : THERE);
        Accepted accepted = accept(NIK_MADE).decide(departed(), third, null);
        String sari = ((HouseholdRegistered) accepted.here().getFirst())
                .members()
                .getLast()
                .personId();
        assertThat(accepted.here()).contains(new DuplicateNikFlagged(HERE, sari, "third"));
    }

    @Test
    void whatIsNotOnItsWayHereIsToldApartByNobody() {
        String none = "previousHouseholdId: NO_SUCH_ARRIVAL";
        refuses(accept(NIK_MADE), Departed.NONE, none);
        refuses(accept(NIK_MADE), registered(), none);
        refuses(accept(NIK_SARI), departed(), none);
        refuses(accept("9908081205800009"), departed(), none);
        refuses(accept(NIK_MADE), leaving("51.71"), none);
        Departed taken = departed()
                .evolve(accept(NIK_MADE).decide(departed(), HELD_THERE, null).there());
        refuses(accept(NIK_MADE), taken, none);
    }

    @Test
    void whoRecordedThatItLeftDoesNotTakeItIn() {
        assertThatThrownBy(() -> accept(NIK_MADE).decide(departed(), HELD_THERE, "operator"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("SAME_HAND_AS_MOVE_OUT");
    }

    @Test
    void dataThatMayBeErasedAreNotCopiedMeanwhile() {
        ErasureEvent asked = new ErasureRequested(THERE, SARI, ErasureGround.values()[0]);
        refuses(accept(NIK_MADE), departed().evolve(asked), "previousHouseholdId: ERASURE_OPEN");
    }

    @Test
    void theFormIsCheckedFirst() {
        AcceptMoveIn faulty = new AcceptMoveIn("x", THERE, NIK_MADE, "12.05", " ", "1", " ");
        refuses(
                faulty,
                departed(),
                "householdId: HOUSEHOLD_ID_MALFORMED, villageCode: VILLAGE_UNKNOWN, hamlet: HAMLET_UNUSABLE,"
                        + " cardNumber: CARD_NUMBER_NOT_SIXTEEN_DIGITS, address: ADDRESS_UNUSABLE");
    }

    private static AcceptMoveIn accept(String headNik) {
        return new AcceptMoveIn(HERE, THERE, headNik, "12.05.01.2002", "Dusun I", "9905010106240001", "Jalan Baru 1");
    }

    private static Departed registered() {
        List<Member> members = List.of(
                new Member(MADE, NIK_MADE, "Made", LEFT.minusYears(44), Sex.MALE, Relation.HEAD, Occupation.FARMER),
                new Member(SARI, NIK_SARI, "Sari", LEFT.minusYears(39), Sex.FEMALE, Relation.SPOUSE, Occupation.NONE));
        HouseholdEvent registered = new HouseholdRegistered(
                THERE, "51.08.08.2010", "Kajanan", CARD, "Jalan Desa 3", MADE, members, IntakeChannel.VILLAGE_OPERATOR);
        return Departed.NONE.evolve(registered, "registered", "operator");
    }

    private static Departed leaving(String toRegion) {
        return registered().evolve(new HouseholdMovedOut(THERE, "51.08.08.2010", toRegion, LEFT), "left", "operator");
    }

    private static Departed departed() {
        return leaving("12.05");
    }

    private static void refuses(AcceptMoveIn command, Departed family, String problems) {
        assertThatThrownBy(() -> command.decide(family, HELD_THERE, "langkat"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining(problems);
    }
}
