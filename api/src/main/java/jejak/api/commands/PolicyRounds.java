package jejak.api.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.aid.eligibility.EvaluateEligibility;
import jejak.aid.signal.Look;

/** Divides what the policies want into rounds, each of which may be read ahead and committed as one. */
final class PolicyRounds {

    /** A round's logs are held in memory; a sweep wants to look at every family of a regency. */
    static final int MOST = 2_000;

    private PolicyRounds() {}

    /** In the order of wanting, except that looks come last: they see what the others wrote and divide no round. */
    static List<List<Intention>> of(List<Intention> intentions) {
        Map<Boolean, List<Intention>> byLook = withoutRepeatedLooks(intentions).stream()
                .collect(Collectors.partitioningBy(intention -> intention.command() instanceof Look));
        List<List<Intention>> rounds = new ArrayList<>();
        divide(byLook.getOrDefault(false, List.of()), rounds);
        divide(byLook.getOrDefault(true, List.of()), rounds);
        return rounds;
    }

    /** A round ends before the first command whose log an earlier one of the round writes: it must see that. */
    private static void divide(List<Intention> intentions, List<List<Intention>> rounds) {
        List<Intention> round = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Intention intention : intentions) {
            if (round.size() == MOST || written.contains(intention.target())) {
                rounds.add(round);
                round = new ArrayList<>();
                written.clear();
            }
            round.add(intention);
            written.add(intention.target());
        }
        if (!round.isEmpty()) {
            rounds.add(round);
        }
    }

    /** A look takes in everything recorded so far, so of several equal looks the last says it all. */
    private static Collection<Intention> withoutRepeatedLooks(List<Intention> intentions) {
        Map<Object, Intention> kept = new LinkedHashMap<>();
        for (Intention intention : intentions) {
            Object key = sameLook(intention);
            kept.remove(key);
            kept.put(key, intention);
        }
        return kept.values();
    }

    private static Object sameLook(Intention intention) {
        if (intention.command() instanceof EvaluateEligibility look) {
            return List.of(look.householdId(), look.cause());
        }
        return intention.command() instanceof Look look ? look : intention;
    }
}
