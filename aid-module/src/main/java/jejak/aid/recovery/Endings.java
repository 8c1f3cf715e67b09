package jejak.aid.recovery;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.recovery.DebtState.Cause;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import org.jspecify.annotations.Nullable;

/** Which events may end what a family is due, and on which day; of all others nobody can owe anything. */
record Endings(Cause undated) {

    Optional<Cause> of(HouseholdEvent event) {
        return switch (event) {
            case MemberDeceased e -> on(e.diedOn());
            case HouseholdMovedOut e -> on(e.movedOn());
            case ExternalProgrammeEnrolmentChanged e ->
                e.status() == EnrolmentStatus.ENROLLED ? on(e.since()) : Optional.empty();
            case RegistryMembershipChanged e ->
                e.status() == RegistryStatus.LISTED ? Optional.empty() : Optional.of(undated);
            case WelfareDecileChanged _, MemberAdded _, MemberCorrected _ -> Optional.of(undated);
            case HouseholdRegistered _, DuplicateNikFlagged _, HeadVacated _, HeadReplaced _ -> Optional.empty();
            case HouseholdMovedWithinRegency _, DisabilityRecorded _ -> Optional.empty();
        };
    }

    Optional<Cause> of(FamilyEvent event) {
        return switch (event) {
            case MemberLeft e -> on(e.leftOn());
            case HouseholdMerged e -> on(e.mergedOn());
            case HouseholdClosed e -> on(e.closedOn());
            case DeathCorrected e -> on(e.diedOn());
            case HouseholdReopened _, MoveCorrected _, HouseholdSplit _, HouseholdMovedIn _ -> Optional.empty();
            case FamilyCardRenewed _, DuplicateNikResolved _ -> Optional.empty();
        };
    }

    Optional<Cause> of(WelfareEvent event) {
        if (event instanceof WelfareAssessed e) {
            return on(e.assessedOn());
        }
        return event instanceof DisabilityRevised e ? on(e.assessedOn()) : Optional.empty();
    }

    Optional<Cause> of(HouseholdDecisionEvent event) {
        return switch (event) {
            case HouseholdDeliberated e -> e.kind().negative() ? on(e.decidedOn()) : Optional.empty();
        };
    }

    private Optional<Cause> on(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(d -> new Cause(d, undated.recordedAt()));
    }
}
