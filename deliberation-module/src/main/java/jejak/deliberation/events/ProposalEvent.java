package jejak.deliberation.events;

import java.time.LocalDate;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/** The way of a registry proposal from the village to the national answer, in the log of the household it is about. */
public sealed interface ProposalEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** The proposal: a UUID, unique within the household. */
    String proposalId();

    /**
     * The operator put the village's word into a proposal.
     *
     * @param decision id of the event in this household's log that it rests on
     */
    record ProposalDrafted(
            String householdId, String proposalId, String villageCode, ProposalKind kind, String decision)
            implements ProposalEvent {}

    /** The village head stands for it; the village has finished. */
    record ProposalFinalisedByVillage(String householdId, String proposalId) implements ProposalEvent {}

    /** The office checked the data, and found them in order. */
    record ProposalVerified(
            String householdId, String proposalId, @Nullable String spotCheck) implements ProposalEvent {}

    /** The office turned it down for good; a new proposal may follow. */
    record ProposalRejected(String householdId, String proposalId, RejectionReason reason) implements ProposalEvent {}

    /** It goes back to the village, which may finalise it again once the cause is mended. */
    record ProposalReturned(String householdId, String proposalId, ReturnReason reason) implements ProposalEvent {}

    /** The head of the office approved it. */
    record ProposalApprovedByOffice(String householdId, String proposalId) implements ProposalEvent {}

    /** The regent endorsed it by letter. */
    record ProposalEndorsedByRegent(String householdId, String proposalId, String letterNumber, LocalDate letterDate)
            implements ProposalEvent {}

    /**
     * It was handed to the ministry.
     *
     * @param cycle the monthly round it is in, for example {@code 2024-06}: the next one after the cut-off
     */
    record ProposalSubmittedToNational(String householdId, String proposalId, String cycle) implements ProposalEvent {}

    /** The ministry took it. */
    record ProposalAcceptedNationally(String householdId, String proposalId) implements ProposalEvent {}

    /**
     * The ministry did not take it.
     *
     * @param answer its words, as they came; they name nobody
     */
    record ProposalRejectedNationally(String householdId, String proposalId, RejectionReason reason, String answer)
            implements ProposalEvent {}

    /** What a proposal asks of the registry. */
    enum ProposalKind {
        NEW_ENTRY,
        UPDATE,
        REACTIVATION,
        REMOVAL
    }

    /** Why a proposal was not taken, by the groups of a provincial catalogue of refusals. */
    enum RejectionReason {
        HEAD_UNDER_AGE,
        DUPLICATE_CARD,
        EXCLUDED_OCCUPATION,
        ALREADY_LISTED,
        CIVIL_MISMATCH,
        JUDGED_NOT_ELIGIBLE,
        COVERED_BY_OTHER_PROGRAMME,
        REGION_UNKNOWN,
        NAME_MALFORMED,
        ADDRESS_INCOMPLETE,
        MOVED_OR_DECEASED,
        DELIVERY_FAILED_BEFORE,
        OTHER
    }

    /** Why a proposal goes back to the village. */
    enum ReturnReason {
        MINUTES_MISSING,
        ATTENDANCE_MISSING,
        PHOTO_MISSING,
        DATA_INCOMPLETE,
        DATA_CONTRADICTORY,
        SPOT_CHECK_DISAGREES
    }
}
