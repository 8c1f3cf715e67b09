package jejak.household.events;

import java.time.LocalDate;
import jejak.kernel.Claim;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Everything that is found out about how a family lives: by a report, a visit, an assessment, or a comparison of lists. */
public sealed interface WelfareEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /**
     * A poor family was found outside the national registry (<i>miskin tercecer</i>).
     *
     * @param label what the office calls the way it was found, for example {@code DDDPKB}; a word of its own
     * @param caseId the case at the village counter that the report came in with
     */
    record StrayPoorHouseholdReported(
            String householdId,
            String villageCode,
            ReportSource source,
            @Nullable String label,
            @Nullable String caseId,
            LocalDate reportedOn)
            implements WelfareEvent {}

    /**
     * The family was visited and the nine questions of Kepmensos 262/HUK/2022 were answered.
     *
     * @param location latitude and longitude in degrees, divided by a comma; sealed for the head
     * @param photoHash SHA-256 of the picture of the house in hex
     */
    record WelfareAssessed(
            String householdId,
            LocalDate assessedOn,
            WelfareAnswers answers,
            String headPersonId,
            @Personal(of = "headPersonId") @Nullable String location,
            @Nullable String photoHash)
            implements WelfareEvent {}

    /** The civil registry knows the member by the recorded number, name and birth date. */
    record CivilRegistryMatched(String householdId, String personId, LocalDate matchedOn) implements WelfareEvent {}

    /** The civil registry does not know the member as recorded; a flag, not a verdict. */
    record CivilRegistryMismatched(
            String householdId, String personId, CivilRegistryMismatch reason, LocalDate matchedOn)
            implements WelfareEvent {}

    /**
     * A recorded disability was assessed anew, or had been recorded wrongly.
     *
     * @param supersedes id of the event that last said what the disability is
     */
    record DisabilityRevised(
            String householdId,
            String personId,
            String supersedes,
            DisabilityRevision reason,
            @Personal HouseholdEvent.@Nullable DisabilityKind kind,
            @Personal HouseholdEvent.@Nullable DisabilitySeverity severity,
            LocalDate assessedOn)
            implements WelfareEvent {}

    /**
     * The house of the family carries the mark of a recipient.
     *
     * @param photoHash SHA-256 of the picture of the marked house in hex
     */
    record RecipientResidenceMarked(
            String householdId,
            LocalDate markedOn,
            @Nullable String photoHash) implements WelfareEvent {}

    /**
     * The nine answers of Kepmensos 262/HUK/2022. No shelter is destitute at once; the other eight are counted.
     *
     * @param headWithoutWork the head or the one who cares for the family does not work
     * @param foodWorry worried about food, or had none, within the last year
     * @param foodOverHalfOfSpending food takes more than half of what is spent
     * @param noSpendingOnClothes nothing was spent on clothes for a year
     * @param poorFloor the floor is mostly earth or plaster
     * @param poorWalls the walls are mostly bamboo, wire, board, tarpaulin, cardboard, unplastered, thatch or zinc
     * @param noOwnToilet there is no toilet, or a communal one
     * @param poorLighting 450 VA, or no electric light
     */
    record WelfareAnswers(
            boolean noShelter,
            boolean headWithoutWork,
            boolean foodWorry,
            boolean foodOverHalfOfSpending,
            boolean noSpendingOnClothes,
            boolean poorFloor,
            boolean poorWalls,
            boolean noOwnToilet,
            boolean poorLighting) {}

    /** Who told of a poor family outside the registry. */
    enum ReportSource {
        RESIDENT,
        VILLAGE,
        FACILITATOR,
        OFFICE,
        MEDIA
    }

    /** What the civil registry knows otherwise. */
    enum CivilRegistryMismatch {
        NIK_NOT_FOUND,
        /** Known, and not yet usable by other systems ("not online"). */
        NIK_NOT_ONLINE,
        NIK_HELD_BY_OTHERS,
        NAME_DIFFERS,
        BIRTH_DATE_DIFFERS,
        SEX_DIFFERS,
        FAMILY_CARD_DIFFERS,
        RECORDED_AS_DECEASED,
        RECORDED_AS_MOVED
    }

    /** Why a recorded disability is said anew. */
    enum DisabilityRevision {
        NEW_ASSESSMENT,
        RECORDED_WRONGLY
    }
}
