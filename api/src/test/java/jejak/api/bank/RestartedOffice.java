package jejak.api.bank;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.api.FreshDatabase;
import jejak.api.Together;
import jejak.api.commands.Outcome;
import jejak.api.wiring.PlantRoom;
import jejak.ledger.Ledger;

/** An office that is stopped in the middle of its work and started again; answers it gave are lost at random. */
final class RestartedOffice implements AutoCloseable {

    /** One thing to be done, by somebody; its id is the same however often it is sent. */
    record Work(String id, String role, Object command) {}

    private static final int CLERKS = 8;
    private static final Set<String> SEND_AGAIN = Set.of("LEDGER_UNAVAILABLE", "OUTCOME_UNKNOWN", "BUSY", "CONFLICT");

    private final FreshDatabase database = FreshDatabase.create();
    private final Path home = PlantRoom.emptyFolder();
    private final Random random;
    /** How many answers of a hundred are lost, from when there is money on its way. */
    int lostInHundred;

    private PlantRoom room = new PlantRoom(database, home);
    int restarts;

    RestartedOffice(Random random) {
        this.random = random;
    }

    synchronized Ledger ledger() {
        return room.ledger();
    }

    /** Does everything once, however often it has to be sent; the codes of what was refused. */
    Map<String, String> all(LocalDate day, List<Work> works) {
        Map<String, String> refused = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        int stopAt = lostInHundred > 0 && works.size() > 1 && (restarts == 0 || random.nextInt(3) == 0)
                ? random.nextInt(works.size())
                : -1;
        Random[] dice = new Random[CLERKS];
        for (int i = 0; i < CLERKS; i++) {
            dice[i] = new Random(random.nextLong());
        }
        Together.run(CLERKS, clerk -> {
            for (int i = next.getAndIncrement(); i < works.size(); i = next.getAndIncrement()) {
                if (i == stopAt) {
                    restart();
                }
                String code = send(day, works.get(i), dice[clerk]);
                if (!code.isEmpty()) {
                    refused.put(works.get(i).id(), code);
                }
            }
            return clerk;
        });
        return refused;
    }

    /** Stopped while the other clerks' commands are on their way. */
    private void restart() {
        PlantRoom old;
        synchronized (this) {
            old = room;
        }
        old.close();
        synchronized (this) {
            room = new PlantRoom(database, home);
            restarts++;
            notifyAll();
        }
    }

    private String send(LocalDate day, Work work, Random dice) {
        while (true) {
            PlantRoom here = here();
            try {
                Outcome outcome = here.desk().sendAt(noon(day), work.command(), acting(work, day));
                boolean lost = dice.nextInt(100) < lostInHundred;
                String code = outcome.errors().isEmpty()
                        ? ""
                        : outcome.errors().getFirst().code();
                if (!lost && !SEND_AGAIN.contains(code)) {
                    return code;
                }
                if (SEND_AGAIN.contains(code)) {
                    awaitAnother(here);
                }
            } catch (RuntimeException stopped) {
                awaitAnother(here);
            }
        }
    }

    private synchronized PlantRoom here() {
        return room;
    }

    private synchronized void awaitAnother(PlantRoom old) {
        try {
            if (room == old) {
                wait(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, Object> acting(Work work, LocalDate day) {
        Map<String, Object> metadata = new HashMap<>(PlantRoom.acting(work.id(), work.role()));
        metadata.put("effectiveDate", day.toString());
        return metadata;
    }

    @Override
    public synchronized void close() {
        room.close();
    }
}
