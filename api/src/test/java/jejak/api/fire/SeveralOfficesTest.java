package jejak.api.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import jejak.api.FreshDatabase;
import jejak.api.wiring.PlantRoom;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** Two offices with everything behind the desk share one database and one family roster, and are killed in turns. */
class SeveralOfficesTest {
    private static final int KILLS = 4;

    @Test
    void aFamilyIsRegisteredOnceAndWhatWasAnsweredIsThere() throws Exception {
        long seed = Long.getLong("jejak.seed", System.nanoTime() & 0xffff);
        System.out.println("SeveralOfficesTest seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        FreshDatabase database = FreshDatabase.create();
        Path home = PlantRoom.emptyFolder();
        try (PlantRoom room = new PlantRoom(database, home);
                OfficeProcess first = new OfficeProcess(database, home, "first", random.nextInt(1_000_000));
                OfficeProcess second = new OfficeProcess(database, home, "second", random.nextInt(1_000_000))) {
            List<OfficeProcess> offices = List.of(first, second);
            for (int i = 0; i < KILLS; i++) {
                OfficeProcess victim = offices.get(i % 2);
                victim.awaitKept(5 + random.nextInt(40));
                victim.kill();
                victim.start(random.nextInt(1_000_000));
            }
            for (OfficeProcess office : offices) {
                office.awaitKept(30);
                assertThat(office.finish()).isZero();
                assertThat(office.unanswered()).isEmpty();
            }
            assertLog(room.ledger().after(-1, Integer.MAX_VALUE), offices);
        }
    }

    private static void assertLog(List<RecordedEvent> log, List<OfficeProcess> offices) {
        Map<String, Long> recorded = new HashMap<>();
        Set<String> families = new HashSet<>();
        long next = 0;
        for (RecordedEvent event : log) {
            String id = event.envelope().commandId();
            assertThat(event.position()).isEqualTo(next++);
            if (event.envelope().type().equals("household.HouseholdRegistered")) {
                assertThat(families.add(id.substring(id.lastIndexOf('-'))))
                        .as("registered once: " + id)
                        .isTrue();
            }
            recorded.put(id, event.position());
        }
        Map<String, Long> answered = new HashMap<>();
        List<String> refused = new ArrayList<>();
        for (OfficeProcess office : offices) {
            answered.putAll(office.kept);
            refused.addAll(office.refused.keySet());
        }
        assertThat(recorded).as("what was answered, and nothing else").isEqualTo(answered);
        assertThat(recorded).doesNotContainKeys(refused.toArray(String[]::new));
        assertThat(answered).hasSizeGreaterThan(80);
    }
}
