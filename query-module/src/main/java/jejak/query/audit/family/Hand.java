package jejak.query.audit.family;

import java.time.OffsetDateTime;
import java.util.Map;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.ProposalEvent.ProposalApprovedByOffice;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalEndorsedByRegent;
import jejak.deliberation.events.ProposalEvent.ProposalVerified;
import jejak.ledger.RecordedEvent;
import jejak.query.audit.family.Hands.Step;
import jejak.query.log.Circumstances;
import org.jspecify.annotations.Nullable;

/** One hand on a benefit: who took a step, in which role, by which event. */
public record Hand(
        Step step, String actor, String role, OffsetDateTime recordedAt, String type, String eventId, long position) {

    private static final Map<Class<?>, Step> STEPS = Map.ofEntries(
            Map.entry(HouseholdDeliberated.class, Step.PROPOSED),
            Map.entry(ProposalDrafted.class, Step.PROPOSED),
            Map.entry(ProposalVerified.class, Step.VERIFIED),
            Map.entry(BsuRecipientNominated.class, Step.NOMINATED),
            Map.entry(RecipientWaitlisted.class, Step.NOMINATED),
            Map.entry(ProposalApprovedByOffice.class, Step.APPROVED),
            Map.entry(ProposalEndorsedByRegent.class, Step.APPROVED),
            Map.entry(BsuRecipientDetermined.class, Step.APPROVED),
            Map.entry(BsuDisbursementInstructed.class, Step.DISBURSED),
            Map.entry(BsuDisbursementReinstructed.class, Step.DISBURSED),
            Map.entry(BsuPaid.class, Step.RECONCILED),
            Map.entry(BsuPaymentFailed.class, Step.RECONCILED),
            Map.entry(BsuPaymentReversed.class, Step.RECONCILED),
            Map.entry(PaymentInquiryAnswered.class, Step.RECONCILED),
            Map.entry(FundsReturnedToTreasury.class, Step.RECONCILED));

    /** The step that an event takes; none for an event that takes no step anybody watches. */
    static @Nullable Step stepOf(Object event) {
        return STEPS.get(event.getClass());
    }

    static Hand of(Step step, RecordedEvent event) {
        Circumstances c = Circumstances.of(event);
        return new Hand(
                step,
                c.actor(),
                c.role(),
                c.recordedAt(),
                event.envelope().type(),
                event.envelope().eventId(),
                event.position());
    }
}
