package jejak.api.graphql.catalogue;

import java.util.List;
import jejak.aid.bank.AnswerPaymentInquiry;
import jejak.aid.bank.OpenPaymentInquiry;
import jejak.aid.bank.RecordBankOutcomes;
import jejak.aid.bank.WriteBankFile;
import jejak.aid.bsu.ConfirmPayment;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.FailPayment;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.bsu.ResumeBenefit;
import jejak.aid.bsu.RetryPayment;
import jejak.aid.bsu.ReturnFunds;
import jejak.aid.bsu.SuspendBenefit;
import jejak.aid.bsu.TerminateBenefit;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.budget.ReviseBudget;
import jejak.aid.delivery.CancelDelivery;
import jejak.aid.delivery.CorrectDelivery;
import jejak.aid.delivery.DeliverAid;
import jejak.aid.delivery.PlanDelivery;
import jejak.aid.eligibility.EvaluateEligibility;
import jejak.aid.evidence.FileDocument;
import jejak.aid.evidence.SignIntegrityPact;
import jejak.aid.payee.NamePayee;
import jejak.aid.payee.WithdrawPayee;
import jejak.aid.quota.PromoteRecipient;
import jejak.aid.quota.ReplaceRecipient;
import jejak.aid.quota.SetQuota;
import jejak.aid.recovery.EstablishOverpayment;
import jejak.aid.recovery.RecoverOverpayment;
import jejak.aid.rulepack.life.ActivateRulePack;
import jejak.aid.rulepack.life.ApproveRulePack;
import jejak.aid.rulepack.life.DraftRulePack;
import jejak.aid.rulepack.life.SimulateRulePack;
import jejak.aid.rulepack.life.SupersedeRulePack;
import jejak.aid.signal.RaiseSignal;
import jejak.aid.signal.RemedySignal;
import jejak.aid.signal.SweepSignals;
import jejak.aid.signal.TriageSignal;

/** Every command about rules, money and benefits that has a door, in the order of a pack's and a benefit's life. */
final class AidCatalogue {

    static final List<Class<? extends Record>> COMMANDS = List.of(
            DraftRulePack.class,
            SimulateRulePack.class,
            ApproveRulePack.class,
            ActivateRulePack.class,
            SupersedeRulePack.class,
            OpenBudget.class,
            PlanTranche.class,
            EvaluateEligibility.class,
            NominateRecipient.class,
            SetQuota.class,
            PromoteRecipient.class,
            ReplaceRecipient.class,
            DetermineRecipients.class,
            DisburseBsu.class,
            ConfirmPayment.class,
            FailPayment.class,
            ReturnFunds.class,
            RetryPayment.class,
            WriteBankFile.class,
            RecordBankOutcomes.class,
            OpenPaymentInquiry.class,
            AnswerPaymentInquiry.class,
            EstablishOverpayment.class,
            RecoverOverpayment.class,
            SignIntegrityPact.class,
            FileDocument.class,
            CancelDelivery.class,
            CorrectDelivery.class,
            DeliverAid.class,
            PlanDelivery.class,
            NamePayee.class,
            WithdrawPayee.class,
            ReviseBudget.class,
            SuspendBenefit.class,
            ResumeBenefit.class,
            TerminateBenefit.class,
            SweepSignals.class,
            RaiseSignal.class,
            TriageSignal.class,
            RemedySignal.class);

    private AidCatalogue() {}
}
