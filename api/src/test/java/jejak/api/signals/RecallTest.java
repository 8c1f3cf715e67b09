package jejak.api.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.signal.SweepSignals;
import jejak.api.Regency;
import jejak.api.signals.RosterFamily.Told;
import jejak.api.wiring.PlantRoom;
import jejak.kernel.Actor;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The checks against a roster with wrongs at the published rates, recorded in a real log and looked at by the office's own
 * policies: everything planted is found and nothing else. A larger run: {@code -Djejak.roster=20000}.
 */
class RecallTest {

    private static final long SEED = Long.getLong("jejak.seed", 20_240_610L);
    private static final int SIZE = Integer.getInteger("jejak.roster", 300);
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant YEAR_END = Instant.parse("2024-12-31T02:00:00Z");

    private final Map<String, Long> versions = new HashMap<>();

    @Test
    void everythingPlantedIsFoundOnceAndNothingElse() {
        Roster roster = new Roster(SEED, SIZE);
        try (PlantRoom room = PlantRoom.fresh()) {
            record(room, roster);
            room.policies().runTo(room.ledger().head(), YEAR_END);
            sweep(room);
            room.policies().runTo(room.ledger().head(), YEAR_END);
            List<SignalRaised> raised = raised(room.ledger());
            Map<String, Set<String>> found = bySubject(raised);
            print(roster.truth(), found);
            assertThat(found).isEqualTo(roster.truth());

            long head = room.ledger().head();
            JdbcClient.create(room.app())
                    .sql("update ledger.follower set position = -1")
                    .update();
            room.policies().runTo(head, YEAR_END);
            assertThat(raised(room.ledger())).as("looking at everything again").hasSameSizeAs(raised);
        }
    }

    private void record(PlantRoom room, Roster roster) {
        Instant january = Instant.parse("2024-01-10T02:00:00Z");
        Regency.packSteps()
                .forEach((step, role) -> assertThat(room.desk()
                                .sendAt(
                                        january,
                                        step,
                                        PlantRoom.acting(step.getClass().getSimpleName(), role))
                                .errors())
                        .isEmpty());
        Ledger ledger = room.ledger();
        ledger.pipelined(List.of(), () -> {
            roster.ofTheOffice.forEach(told -> append(room, List.of(told)));
            roster.families.forEach(family -> append(room, family.log()));
        });
    }

    private void append(PlantRoom room, List<Told> log) {
        room.engine()
                .appendEvents(log.stream()
                        .map(told -> new GenericDomainEventMessage<>(
                                "Planted",
                                told.stream(),
                                versions.merge(told.stream(), 0L, (before, _) -> before + 1),
                                told.event(),
                                Map.of(
                                        Actor.ID,
                                        told.actor(),
                                        Actor.ROLE,
                                        "OFFICE_DATA_OFFICER",
                                        Actor.SCOPE,
                                        "51.08",
                                        Actor.EFFECTIVE_DATE,
                                        told.day()),
                                UUID.randomUUID().toString(),
                                LocalDate.parse(told.recorded())
                                        .atTime(LocalTime.of(10, 0))
                                        .atZone(WITA)
                                        .toInstant()))
                        .toList());
    }

    private static void sweep(PlantRoom room) {
        SweepSignals sweep = new SweepSignals("51.08", LocalDate.of(2024, 12, 31));
        assertThat(room.desk()
                        .sendAt(YEAR_END, sweep, PlantRoom.acting("sweep", "INSPECTOR"))
                        .errors())
                .isEmpty();
    }

    private static List<SignalRaised> raised(Ledger ledger) {
        List<SignalRaised> raised = new ArrayList<>();
        long position = -1;
        while (position < ledger.head()) {
            List<RecordedEvent> page = ledger.after(position, 2_000);
            page.forEach(event -> {
                if (event.payload() instanceof SignalRaised signal) {
                    raised.add(signal);
                }
            });
            position = page.getLast().position();
        }
        return raised;
    }

    private static Map<String, Set<String>> bySubject(List<SignalRaised> raised) {
        Map<String, Set<String>> found = new TreeMap<>();
        raised.forEach(
                s -> found.computeIfAbsent(s.check(), _ -> new TreeSet<>()).add(s.subject()));
        return found;
    }

    private static void print(Map<String, Set<String>> truth, Map<String, Set<String>> found) {
        System.out.printf("RecallTest: %d families, seed %d%n", SIZE, SEED);
        System.out.printf("%-32s %8s %8s %8s %10s%n", "check", "planted", "recall", "found", "false alarms");
        Set<String> checks = new TreeSet<>(truth.keySet());
        checks.addAll(found.keySet());
        for (String check : checks) {
            Set<String> planted = truth.getOrDefault(check, Set.of());
            Set<String> said = found.getOrDefault(check, Set.of());
            long hits = said.stream().filter(planted::contains).count();
            System.out.printf(
                    "%-32s %8d %8.2f %8d %10d%n",
                    check,
                    planted.size(),
                    planted.isEmpty() ? 1 : (double) hits / planted.size(),
                    said.size(),
                    said.size() - hits);
        }
    }
}
