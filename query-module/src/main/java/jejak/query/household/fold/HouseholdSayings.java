package jejak.query.household.fold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PlaceEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.CorrectionReason;
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
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.FamilyMember.Part;
import jejak.query.household.fold.FamilySayings.Gone;
import jejak.query.household.fold.FamilySayings.Told;
import jejak.query.log.Saying;

/** Says of every event of a family's log from which day it is true, what it needs to be so, and what it puts right. */
final class HouseholdSayings {

    private static final String FAMILY = "family";

    record Person(String id) {}

    private record PartOf(String personId, Part part) {}

    record Flag(String personId) {}

    private record Headship(String personId) {}

    private record Forgetting(String personId) {}

    private final Family recorded = new Family();

    private HouseholdSayings() {}

    /** In the order in which they were recorded; a correction says one thing for each part that was wrong. */
    static List<Saying> of(List<RecordedEvent> log) {
        HouseholdSayings sayings = new HouseholdSayings();
        return log.stream().flatMap(sayings::of).toList();
    }

    private Stream<Saying> of(RecordedEvent event) {
        Saying whole = Saying.of(event);
        return switch (event.payload()) {
            case HouseholdEvent e -> {
                List<Saying> said = family(e, whole.needing(FAMILY));
                recorded.on(e);
                yield said.stream();
            }
            case FamilyEvent e -> FamilySayings.of(e, whole.needing(FAMILY)).stream();
            case ErasureEvent e ->
                Stream.of(whole.needing(new Person(e.personId())).following(new Forgetting(e.personId())));
            case HouseholdDecisionEvent e -> Stream.of(DecisionSayings.of(e, whole));
            case EligibilityEvent e -> Stream.of(AidSayings.of(e, whole));
            case BsuEvent e -> Stream.of(AidSayings.of(e, whole));
            case PlaceEvent e -> Stream.of(AidSayings.of(e, whole));
            case PaymentEvent e -> Stream.of(AidSayings.of(e, whole));
            default -> Stream.of(whole);
        };
    }

    private List<Saying> family(HouseholdEvent event, Saying whole) {
        Told told = new Told(whole.event().envelope().eventId());
        return switch (event) {
            case HouseholdRegistered e -> List.of(registered(e, Saying.of(whole.event())));
            case MemberAdded e ->
                List.of(entered(e.member(), whole).needing(new Gone(e.member().personId())));
            case MemberCorrected e -> corrected(e, whole);
            case DuplicateNikFlagged e ->
                List.of(whole.needing(new Person(e.personId())).founding(new Flag(e.personId())));
            case MemberDeceased e ->
                List.of(whole.on(e.diedOn()).needing(new Person(e.personId())).founding(told));
            case HeadVacated e -> List.of(whole.needing(new Headship(e.personId())));
            case HeadReplaced e -> List.of(heading(e.personId(), whole.needing(new Person(e.personId()))));
            case HouseholdMovedWithinRegency e -> List.of(whole.on(e.movedOn()).founding(told));
            case HouseholdMovedOut e -> List.of(whole.on(e.movedOn()).founding(told));
            case DisabilityRecorded e -> List.of(whole.on(e.assessedOn()).needing(new Person(e.personId())));
            case RegistryMembershipChanged _, WelfareDecileChanged _ -> List.of(whole);
            case ExternalProgrammeEnrolmentChanged e -> List.of(whole.on(e.since()));
        };
    }

    private static Saying registered(HouseholdRegistered e, Saying whole) {
        Saying all = whole.founding(FAMILY);
        for (Member member : e.members()) {
            all = entered(member, all);
        }
        return heading(e.headPersonId(), all);
    }

    private static Saying entered(Member member, Saying whole) {
        return whole.founding(new Person(member.personId()))
                .founding(Stream.of(Part.values())
                        .map(part -> new PartOf(member.personId(), part))
                        .toArray());
    }

    private static Saying heading(String personId, Saying whole) {
        return whole.founding(new Headship(personId), new PartOf(personId, Part.RELATION));
    }

    /** An error was never true, so what is right is true from the day of the error; a change is true from its own. */
    private List<Saying> corrected(MemberCorrected e, Saying whole) {
        Optional<FamilyMember> before = recorded.member(e.personId());
        List<Saying> said = new ArrayList<>();
        for (Part part : before.map(m -> m.partsOtherThan(e.member())).orElse(EnumSet.noneOf(Part.class))) {
            PartOf key = new PartOf(e.personId(), part);
            Saying one = whole.saying(new Corrected(Set.of(part), e.member()))
                    .needing(new Person(e.personId()), key)
                    .founding(key);
            Saying placed = isChange(e.reason()) ? one : one.correcting(key);
            said.add(part == Part.NIK ? placed.voiding(new Flag(e.personId())) : placed);
        }
        return said;
    }

    private static boolean isChange(CorrectionReason reason) {
        return switch (reason) {
            case RELATION_CHANGED, OCCUPATION_CHANGED -> true;
            case TYPING_ERROR, CIVIL_REGISTRY_MATCH, DOCUMENT_SHOWN -> false;
        };
    }
}
