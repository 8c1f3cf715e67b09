package jejak.deliberation.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.musdes.HouseholdDecisionsState;
import jejak.deliberation.musdes.Inputs;
import jejak.deliberation.musdes.MusdesReason;
import jejak.deliberation.musdes.QuorumRule;
import jejak.deliberation.musdes.RecordMusdesDecision;
import jejak.deliberation.musdes.SignMinutes;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects or adds what a session decided on one household, by a signed addendum to its minutes.
 *
 * @param supersedes id of the session's latest decision on the household; none when the household had been left out
 */
public record AmendMusdesResult(
        @TargetAggregateIdentifier String musdesId,
        String householdId,
        DecisionKind kind,
        @Nullable DecisionReason reason,
        @Nullable String supersedes,
        AmendmentGround ground,
        String addendumNumber,
        LocalDate amendedOn,
        String contentHash,
        List<NewSignature> signatures) {

    /** The addendum, and the decision in the two logs it belongs to. */
    record Amended(MinutesAmended addendum, MusdesDecisionRecorded inSession, HouseholdDeliberated inHousehold) {}

    /** Of a day after the minutes it could overrule what a later session decided; a family that left is still corrected. */
    Amended decide(
            ResultState session,
            HouseholdDecisionsState household,
            LocalDate decidedOn,
            LocalDate today,
            QuorumRule rule) {
        MinutesSigned minutes = session.mustBeWithVillage();
        Checks checks = new Checks();
        checkAddendum(checks, session, today, rule);
        RecordMusdesDecision.check(
                checks, kind, reason, supersedes, session.decisions().get(householdId));
        if (supersedes == null) {
            household.mustLiveHere();
            boolean here = household.villageCode().equals(minutes.villageCode());
            checks.that(here, "householdId", MusdesReason.HOUSEHOLD_NOT_IN_VILLAGE);
        }
        checks.that(!decidedOn.isBefore(session.called().scheduledOn()), "effectiveDate", MusdesReason.BEFORE_SESSION)
                .that(!decidedOn.isAfter(minutes.signedOn()), "effectiveDate", ResultReason.AFTER_MINUTES)
                .done();
        return amended(
                session.called(), minutes, decidedOn, household.decisions().get(musdesId));
    }

    private void checkAddendum(Checks checks, ResultState session, LocalDate today, QuorumRule rule) {
        checks.that(Inputs.words(addendumNumber), "addendumNumber", ResultReason.ADDENDUM_NUMBER_UNUSABLE)
                .that(!amendedOn.isBefore(session.lastSignedOn()), "amendedOn", ResultReason.BEFORE_MINUTES)
                .that(Inputs.sha256(contentHash), "contentHash", MusdesReason.CONTENT_HASH_MALFORMED);
        Inputs.date(checks, "amendedOn", amendedOn, today);
        SignMinutes.checkSignatures(
                checks, signatures, rule.signatoriesOf(session.called().forum()));
    }

    private Amended amended(
            MusdesScheduled called, MinutesSigned minutes, LocalDate decidedOn, @Nullable String earlier) {
        String village = called.villageCode();
        return new Amended(
                new MinutesAmended(
                        musdesId,
                        village,
                        minutes.beritaAcaraNumber(),
                        addendumNumber,
                        amendedOn,
                        contentHash.toLowerCase(Locale.ROOT),
                        ground,
                        signatures.stream().map(NewSignature::asRecorded).toList()),
                new MusdesDecisionRecorded(musdesId, householdId, kind, reason, supersedes),
                new HouseholdDeliberated(
                        householdId, musdesId, village, called.forum(), kind, reason, decidedOn, earlier));
    }
}
