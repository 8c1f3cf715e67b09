package jejak.query.words;

import jejak.aid.events.AccountabilityEvent;
import jejak.aid.events.BankFileEvent;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.SignalEvent;
import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.SpotCheckEvent;
import jejak.deliberation.events.VillageListEvent;
import jejak.household.events.AccessEvent;
import jejak.household.events.CaseEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.JknEvent;
import jejak.household.events.WelfareEvent;
import jejak.query.words.aid.PlaceSentences;
import jejak.query.words.register.CaseWords;
import jejak.query.words.register.FamilyWords;
import jejak.query.words.register.JknWords;
import jejak.query.words.register.WelfareWords;
import jejak.query.words.village.CallSentences;
import jejak.query.words.village.MusdesWords;
import jejak.query.words.village.ObjectionSentences;
import jejak.query.words.village.ProposalSentences;
import jejak.query.words.village.PublicationSentences;
import jejak.query.words.village.ResultSentences;

/** The words for every code of the vocabularies. */
public final class Words {

    private Words() {}

    /** The words for one code. */
    public static Sentence of(Enum<?> code) {
        return switch (code) {
            case HouseholdEvent.IntakeChannel c -> HouseholdWords.of(c);
            case HouseholdEvent.Sex c -> HouseholdWords.of(c);
            case HouseholdEvent.Relation c -> HouseholdWords.of(c);
            case HouseholdEvent.Occupation c -> HouseholdWords.of(c);
            case HouseholdEvent.AdditionReason c -> HouseholdWords.of(c);
            case HouseholdEvent.CorrectionReason c -> HouseholdWords.of(c);
            case HouseholdEvent.DisabilityKind c -> HouseholdWords.of(c);
            case HouseholdEvent.DisabilitySeverity c -> HouseholdWords.of(c);
            case HouseholdEvent.RegistrySource c -> Sentence.same(c.name());
            case HouseholdEvent.RegistryStatus c -> HouseholdWords.of(c);
            case HouseholdEvent.EnrolmentStatus c -> HouseholdWords.of(c);
            case WelfareEvent.ReportSource c -> WelfareWords.of(c);
            case WelfareEvent.CivilRegistryMismatch c -> WelfareWords.of(c);
            case WelfareEvent.DisabilityRevision c -> WelfareWords.of(c);
            case JknEvent.JknSegment c -> JknWords.of(c);
            case JknEvent.JknEndReason c -> JknWords.of(c);
            case JknEvent.JknReturnReason c -> JknWords.of(c);
            case CaseEvent.CaseKind c -> CaseWords.of(c);
            case CaseEvent.ReferralTarget c -> CaseWords.of(c);
            case CaseEvent.CaseAnswer c -> CaseWords.of(c);
            case CaseEvent.CaseOutcome c -> CaseWords.of(c);
            case FamilyEvent.DepartureReason c -> FamilyWords.of(c);
            case FamilyEvent.CardRenewal c -> FamilyWords.of(c);
            case FamilyEvent.ClosingReason c -> FamilyWords.of(c);
            case AccessEvent.PersonalField c -> AccessSentences.of(c);
            case AccessEvent.Purpose c -> AccessSentences.of(c);
            case AccessEvent.BreakGlassReason c -> AccessSentences.of(c);
            case AccessEvent.BreakGlassVerdict c -> AccessSentences.of(c);
            case SignalEvent.SignalSeverity c -> SignalSentences.of(c);
            case SignalEvent.SignalSubject c -> SignalSentences.of(c);
            case SignalEvent.SignalVerdict c -> SignalSentences.of(c);
            case SignalEvent.TriageReason c -> SignalSentences.of(c);
            case SignalEvent.SignalRemedy c -> SignalSentences.of(c);
            case ErasureEvent.ErasureGround c -> ErasureSentences.of(c);
            case ErasureEvent.HoldKind c -> ErasureSentences.of(c);
            case ErasureRefusal c -> Sentence.of(c);
            case MusdesEvent.Forum c -> MusdesWords.of(c);
            case MusdesEvent.Agenda c -> MusdesWords.of(c);
            case MusdesEvent.AttendeeRole c -> MusdesWords.of(c);
            case MusdesEvent.DecisionKind c -> MusdesWords.of(c);
            case MusdesEvent.DecisionReason c -> MusdesWords.of(c);
            case MusdesCallEvent.MusdesCancellationReason c -> CallSentences.of(c);
            case MusdesResultEvent.AttachmentKind c -> ResultSentences.of(c);
            case MusdesResultEvent.ResultReturnReason c -> ResultSentences.of(c);
            case MusdesResultEvent.AmendmentGround c -> ResultSentences.of(c);
            case ProposalEvent.ProposalKind c -> ProposalSentences.of(c);
            case ProposalEvent.RejectionReason c -> ProposalSentences.of(c);
            case ProposalEvent.ReturnReason c -> ProposalSentences.of(c);
            case SpotCheckEvent.Finding c -> ProposalSentences.of(c);
            case ObjectionEvent.ObjectionKind c -> ObjectionSentences.of(c);
            case ObjectionEvent.Findings c -> ObjectionSentences.of(c);
            case ObjectionEvent.ObjectionOutcome c -> ObjectionSentences.of(c);
            case HouseholdObjectionEvent.SettlementCause c -> ObjectionSentences.of(c);
            case VillageListEvent.RemovalReason c -> PublicationSentences.of(c);
            case VillageListEvent.WithdrawalReason c -> PublicationSentences.of(c);
            case EligibilityEvent.EligibilityOutcome c -> AidWords.of(c);
            case EligibilityEvent.EligibilityCause c -> AidWords.of(c);
            case BsuEvent.BsuStep c -> AidWords.of(c);
            case BsuEvent.PaymentFailure c -> AidWords.of(c);
            case BsuEvent.SuspensionReason c -> AidWords.of(c);
            case BsuEvent.TerminationReason c -> AidWords.of(c);
            case PayeeEvent.PayeeStanding c -> DeliverySentences.of(c);
            case DeliveryEvent.AidKind c -> DeliverySentences.of(c);
            case DeliveryEvent.DeliveryStep c -> DeliverySentences.of(c);
            case DeliveryEvent.DeliveryCancellation c -> DeliverySentences.of(c);
            case QuotaEvent.WaitingOrder c -> PlaceSentences.of(c);
            case AccountabilityEvent.DocumentKind c -> MoneySentences.of(c);
            case PaymentEvent.InquiryCause c -> BankSentences.of(c);
            case PaymentEvent.InquiryAnswer c -> BankSentences.of(c);
            case BankFileEvent.FileFormat c -> BankSentences.of(c);
            case BankFileEvent.OutcomeVerdict c -> BankSentences.of(c);
            case BsuRefusal c -> Sentence.of(c);
            default ->
                throw new IllegalArgumentException("There are no words for " + code.getDeclaringClass() + "." + code);
        };
    }
}
