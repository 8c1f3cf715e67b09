package jejak.api.policy;

import java.util.Map;
import java.util.TreeMap;

/** Says once more, by hand, which action every command and every type of the schema is, exceptions after their type. */
final class SpecifiedCoordinates {

    private static final String LIST = """
        REGISTER_FAMILY    Command.RegisterHousehold Command.AcceptMoveIn Command.SplitHousehold
        REPORT_CHANGE      Command.AddMember Command.RecordDeath Command.RecordMove Command.MarkResidence
        REPORT_CHANGE      Command.RecordMemberLeft Command.ReplaceHead Command.RenewFamilyCard
        MEND_FAMILY        Command.MergeHouseholds Command.CloseHousehold Command.CorrectDeath Command.CorrectMove
        REPORT_STRAY_POOR  Command.RegisterStrayPoorHousehold
        OPEN_CASE          Command.OpenCase
        HANDLE_CASE        Command.ReferCase Command.AnswerCase Command.CloseCase
        TAKE_IN_FILE       Command.StartImport Command.FinishImport Command.ReleaseImportRows
        ASSESS             Command.RecordAssessment Command.ReviseDisability
        IMPORT             Command.MatchCivilRegistry Command.EnrolInJkn Command.DeactivateJkn Command.ReactivateJkn
        CORRECT_PERSON     Command.CorrectMember
        ASSESS             Command.RecordDisability
        IMPORT             Command.ImportRegistryStatus Command.RecordOtherProgramme
        IMPORT             Command.SubmitToNational Command.RecordNationalResult
        FLAG_DUPLICATE     Command.FlagDuplicateNik Command.SettleDuplicateNiks
        CONVENE            Command.ScheduleMusdes Command.InviteToMusdes Command.FixPrelist Command.CancelMusdes
        SIT                Command.RecordAttendance Command.OpenMusdes
        DECIDE_IN_VILLAGE  Command.RecordMusdesDecision Command.SubmitMusdesResult Command.ConfirmAddendum
        SIGN_MINUTES       Command.SignMinutes Command.AmendMusdesResult
        RECEIVE_RESULT     Command.AcceptMusdesResult Command.ReturnMusdesResult
        PROPOSE            Command.ProposeToRegistry
        FINALISE           Command.FinaliseProposal Command.IssueSptjm
        VERIFY             Command.VerifyProposal Command.ReturnProposal Command.RejectProposal
        APPROVE            Command.ApproveProposal
        ENDORSE            Command.EndorseByRegent
        VERIFY             Command.AcknowledgeObjection
        APPROVE            Command.DecideObjection
        FILE_OBJECTION     Command.FileObjection Command.AppealObjection
        EXPIRE_OBJECTION   Command.ExpireObjection
        SPOT_CHECK         Command.InvestigateObjection Command.RecordSpotCheck
        PUBLISH_LIST       Command.PublishVillageList
        WITHDRAW_LIST      Command.WithdrawVillageList
        DRAFT_RULES        Command.DraftRulePack Command.SimulateRulePack Mutation.startWhatIf Mutation.cancelWhatIf
        DRAFT_RULES        Query.whatIf WhatIfTrial.* WhatIfDifferenceConnection.* WhatIfDifferenceEdge.*
        DRAFT_RULES        WhatIfDifference.* WhatIfRuleChange.*
        APPROVE_RULES      Command.ApproveRulePack
        SET_RULES          Command.ActivateRulePack Command.SupersedeRulePack
        OPEN_BUDGET        Command.OpenBudget
        PLAN_TRANCHE       Command.PlanTranche
        EVALUATE           Command.EvaluateEligibility Command.KeepRulePackDay
        NOMINATE           Command.NominateRecipient Command.PromoteRecipient Command.NamePayee Command.WithdrawPayee
        DETERMINE          Command.DetermineRecipients
        INSTRUCT_PAYMENT   Command.DisburseBsu Command.PlanDelivery Command.RetryPayment Command.WriteBankFile Command.OpenPaymentInquiry
        REPORT_OUTCOME     Command.ConfirmPayment Command.FailPayment Command.RecordBankOutcomes
        REPORT_OUTCOME     Command.AnswerPaymentInquiry
        RETURN_FUNDS       Command.ReturnFunds
        HOLD_BENEFIT       Command.SuspendBenefit Command.CancelDelivery Command.CorrectDelivery Command.ResumeBenefit
        END_BENEFIT        Command.TerminateBenefit Command.EstablishOverpayment Command.ReplaceRecipient
        RETURN_FUNDS       Command.RecoverOverpayment
        REPORT_CHANGE      Command.SignIntegrityPact Command.DeliverAid Command.FileDocument
        OPEN_BUDGET        Command.ReviseBudget Command.SetQuota
        JUDGE_SIGNAL       Command.RaiseSignal Command.TriageSignal
        SWEEP_SIGNALS      Command.SweepSignals
        REMEDY_SIGNAL      Command.RemedySignal
        LOOK_FOR_SIGNALS   Command.LookForSignals Command.LookAtOffice
        READ_SIGNALS       Query.signals Query.signal Query.signalSummary Household.signals SignalConnection.*
        READ_SIGNALS       SignalEdge.* Signal.* SignalSummary.*
        READ_PLACES        Query.quotas Quota.* Query.waitingList WaitingFamilyConnection.* WaitingFamilyEdge.* WaitingFamily.*
        OPEN_GLASS         Command.OpenBreakGlass
        REVIEW_GLASS       Command.ReviewBreakGlass
        ASK_ERASURE        Command.RequestErasure
        HOLD_ERASURE       Command.PlaceLegalHold Command.LiftLegalHold
        DECIDE_ERASURE     Command.ProposeErasureDecision Command.ConfirmErasureDecision
        EXECUTE_ERASURE    Command.ExecuteErasure
        MEND_ANSWERS       Mutation.abandonProjectionRebuild Mutation.pauseProjection Mutation.rebuildProjection
        MEND_ANSWERS       Mutation.repairProjection Mutation.resumeProjection Mutation.swapProjection
        MEND_ANSWERS       Mutation.swapProjectionBack
        READ_SYSTEM        Query.projectionComparison ParkedStream.* ProjectionBuild.* ProjectionComparison.*
        READ_SYSTEM        TableComparison.*
        READ_FAMILY        Subscription.household
        READ_FAMILY        Query.strayPoor StrayPoorConnection.* StrayPoorConnection.edges StrayPoorEdge.* StrayPoorFamily.*
        READ_COUNTER       Query.cases CaseConnection.* CaseEdge.* PuskesosCase.* Query.arrivals ArrivalConnection.*
        READ_COUNTER       ArrivalEdge.* Arrival.*
        READ_HISTORY       Query.journey JourneyConnection.* JourneyConnection.edges JourneyEdge.* JourneyEdge.node
        READ_FIGURES       Query.jknCoverage JknCoverage.* VillageCoverage.* Query.inclusiveVillages InclusiveVillage.*
        READ_FIGURES       Query.rulePacks RulePackStanding.* RulePackStep.*
        READ_FILES         Query.imports Query.import ImportConnection.* ImportEdge.* ImportRun.* ImportProgress.*
        READ_FAMILY        Query.household Query.households HouseholdConnection.* HouseholdConnection.edges
        READ_FAMILY        HouseholdEdge.* HouseholdEdge.node Household.* Village.* RegistryStanding.*
        READ_FAMILY        OtherProgramme.* HouseholdDecision.* MovedOut.* HouseholdEnded.* MemberDeparture.*
        READ_PERSON        Household.address Household.hamlet Household.cardNumber Household.members Household.head
        READ_PERSON        Member.* Disability.*
        READ_NUMBER        Household.cardNumberFull Member.nikFull
        READ_AID           Query.aidBalance AidBalance.* Household.benefits Household.eligibility Benefit.*
        READ_AID           BenefitPayment.* EligibilityStanding.*
        READ_HISTORY       Query.blame Query.householdDiff HouseholdChange.*
        READ_HISTORY       Subscription.auditFeed
        READ_HISTORY       Query.eligibility Query.eligibilityTrail EligibilityChange.* RuleVerdict.* Household.timeline
        READ_HISTORY       TimelineConnection.* TimelineEdge.* TimelineItem.* LegalBasis.* Evidence.*
        READ_SESSION       Query.musdes Query.musdesSessions MusdesConnection.* MusdesEdge.* MusdesEdge.node Musdes.*
        READ_SESSION       Query.objections ObjectionConnection.* ObjectionEdge.* Objection.*
        READ_SESSION       Query.objectionTasks ObjectionTaskConnection.* ObjectionTaskEdge.* ObjectionTask.*
        READ_SESSION       Query.proposals ProposalConnection.* ProposalEdge.* RegistryProposal.*
        READ_SESSION       Attendee.* Sitting.* MusdesDecision.* Minutes.* Signature.* MusdesSubmission.*
        READ_SESSION       MusdesAttachment.* MusdesAddendum.* MusdesWaitingAddendum.* MusdesCancellation.*
        READ_SESSION       Query.sessionMinutes
        READ_SESSION       Query.villageList Query.villageListDraft VillageList.* VillageListDraft.* ListedFamily.*
        READ_SESSION       RemovedFamily.*
        READ_SESSION       Prelist.* Invitee.* Sptjm.*
        READ_PAYMENTS      Query.paymentList Query.trancheSummary PaymentConnection.* PaymentEdge.* Payment.*
        READ_PAYMENTS      TrancheSummary.* Query.reconciliation Query.unsentPayments Query.outstandingPayments
        READ_PAYMENTS      Query.missingEvidence Query.overpayments Query.budgetLine Query.budget BudgetLine.* MissingEvidence.*
        READ_PAYMENTS      MissingEvidenceConnection.* MissingEvidenceEdge.* OverpaymentConnection.*
        READ_PAYMENTS      OverpaymentEdge.* Overpayment.* Query.receivedAid ReceivedAidConnection.*
        READ_PAYMENTS      ReceivedAidEdge.* ReceivedAid.*
        READ_PAYMENTS      Query.bankFindings Query.bankFile Reconciliation.* ReconciledMonth.* ReconciledMoney.*
        READ_PAYMENTS      BankPaymentConnection.* BankPaymentEdge.* BankPayment.* BankFindingConnection.*
        READ_PAYMENTS      BankFindingEdge.* BankFinding.* BankFile.*
        READ_FIGURES       Query.villages VillageSummary.*
        READ_HISTORY       Query.registryOnPaymentDay RegistryOnPaymentDay.* Query.hands BenefitHands.* Hand.* CausingFact.*
        READ_AUDIT         Query.paymentsAfterFact PaymentAfterFactConnection.* PaymentAfterFactEdge.* PaymentAfterFact.*
        READ_AUDIT         Query.moneyAfterFact MoneyAfterFact.* Query.overlappingAid OverlappingAidConnection.*
        READ_AUDIT         OverlappingAidEdge.* OverlappingAid.* Query.excludedRecipients ExcludedRecipientConnection.*
        READ_AUDIT         ExcludedRecipientEdge.* ExcludedRecipient.* ExcludedMember.* Query.uncollected UncollectedPayment.*
        READ_AUDIT         UncollectedPaymentConnection.* UncollectedPaymentEdge.* Query.uncollectedMoney UncollectedMoney.*
        READ_AUDIT         Query.staleVillages StaleVillageConnection.* StaleVillageEdge.* StaleVillage.* Query.doubtfulSessions
        READ_AUDIT         DoubtfulSessionConnection.* DoubtfulSessionEdge.* DoubtfulSession.* Query.activeTwice
        READ_AUDIT         NumberHeldTwiceConnection.* NumberHeldTwiceEdge.* NumberHeldTwice.* NumberHolder.*
        READ_AUDIT         Query.decidedByDeadline DeadlineDecisionConnection.* DeadlineDecisionEdge.* DeadlineDecision.*
        READ_AUDIT         Query.reproduceDecree Decree.* DecreeTotals.* DecreeRowConnection.* DecreeRowConnection.edges
        READ_AUDIT         DecreeRowEdge.* DecreeRowEdge.node DecreeRow.* PaymentOutsideAnnexConnection.*
        READ_AUDIT         PaymentOutsideAnnexEdge.* PaymentOutsideAnnex.* DecreeHandsConnection.* DecreeHandsConnection.edges
        READ_AUDIT         DecreeHandsEdge.* DecreeHandsEdge.node
        READ_PERSON        DecreeRow.recipientName DecreeRow.recipientNik
        ANSWER             CitedEvent.* Sentence.*
        READ_LOOKS         Query.whoLooked LookConnection.* LookEdge.* Look.*
        READ_WATCH         Query.looksOf SeenPersonConnection.* SeenPersonEdge.* SeenPerson.* Query.breakGlasses
        READ_WATCH         BreakGlassConnection.* BreakGlassEdge.* EmergencyAccess.*
        READ_EXPORT        Query.exportMyData PersonExport.*
        READ_BUNDLE        Query.householdBundle
        READ_FINDING       Query.findByNumber
        READ_CASES         Query.erasureCases PersonStandingConnection.* PersonStandingConnection.edges
        READ_CASES         PersonStandingEdge.*
        READ_SYSTEM        Query.projections ProjectionStatus.*
        ANSWER             PersonStanding.* Query.checkpoint Query.consistency Query.proof Checkpoint.*
        ANSWER             BundleLink.* ConsistencyProof.* InclusionProof.*
        ANSWER             Query.node Query.nodes Query.version PageInfo.* CommandPayload.* RecordedFact.* UserError.*
        """;

    private SpecifiedCoordinates() {}

    /** Action by coordinate. */
    static Map<String, String> actions() {
        Map<String, String> actions = new TreeMap<>();
        LIST.lines().map(line -> line.strip().split(" +")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                actions.put(words[i], words[0]);
            }
        });
        return actions;
    }
}
