package jejak.household.family;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.household.IdentityIndex;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.family.FamilyState.Flag;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes the flag off both families once a number is held by one of them only; sent by a policy only. */
record SettleDuplicateNiks(@TargetAggregateIdentifier String householdId) {

    /** Two logs and the flag that stands between them. */
    private record Pair(Flag flag, String here, FamilyState importer, String there, FamilyState holder) {

        /** Nothing when the person is not of the family any more, or not to be read. */
        @Nullable
        String number() {
            Kinsman imported = importer.people().get(flag.personId());
            return imported != null && imported.here() && imported.readable()
                    ? imported.member().nik()
                    : null;
        }
    }

    /**
     * A number that is free again goes to the family that still has it; when a third family holds it, the flag moves.
     *
     * @param others the families that the flags of this one name
     * @return by household, what is said in its log
     */
    Map<String, List<Object>> decide(FamilyState family, Map<String, FamilyState> others, IdentityIndex identities) {
        Map<String, List<Object>> said = new LinkedHashMap<>();
        Map<String, String> taken = new HashMap<>(); // by this very command, so that the index does not know it yet
        for (Flag flag : family.flags()) {
            FamilyState other = others.get(flag.otherHouseholdId());
            if (other != null) {
                Pair pair = family.people().containsKey(flag.personId())
                        ? new Pair(flag, householdId, family, flag.otherHouseholdId(), other)
                        : new Pair(flag, flag.otherHouseholdId(), other, householdId, family);
                settle(
                        said,
                        pair,
                        nik -> Optional.ofNullable(taken.get(nik)).or(() -> identities.householdHolding(nik)),
                        taken);
            }
        }
        return said;
    }

    private static void settle(
            Map<String, List<Object>> said, Pair pair, IdentityIndex held, Map<String, String> taken) {
        String nik = pair.number();
        if (nik != null && pair.holder().holding(nik) != null) {
            return;
        }
        String person = pair.flag().personId();
        resolve(said, pair.importer(), new DuplicateNikResolved(pair.here(), person, pair.there(), nik));
        resolve(said, pair.holder(), new DuplicateNikResolved(pair.there(), person, pair.here(), null));
        if (nik != null) {
            held.householdHolding(nik)
                    .filter(third -> !third.equals(pair.here()) && !third.equals(pair.there()))
                    .ifPresentOrElse(
                            third -> add(said, pair.here(), new DuplicateNikFlagged(pair.here(), person, third)),
                            () -> taken.put(nik, pair.here()));
        }
    }

    private static void resolve(Map<String, List<Object>> said, FamilyState family, DuplicateNikResolved resolved) {
        if (family.flags().contains(new Flag(resolved.personId(), resolved.otherHouseholdId()))) {
            add(said, resolved.householdId(), resolved);
        }
    }

    private static void add(Map<String, List<Object>> said, String household, Object event) {
        said.computeIfAbsent(household, _ -> new ArrayList<>()).add(event);
    }
}
