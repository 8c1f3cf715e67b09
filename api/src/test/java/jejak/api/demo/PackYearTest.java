package jejak.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jejak.aid.AidModule;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.api.Regency;
import jejak.api.commands.UserError;
import jejak.api.wiring.PlantRoom;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** A year of Langkat, told from its pack alone, in an office where Buleleng works as well. */
class PackYearTest {

    private static final int FAMILIES = 6;

    @Test
    void aYearOfAnotherRegencyNeedsNothingButItsPackAndKeepsToItself() throws IOException {
        String langkat = shipped("langkat-2024.yaml");
        try (PlantRoom room = PlantRoom.fresh()) {
            Regency.packSteps()
                    .forEach((step, role) -> assertThat(room.desk()
                                    .sendAt(
                                            Instant.parse("2024-01-10T01:00:00Z"),
                                            step,
                                            PlantRoom.acting(step.getClass().getSimpleName(), role))
                                    .errors())
                            .isEmpty());
            List<Round> year = PackYear.of(langkat, FAMILIES);

            year.forEach(round -> play(room, round));

            // 200,000 and 150,000 rupiah a month, twelve months each
            assertThat(paid(room).sum()).isEqualTo(FAMILIES * 12 * (200_000L + 150_000L));
            assertThat(fromBuleleng(room, year)).isEqualTo(List.of("FORBIDDEN"));
        }
    }

    @Test
    void theYearIsTheSameEveryTime() throws IOException {
        String langkat = shipped("langkat-2024.yaml");

        assertThat(PackYear.of(langkat, FAMILIES)).isEqualTo(PackYear.of(langkat, FAMILIES));
    }

    /** What an officer of the neighbouring regency is told who tries a step of this one. */
    private static List<String> fromBuleleng(PlantRoom room, List<Round> year) {
        Step step = year.stream()
                .flatMap(round -> round.steps().stream())
                .filter(s -> "TREASURER".equals(s.metadata().get("role")))
                .findFirst()
                .orElseThrow();
        Map<String, Object> acting = PlantRoom.acting("from-the-neighbour", "TREASURER");
        return room.desk().sendAt(step.at(), step.command(), acting).errors().stream()
                .map(UserError::code)
                .distinct()
                .toList();
    }

    private static void play(PlantRoom room, Round round) {
        for (Step step : round.steps()) {
            assertThat(room.desk()
                            .sendAt(step.at(), step.command(room.ledger()), step.metadata())
                            .errors())
                    .as(round.title())
                    .isEmpty();
        }
        if (round.policiesAt() != null) {
            room.policies().runTo(room.ledger().head(), round.policiesAt());
        }
    }

    private static LongStream paid(PlantRoom room) {
        return log(room)
                .map(RecordedEvent::payload)
                .filter(BsuPaid.class::isInstance)
                .mapToLong(e -> ((BsuPaid) e).rupiah());
    }

    private static Stream<RecordedEvent> log(PlantRoom room) {
        return room.ledger().range(0, room.ledger().head()).stream();
    }

    private static String shipped(String file) throws IOException {
        try (InputStream in = AidModule.class.getResourceAsStream("/rulepacks/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
