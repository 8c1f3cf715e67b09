package jejak.api.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.policy.Policy.Request;

/** Requests of anybody for anything, out of a seed: real places, near misses of them, kin, strangers and bygone days. */
final class RandomRequests implements Supplier<Request> {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    private static final List<String> REGIONS =
            List.of("51.08.08.2010", "51.08.08.2010", "51.08.08", "51.08", "51.08", "51", "12.05", "12.05.01.2001", "");
    private static final List<String> PLACES = List.of(
            "51.08.08.2010",
            "51.08.08.2009",
            "51.08.08.20",
            "51.08.04.2001",
            "51.08",
            "51.080",
            "51.09.08.2010",
            "12.05.01.2001",
            "12.05",
            "5",
            "?");
    private static final List<String> HOUSEHOLDS = List.of("own", "kin", "stranger", "neighbour");
    private static final List<Set<String>> KIN = List.of(Set.of(), Set.of("own"), Set.of("own", "kin"));
    private static final List<Set<String>> PROGRAMMES = List.of(Set.of(), Set.of(), Set.of("BSU"), Set.of("BSU", "X"));

    private final SplittableRandom random;
    private final List<String> actions;

    RandomRequests(long seed, Set<String> actions) {
        this.random = new SplittableRandom(seed);
        this.actions = List.copyOf(actions);
    }

    @Override
    public Request get() {
        Principal who = new Principal("account", pick(Arrays.asList(Role.values())), scope(), pick(KIN));
        Matter matter = new Matter(
                random.nextInt(6) == 0 ? null : pick(PLACES),
                random.nextInt(3) == 0 ? null : pick(HOUSEHOLDS),
                pick(Arrays.asList(State.values())),
                random.nextInt(2) == 0 ? null : pick(List.of("BSU", "BSU", "PKH")));
        return new Request(who, pick(actions), matter, TODAY);
    }

    /** Nine appointments of ten hold today; of the others some begin tomorrow and some ended yesterday. */
    private Scope scope() {
        LocalDate from = TODAY.plusDays(random.nextInt(20) == 0 ? 1 : -random.nextInt(2));
        LocalDate until = random.nextInt(3) == 0 ? TODAY.plusDays(random.nextInt(6) - 1) : null;
        return new Scope(pick(REGIONS), pick(PROGRAMMES), from, until);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
