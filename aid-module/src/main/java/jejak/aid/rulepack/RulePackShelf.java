package jejak.aid.rulepack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import org.jspecify.annotations.Nullable;

/** Holds every activated pack in memory, so that a decision need not read the log for it. */
public final class RulePackShelf implements RulePacks {

    private record Shelved(
            RulePack pack,
            int turn,
            @Nullable String by,
            @Nullable LocalDate until) {

        boolean rules(String regencyCode, LocalDate on) {
            return pack.regencyCode().equals(regencyCode)
                    && !pack.effectiveFrom().isAfter(on)
                    && (until == null || on.isBefore(until));
        }
    }

    private final ConcurrentMap<String, Shelved> byId = new ConcurrentHashMap<>();
    private final AtomicInteger turns = new AtomicInteger();

    /** Puts a pack on the shelf; the same pack once more changes nothing. */
    public void put(RulePackActivated event) {
        put(event, null);
    }

    /** As {@link #put(RulePackActivated)}, with the id of the user who activated it. */
    public void put(RulePackActivated event, @Nullable String actor) {
        byId.computeIfAbsent(
                event.rulePackId(),
                id -> new Shelved(
                        RulePack.recorded(event.content()).from(event.effectiveFrom()),
                        turns.incrementAndGet(),
                        actor,
                        null));
    }

    /** A superseded pack rules no day from then on. */
    public void put(RulePackSuperseded event) {
        byId.computeIfPresent(event.rulePackId(), (id, s) -> new Shelved(s.pack(), s.turn(), s.by(), event.since()));
    }

    @Override
    public Optional<RulePack> activated(String rulePackId) {
        return Optional.ofNullable(byId.get(rulePackId)).map(Shelved::pack);
    }

    @Override
    public Optional<String> activatedBy(RulePack pack) {
        return Optional.ofNullable(byId.get("rulepack:" + pack.code())).map(Shelved::by);
    }

    /** Of two packs effective from the same day the one activated later corrects the other. */
    @Override
    public Optional<RulePack> inForce(String regencyCode, LocalDate on) {
        return byId.values().stream()
                .filter(s -> s.rules(regencyCode, on))
                .max(Comparator.comparing((Shelved s) -> s.pack().effectiveFrom())
                        .thenComparingInt(Shelved::turn))
                .map(Shelved::pack);
    }
}
