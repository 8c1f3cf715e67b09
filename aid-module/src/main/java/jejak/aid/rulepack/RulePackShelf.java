package jejak.aid.rulepack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import org.jspecify.annotations.Nullable;

/** Holds every activated pack in memory, so that a decision need not read the log for it. */
public final class RulePackShelf implements RulePacks {

    private record Shelved(
            RulePack pack, int turn, @Nullable String by) {}

    private final ConcurrentMap<String, Shelved> byCode = new ConcurrentHashMap<>();
    private final AtomicInteger turns = new AtomicInteger();

    /** Puts a pack on the shelf; the same pack once more changes nothing. */
    public void put(RulePackActivated event) {
        put(event, null);
    }

    /** As {@link #put(RulePackActivated)}, with the id of the user who activated it. */
    public void put(RulePackActivated event, @Nullable String actor) {
        byCode.computeIfAbsent(
                event.code(),
                code -> new Shelved(
                        RulePack.recorded(event.content()).from(event.effectiveFrom()),
                        turns.incrementAndGet(),
                        actor));
    }

    @Override
    public Optional<String> activatedBy(RulePack pack) {
        return Optional.ofNullable(byCode.get(pack.code())).map(Shelved::by);
    }

    /** Of two packs effective from the same day the one activated later corrects the other. */
    @Override
    public Optional<RulePack> inForce(String regencyCode, LocalDate on) {
        return byCode.values().stream()
                .filter(s -> s.pack().regencyCode().equals(regencyCode))
                .filter(s -> !s.pack().effectiveFrom().isAfter(on))
                .max(Comparator.comparing((Shelved s) -> s.pack().effectiveFrom())
                        .thenComparingInt(Shelved::turn))
                .map(Shelved::pack);
    }
}
