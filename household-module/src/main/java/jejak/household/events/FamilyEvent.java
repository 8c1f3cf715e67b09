package jejak.household.events;

import java.time.LocalDate;
import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Everything that makes one family of two, two of one, or none of one; and what its card says then. */
public sealed interface FamilyEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /**
     * A member belongs to the family no more, alive.
     *
     * @param toHouseholdId the family the person belongs to now, when the office knows it
     */
    record MemberLeft(
            String householdId,
            String personId,
            @Personal String nik,
            DepartureReason reason,
            @Nullable String toHouseholdId,
            LocalDate leftOn)
            implements FamilyEvent {
        @Override
        public List<Claim> claims() {
            return List.of(Claim.personal(Mode.RELEASE, "nik", nik));
        }
    }

    /** Some of the members are a family of their own from now on. */
    record HouseholdSplit(String householdId, String newHouseholdId, List<String> personIds, LocalDate splitOn)
            implements FamilyEvent {}

    /** All living members belong to another family from now on. */
    record HouseholdMerged(String householdId, String intoHouseholdId, LocalDate mergedOn) implements FamilyEvent {}

    /**
     * The family came from another regency.
     *
     * @param previousHouseholdId the log it had there, when this office can see it
     */
    record HouseholdMovedIn(
            String householdId,
            String fromRegionCode,
            @Nullable String previousHouseholdId,
            LocalDate movedOn) implements FamilyEvent {}

    /** The family has a new card; the number of the earlier one is nobody's any more. */
    record FamilyCardRenewed(
            String householdId,
            String headPersonId,
            @Personal(of = "headPersonId") String previousCardNumber,
            @Personal(of = "headPersonId") String cardNumber,
            CardRenewal reason,
            LocalDate renewedOn)
            implements FamilyEvent {
        @Override
        public List<Claim> claims() {
            return List.of(
                    Claim.personal(Mode.RELEASE, "family-card", previousCardNumber),
                    Claim.personal(Mode.UNIQUE, "family-card", cardNumber));
        }
    }

    /** Nobody is left; the log stays readable for ever. */
    record HouseholdClosed(String householdId, ClosingReason reason, LocalDate closedOn) implements FamilyEvent {}

    /**
     * The family did not end, as the superseded event says: somebody is there after all.
     *
     * @param villageCode where it lives; null when it had left for another regency before
     */
    record HouseholdReopened(
            String householdId, String supersedes, @Nullable String villageCode) implements FamilyEvent {}

    /**
     * A number that two families held is held by one of them only; the flag on this family goes.
     *
     * @param personId the member whose number was flagged, of either family
     * @param nik the number when that member is of this family, which holds it from now on if nobody else does
     */
    record DuplicateNikResolved(
            String householdId,
            String personId,
            String otherHouseholdId,
            @Personal @Nullable String nik) implements FamilyEvent {
        @Override
        public List<Claim> claims() {
            return nik == null ? List.of() : List.of(Claim.personal(Mode.NOTED, "nik", nik));
        }
    }

    /**
     * A death was recorded for the wrong person or the wrong day.
     *
     * @param supersedes id of the event that holds the error
     * @param diedOn the right day; null when the person has not died
     */
    record DeathCorrected(
            String householdId,
            String personId,
            String supersedes,
            @Nullable LocalDate diedOn) implements FamilyEvent {}

    /**
     * A move was recorded wrongly: from its day on the family lived here.
     *
     * @param supersedes id of the event that holds the error
     */
    record MoveCorrected(
            String householdId,
            String supersedes,
            String villageCode,
            String hamlet,
            String headPersonId,
            @Personal(of = "headPersonId") String address)
            implements FamilyEvent {}

    /** Why somebody belongs to another family now, or to none that is known. */
    enum DepartureReason {
        MARRIAGE,
        SPLIT,
        MERGER,
        MOVED_AWAY,
        RECORDED_BY_MISTAKE
    }

    /** Why a family has a new card. */
    enum CardRenewal {
        SPLIT,
        MERGER,
        MOVE,
        HEAD_CHANGED,
        LOST_OR_DAMAGED,
        RECORDED_WRONGLY
    }

    /** Why a family is no more. */
    enum ClosingReason {
        ALL_DECEASED,
        ALL_LEFT,
        MERGED,
        REGISTERED_TWICE
    }
}
