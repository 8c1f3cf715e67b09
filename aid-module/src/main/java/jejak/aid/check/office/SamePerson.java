package jejak.aid.check.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.check.Fact;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;

/**
 * Tells whether two families are paid for one person: somebody keeps their id from family to family, and a flag says whose
 * number another family holds too. Both logs name the same member, the one who came in later; which member of the other
 * family it is, they do not say.
 */
record SamePerson(Map<Held, Fact<DuplicateNikFlagged>> flags) {

    /** A person whose number a family holds that is not the person's own. */
    record Held(String personId, String householdId) {}

    static SamePerson in(OfficeFacts facts) {
        Map<Held, Fact<DuplicateNikFlagged>> flags = new HashMap<>();
        Twins.standing(facts)
                .forEach(f -> flags.putIfAbsent(
                        new Held(f.event().personId(), f.event().otherHouseholdId()), f));
        return new SamePerson(flags);
    }

    /** What says that two orders to two families are for one person; nothing when nothing does. */
    Optional<Fact<?>> proof(Fact<BsuDisbursementInstructed> one, Fact<BsuDisbursementInstructed> other) {
        BsuDisbursementInstructed a = one.event();
        BsuDisbursementInstructed b = other.event();
        if (a.householdId().equals(b.householdId())) {
            return Optional.empty();
        }
        return a.recipientPersonId().equals(b.recipientPersonId())
                ? Optional.of(one)
                : Optional.<Fact<?>>ofNullable(flags.get(new Held(a.recipientPersonId(), b.householdId())))
                        .or(() -> Optional.ofNullable(flags.get(new Held(b.recipientPersonId(), a.householdId()))));
    }

    /** Those among them of which another may be for the same person; all others need not be compared. */
    Stream<Fact<BsuDisbursementInstructed>> shared(Stream<Fact<BsuDisbursementInstructed>> orders) {
        List<Fact<BsuDisbursementInstructed>> all = orders.toList();
        Map<String, Set<String>> families = all.stream()
                .map(Fact::event)
                .collect(Collectors.groupingBy(
                        BsuDisbursementInstructed::recipientPersonId,
                        Collectors.mapping(BsuDisbursementInstructed::householdId, Collectors.toSet())));
        Set<String> flagged = flags.keySet().stream()
                .flatMap(held -> Stream.of(held.personId(), held.householdId()))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(f -> families.getOrDefault(f.event().recipientPersonId(), Set.of())
                                        .size()
                                > 1
                        || flagged.contains(f.event().recipientPersonId())
                        || flagged.contains(f.event().householdId()));
    }
}
