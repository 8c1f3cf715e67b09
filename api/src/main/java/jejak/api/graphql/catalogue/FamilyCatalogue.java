package jejak.api.graphql.catalogue;

import java.util.List;
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
import jejak.household.family.CloseHousehold;
import jejak.household.family.CorrectDeath;
import jejak.household.family.CorrectMove;
import jejak.household.family.MergeHouseholds;
import jejak.household.family.RecordMemberLeft;
import jejak.household.family.RenewFamilyCard;
import jejak.household.family.ReplaceHead;
import jejak.household.family.SplitHousehold;
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

/** Every command about families and their people that has a door, in the order of a family's life. */
final class FamilyCatalogue {

    static final List<Class<? extends Record>> COMMANDS = List.of(
            RegisterHousehold.class,
            AddMember.class,
            CorrectMember.class,
            RecordDeath.class,
            RecordMove.class,
            AcceptMoveIn.class,
            RecordMemberLeft.class,
            SplitHousehold.class,
            MergeHouseholds.class,
            ReplaceHead.class,
            RenewFamilyCard.class,
            CloseHousehold.class,
            CorrectDeath.class,
            CorrectMove.class,
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
            ConfirmErasureDecision.class);

    private FamilyCatalogue() {}
}
