package jejak.deliberation.result;

import java.time.LocalDate;
import java.util.Locale;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.musdes.HouseholdDecisionsState;
import jejak.deliberation.result.Addenda.Brought;
import jejak.deliberation.sitting.QuorumRule;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lets an addendum that somebody else brought change what the session decided on a household.
 *
 * @param contentHash SHA-256 of the addendum's file as the one who confirms it has read it
 */
public record ConfirmAddendum(
        @TargetAggregateIdentifier String musdesId, String householdId, String addendumNumber, String contentHash) {

    /** The addendum, and the decision in the two logs it belongs to. */
    record Amended(MinutesAmended addendum, MusdesDecisionRecorded inSession, HouseholdDeliberated inHousehold) {}

    /** Families are paid by it, so two have read it before their logs change; and all is looked at as it stands by now. */
    Amended decide(
            ResultState session,
            HouseholdDecisionsState household,
            LocalDate today,
            QuorumRule rule,
            @Nullable String actor) {
        MinutesSigned minutes = session.mustBeWithVillage();
        Brought brought = session.addenda().waitingFor(householdId);
        if (brought == null || !isThis(brought.addendum())) {
            throw new Rejected("addendumNumber", ResultReason.ADDENDUM_NOT_WAITING);
        }
        if (actor != null && actor.equals(brought.actor())) {
            throw new Rejected("", ResultReason.SAME_HAND_AS_AMENDMENT);
        }
        AddendumBrought addendum = brought.addendum();
        AmendMusdesResult.of(addendum).check(session, household, addendum.decidedOn(), today, rule);
        return amended(session, minutes, addendum, household.decisions().get(musdesId));
    }

    private boolean isThis(AddendumBrought brought) {
        return brought.addendumNumber().equals(addendumNumber)
                && brought.contentHash().equals(contentHash.toLowerCase(Locale.ROOT));
    }

    private Amended amended(ResultState session, MinutesSigned minutes, AddendumBrought e, @Nullable String earlier) {
        return new Amended(
                new MinutesAmended(
                        musdesId,
                        e.villageCode(),
                        minutes.beritaAcaraNumber(),
                        addendumNumber,
                        e.amendedOn(),
                        e.contentHash(),
                        e.ground(),
                        e.signatures()),
                new MusdesDecisionRecorded(musdesId, householdId, e.kind(), e.reason(), e.supersedes()),
                new HouseholdDeliberated(
                        householdId,
                        musdesId,
                        e.villageCode(),
                        session.called().forum(),
                        e.kind(),
                        e.reason(),
                        e.decidedOn(),
                        earlier));
    }
}
