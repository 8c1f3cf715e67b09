package jejak.api.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jejak.api.access.Principal;
import jejak.api.access.Role;

/**
 * Follows the families that an account declared to where their people live now, so that a split, a marriage or a move does not
 * make an officer a stranger to them. A citizen sees what was declared and no more.
 */
record Kinship(Function<String, Optional<Standing>> places) {

    /** The matter as it is to this account: of its own family when it is of one that became of it. */
    Matter of(Principal who, Matter matter) {
        String family = matter.household();
        Set<String> declared = who.households();
        boolean strange = family != null
                && who.role() != Role.CITIZEN
                && !declared.isEmpty()
                && !declared.contains(family)
                && became(declared).contains(family);
        return strange
                ? new Matter(matter.region(), declared.iterator().next(), matter.state(), matter.programme())
                : matter;
    }

    private Set<String> became(Set<String> declared) {
        Set<String> all = new HashSet<>(declared);
        Deque<String> open = new ArrayDeque<>(declared);
        while (!open.isEmpty()) {
            places.apply(open.remove()).map(Standing::became).orElse(Set.of()).stream()
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }
}
