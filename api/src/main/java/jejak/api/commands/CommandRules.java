package jejak.api.commands;

import java.util.Set;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.bsu.ResumeBenefit;
import jejak.aid.bsu.SuspendBenefit;
import jejak.aid.bsu.TerminateBenefit;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.delivery.CancelDelivery;
import jejak.aid.delivery.CorrectDelivery;
import jejak.aid.delivery.PlanDelivery;
import jejak.aid.payee.NamePayee;
import jejak.aid.payee.WithdrawPayee;
import jejak.aid.quota.PromoteRecipient;
import jejak.aid.quota.ReplaceRecipient;
import jejak.aid.quota.SetQuota;
import jejak.aid.rulepack.life.ActivateRulePack;
import jejak.aid.rulepack.life.ApproveRulePack;
import jejak.aid.rulepack.life.SupersedeRulePack;
import jejak.deliberation.musdes.IssueSptjm;
import jejak.deliberation.musdes.RecordMusdesDecision;
import jejak.deliberation.musdes.ScheduleMusdes;
import jejak.deliberation.objection.DecideObjection;
import jejak.deliberation.proposal.ApproveProposal;
import jejak.deliberation.proposal.EndorseByRegent;
import jejak.deliberation.proposal.RejectProposal;
import jejak.deliberation.proposal.ReturnProposal;
import jejak.deliberation.proposal.VerifyProposal;
import jejak.deliberation.publication.PublishVillageList;
import jejak.deliberation.result.AcceptMusdesResult;
import jejak.deliberation.result.AmendMusdesResult;
import jejak.deliberation.result.ConfirmAddendum;
import jejak.deliberation.result.ReturnMusdesResult;
import jejak.household.erasure.ConfirmErasureDecision;
import jejak.household.erasure.ProposeErasureDecision;

/** Says which commands decide on somebody, and which may speak of a day to come. */
final class CommandRules {

    /** A decision without a legal basis cannot be defended later, so it is not taken. */
    private static final Set<Class<?>> DECISIONS = Set.of(
            ProposeErasureDecision.class,
            ConfirmErasureDecision.class,
            IssueSptjm.class,
            RecordMusdesDecision.class,
            AcceptMusdesResult.class,
            ReturnMusdesResult.class,
            AmendMusdesResult.class,
            ConfirmAddendum.class,
            DecideObjection.class,
            VerifyProposal.class,
            ReturnProposal.class,
            RejectProposal.class,
            ApproveProposal.class,
            EndorseByRegent.class,
            PublishVillageList.class,
            ApproveRulePack.class,
            ActivateRulePack.class,
            SupersedeRulePack.class,
            OpenBudget.class,
            NominateRecipient.class,
            SetQuota.class,
            PromoteRecipient.class,
            ReplaceRecipient.class,
            DetermineRecipients.class,
            DisburseBsu.class,
            SuspendBenefit.class,
            ResumeBenefit.class,
            WithdrawPayee.class,
            NamePayee.class,
            PlanDelivery.class,
            CorrectDelivery.class,
            CancelDelivery.class,
            TerminateBenefit.class);

    private static final Set<Class<?>> AHEAD = Set.of(
            ScheduleMusdes.class, ActivateRulePack.class, SupersedeRulePack.class, OpenBudget.class, PlanTranche.class);

    private CommandRules() {}

    static boolean decides(Class<?> command) {
        return DECISIONS.contains(command);
    }

    static boolean looksAhead(Class<?> command) {
        return AHEAD.contains(command);
    }
}
