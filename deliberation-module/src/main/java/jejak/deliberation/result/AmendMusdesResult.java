package jejak.deliberation.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.musdes.HouseholdDecisionsState;
import jejak.deliberation.musdes.Inputs;
import jejak.deliberation.musdes.MusdesReason;
import jejak.deliberation.musdes.RecordMusdesDecision;
import jejak.deliberation.musdes.SignMinutes;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.deliberation.sitting.QuorumRule;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Brings a signed addendum that corrects or adds what a session decided on one household; another hand confirms it.
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

    /** What was brought, to be looked at once more. */
    static AmendMusdesResult of(AddendumBrought e) {
        return new AmendMusdesResult(
                e.musdesId(),
                e.householdId(),
                e.kind(),
                e.reason(),
                e.supersedes(),
                e.ground(),
                e.addendumNumber(),
                e.amendedOn(),
                e.contentHash(),
                e.signatures().stream()
                        .map(s -> new NewSignature(s.personId(), s.name(), s.role()))
                        .toList());
    }

    AddendumBrought decide(
            ResultState session,
            HouseholdDecisionsState household,
            LocalDate decidedOn,
            LocalDate today,
            QuorumRule rule) {
        check(session, household, decidedOn, today, rule);
        return new AddendumBrought(
                musdesId,
                session.called().villageCode(),
                addendumNumber,
                amendedOn,
                contentHash.toLowerCase(Locale.ROOT),
                ground,
                signatures.stream().map(NewSignature::asRecorded).toList(),
                householdId,
                kind,
                reason,
                supersedes,
                decidedOn);
    }

    /** Of a day after the minutes it could overrule what a later session decided; a family that left is still corrected. */
    void check(
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
        checks.that(!decidedOn.isBefore(session.satOn()), "effectiveDate", MusdesReason.BEFORE_SITTING)
                .that(!decidedOn.isAfter(minutes.signedOn()), "effectiveDate", ResultReason.AFTER_MINUTES)
                .done();
    }

    private void checkAddendum(Checks checks, ResultState session, LocalDate today, QuorumRule rule) {
        checks.that(Inputs.words(addendumNumber), "addendumNumber", ResultReason.ADDENDUM_NUMBER_UNUSABLE)
                .that(
                        !session.addenda().isTaken(addendumNumber, contentHash.toLowerCase(Locale.ROOT), householdId),
                        "addendumNumber",
                        ResultReason.ADDENDUM_NUMBER_TAKEN)
                .that(!amendedOn.isBefore(session.lastSignedOn()), "amendedOn", ResultReason.BEFORE_MINUTES)
                .that(Inputs.sha256(contentHash), "contentHash", MusdesReason.CONTENT_HASH_MALFORMED);
        Inputs.date(checks, "amendedOn", amendedOn, today);
        SignMinutes.checkSignatures(
                checks, signatures, rule.signatoriesOf(session.called().forum()));
    }
}
