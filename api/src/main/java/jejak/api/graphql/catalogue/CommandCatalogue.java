package jejak.api.graphql.catalogue;

import java.util.List;
import java.util.stream.Stream;
import jejak.deliberation.musdes.CancelMusdes;
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
import jejak.deliberation.result.ConfirmAddendum;
import jejak.deliberation.result.ReturnMusdesResult;
import jejak.deliberation.result.SubmitMusdesResult;

/** Every command that has a door, in the order of a family's life. */
public final class CommandCatalogue {

    private static final List<Class<? extends Record>> DELIBERATION = List.of(
            ScheduleMusdes.class,
            InviteToMusdes.class,
            FixPrelist.class,
            CancelMusdes.class,
            IssueSptjm.class,
            RecordAttendance.class,
            OpenMusdes.class,
            RecordMusdesDecision.class,
            SignMinutes.class,
            SubmitMusdesResult.class,
            AcceptMusdesResult.class,
            ReturnMusdesResult.class,
            AmendMusdesResult.class,
            ConfirmAddendum.class,
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

    /** All of them. */
    public static final List<Class<? extends Record>> COMMANDS = Stream.of(
                    FamilyCatalogue.COMMANDS, DELIBERATION, AidCatalogue.COMMANDS)
            .flatMap(List::stream)
            .toList();

    private CommandCatalogue() {}

    /** The door is named as its command. */
    public static String fieldName(Class<?> command) {
        String name = command.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
