package jejak.household.family;

import java.time.LocalDate;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
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
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.JknEvent;
import jejak.household.events.JknEvent.JknDeactivated;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.household.events.JknEvent.JknReactivated;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.events.MoveEvent;
import jejak.household.events.MoveEvent.HandedOver;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.household.family.CloseHousehold.End;
import jejak.household.family.FamilyState.Flag;
import jejak.household.family.Kinsman.Impairment;
import jejak.household.family.Kinsman.Insurance;

/**
 * Takes one event of a household's log into what is remembered of the family.
 *
 * @param id of the event
 * @param by who recorded it; empty when nobody is named
 */
record FamilyFold(FamilyState state, String id, String by) {

    FamilyState of(HouseholdEvent event) {
        return switch (event) {
            case HouseholdRegistered e -> registered(e);
            case MemberAdded e -> state.with(Kinsman.of(e.member(), id));
            case MemberCorrected e -> state.change(e.personId(), p -> p.recorded(e.member(), id));
            case DuplicateNikFlagged e -> state.flagged(new Flag(e.personId(), e.otherHouseholdId()), true);
            case MemberDeceased e -> state.change(e.personId(), p -> p.died(e.diedOn(), id, by));
            case HeadVacated _ -> state.headedBy(null);
            case HeadReplaced e -> state.headedBy(e.personId());
            case HouseholdMovedWithinRegency e -> state.at(state.home().moved(e.toVillageCode(), false, id, by));
            case HouseholdMovedOut _ -> state.at(state.home().moved(state.home().villageCode(), true, id, by));
            case DisabilityRecorded e ->
                state.change(e.personId(), p -> p.impaired(new Impairment(e.kind(), e.severity(), e.assessedOn())));
            case RegistryMembershipChanged _, WelfareDecileChanged _, ExternalProgrammeEnrolmentChanged _ -> state;
        };
    }

    FamilyState of(FamilyEvent event) {
        return switch (event) {
            case MemberLeft e -> state.change(e.personId(), p -> p.gone(e.leftOn()));
            case FamilyCardRenewed e -> state.carded(e.cardNumber());
            case HouseholdClosed e -> state.ending(End.of(e, id, by));
            case HouseholdReopened _ -> state.ending(null);
            case DuplicateNikResolved e -> state.flagged(new Flag(e.personId(), e.otherHouseholdId()), false);
            case DeathCorrected e -> state.change(e.personId(), p -> p.died(e.diedOn(), id, by));
            case MoveCorrected e -> state.at(state.home().moved(e.villageCode(), false, id, by));
            case HouseholdSplit _, HouseholdMerged _, HouseholdMovedIn _ -> state;
        };
    }

    /** Whoever was handed over belongs to a log of the other regency, and this one is at its end. */
    FamilyState of(MoveEvent event) {
        return switch (event) {
            case HouseholdHandedOver e -> {
                FamilyState now = state.ending(new End(false, id, by));
                for (HandedOver person : e.members()) {
                    now = now.change(person.personId(), p -> p.gone(null));
                }
                yield now;
            }
        };
    }

    FamilyState of(WelfareEvent event) {
        return event instanceof DisabilityRevised e
                ? state.change(e.personId(), p -> p.impaired(new Impairment(e.kind(), e.severity(), e.assessedOn())))
                : state;
    }

    FamilyState of(JknEvent event) {
        return switch (event) {
            case JknEnrolled e ->
                state.change(e.personId(), p -> p.insured(new Insurance(e.segment(), true, e.since())));
            case JknDeactivated e -> state.change(e.personId(), p -> p.insured(now(p, false, e.since())));
            case JknReactivated e -> state.change(e.personId(), p -> p.insured(now(p, true, e.since())));
        };
    }

    FamilyState of(ErasureEvent event) {
        return switch (event) {
            case LegalHoldPlaced e -> state.change(e.personId(), p -> p.held(e.reference(), e.kind()));
            case LegalHoldLifted e -> state.change(e.personId(), p -> p.held(e.reference(), null));
            case ErasureRequested e -> state.erasing(e.personId(), true);
            case ErasureRefused e -> state.erasing(e.personId(), false);
            case ErasureExecuted e -> state.erasing(e.personId(), false).change(e.personId(), FamilyFold::forgotten);
            case ErasureDecisionProposed _, ErasureDecided _ -> state;
        };
    }

    private FamilyState registered(HouseholdRegistered e) {
        FamilyState family =
                state.at(state.home().moved(e.villageCode(), false, "", "")).carded(e.cardNumber());
        for (Member member : e.members()) {
            family = family.with(Kinsman.of(member, id));
        }
        return family.headedBy(e.headPersonId());
    }

    private static Insurance now(Kinsman person, boolean active, LocalDate since) {
        Insurance before = person.insurance();
        return new Insurance(before == null ? JknSegment.PBI_APBN : before.segment(), active, since);
    }

    /** As a replay finds it once the person's key is gone. */
    private static Kinsman forgotten(Kinsman person) {
        Member m = person.member();
        Member erased = new Member(m.personId(), "[dihapus]", "[dihapus]", null, m.sex(), m.relation(), m.occupation());
        return person.recorded(erased, person.setBy());
    }
}
