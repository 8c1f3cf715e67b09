package jejak.api.graphql;

import java.util.List;
import java.util.stream.Stream;
import jejak.deliberation.musdes.FixPrelist;
import jejak.deliberation.musdes.InviteToMusdes;
import jejak.deliberation.musdes.IssueSptjm;
import jejak.deliberation.musdes.OpenMusdes;
import jejak.deliberation.musdes.RecordAttendance;
import jejak.deliberation.musdes.RecordMusdesDecision;
import jejak.deliberation.musdes.ScheduleMusdes;
import jejak.deliberation.musdes.SignMinutes;
import jejak.deliberation.objection.AcknowledgeObjection;
import jejak.deliberation.objection.AppealObjection;
import jejak.deliberation.objection.DecideObjection;
import jejak.deliberation.objection.FileObjection;
import jejak.deliberation.objection.InvestigateObjection;
import jejak.deliberation.proposal.ApproveProposal;
import jejak.deliberation.proposal.EndorseByRegent;
import jejak.deliberation.proposal.FinaliseProposal;
import jejak.deliberation.proposal.ProposeToRegistry;
import jejak.deliberation.proposal.RecordNationalResult;
import jejak.deliberation.proposal.RecordSpotCheck;
import jejak.deliberation.proposal.RejectProposal;
import jejak.deliberation.proposal.ReturnProposal;
import jejak.deliberation.proposal.SubmitToNational;
import jejak.deliberation.proposal.VerifyProposal;
import jejak.deliberation.publication.PublishVillageList;
import jejak.deliberation.publication.WithdrawVillageList;
import jejak.deliberation.result.AcceptMusdesResult;
import jejak.deliberation.result.AmendMusdesResult;
import jejak.deliberation.result.ReturnMusdesResult;
import jejak.deliberation.result.SubmitMusdesResult;
import jejak.household.AddMember;
import jejak.household.CorrectMember;
import jejak.household.ImportRegistryStatus;
import jejak.household.RecordDeath;
import jejak.household.RecordDisability;
import jejak.household.RecordMove;
import jejak.household.RecordOtherProgramme;
import jejak.household.RegisterHousehold;
import jejak.household.access.OpenBreakGlass;
import jejak.household.access.ReviewBreakGlass;
import jejak.household.arrival.AcceptMoveIn;
import jejak.household.counter.AnswerCase;
import jejak.household.counter.CloseCase;
import jejak.household.counter.OpenCase;
import jejak.household.counter.ReferCase;
import jejak.household.erasure.ConfirmErasureDecision;
import jejak.household.erasure.LiftLegalHold;
import jejak.household.erasure.PlaceLegalHold;
import jejak.household.erasure.ProposeErasureDecision;
import jejak.household.erasure.RequestErasure;
import jejak.household.intake.FinishImport;
import jejak.household.intake.ReleaseImportRows;
import jejak.household.intake.StartImport;
import jejak.household.welfare.DeactivateJkn;
import jejak.household.welfare.EnrolInJkn;
import jejak.household.welfare.MarkResidence;
import jejak.household.welfare.MatchCivilRegistry;
import jejak.household.welfare.ReactivateJkn;
import jejak.household.welfare.RecordAssessment;
import jejak.household.welfare.RegisterStrayPoorHousehold;
import jejak.household.welfare.ReviseDisability;

/** Every command that has a door, in the order of a family's life. */
final class CommandCatalogue {

    private static final List<Class<? extends Record>> BEFORE_AID = List.of(
            RegisterHousehold.class,
            AddMember.class,
            CorrectMember.class,
            RecordDeath.class,
            RecordMove.class,
            AcceptMoveIn.class,
            RecordDisability.class,
            ImportRegistryStatus.class,
            RecordOtherProgramme.class,
            RegisterStrayPoorHousehold.class,
            RecordAssessment.class,
            MatchCivilRegistry.class,
            ReviseDisability.class,
            MarkResidence.class,
            EnrolInJkn.class,
            DeactivateJkn.class,
            ReactivateJkn.class,
            OpenCase.class,
            ReferCase.class,
            AnswerCase.class,
            CloseCase.class,
            StartImport.class,
            FinishImport.class,
            ReleaseImportRows.class,
            OpenBreakGlass.class,
            ReviewBreakGlass.class,
            PlaceLegalHold.class,
            LiftLegalHold.class,
            RequestErasure.class,
            ProposeErasureDecision.class,
            ConfirmErasureDecision.class,
            ScheduleMusdes.class,
            InviteToMusdes.class,
            FixPrelist.class,
            IssueSptjm.class,
            RecordAttendance.class,
            OpenMusdes.class,
            RecordMusdesDecision.class,
            SignMinutes.class,
            SubmitMusdesResult.class,
            AcceptMusdesResult.class,
            ReturnMusdesResult.class,
            AmendMusdesResult.class,
            ProposeToRegistry.class,
            FinaliseProposal.class,
            VerifyProposal.class,
            ReturnProposal.class,
            RejectProposal.class,
            ApproveProposal.class,
            EndorseByRegent.class,
            SubmitToNational.class,
            RecordNationalResult.class,
            RecordSpotCheck.class,
            FileObjection.class,
            AcknowledgeObjection.class,
            InvestigateObjection.class,
            DecideObjection.class,
            AppealObjection.class,
            PublishVillageList.class,
            WithdrawVillageList.class);

    static final List<Class<? extends Record>> COMMANDS =
            Stream.concat(BEFORE_AID.stream(), AidCatalogue.COMMANDS.stream()).toList();

    private CommandCatalogue() {}

    /** The door is named as its command. */
    static String fieldName(Class<?> command) {
        String name = command.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
