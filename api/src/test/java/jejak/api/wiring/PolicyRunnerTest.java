package jejak.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.Regency;
import jejak.api.commands.Outcome;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The modules act on what happened, once, in its order, and as the program itself. */
class PolicyRunnerTest {

    private static final Instant A_DAY_IN_2024 = Instant.parse("2024-03-01T02:00:00Z");

    @Test
    void actsOnAFactAndNamesItAsTheCause() {
        try (PlantRoom room = PlantRoom.fresh()) {
            activate(room);
            room.policies().runTo(room.ledger().head(), A_DAY_IN_2024);
            RecordedEvent registered = register(room, 1);

            room.policies().runTo(room.ledger().head(), A_DAY_IN_2024);

            List<RecordedEvent> history = room.ledger().stream(registered.envelope().stream());
            assertThat(history).hasSizeGreaterThan(1);
            assertThat(history.subList(1, history.size())).allSatisfy(event -> {
                assertThat(event.envelope().type()).isEqualTo("aid.EligibilityDetermined");
                assertThat(event.envelope().recordedAt()).isEqualTo(A_DAY_IN_2024);
                assertThat(event.envelope().actor()).isEqualTo("system");
                assertThat(event.envelope().role()).isEqualTo("SYSTEM");
                assertThat(event.envelope().commandId())
                        .isEqualTo("policy:" + registered.envelope().eventId() + ":0");
                assertThat(event.envelope().metadata())
                        .containsEntry("cause", registered.envelope().eventId())
                        .containsEntry("effectiveDate", "2024-01-10")
                        .containsKey("legalBasis")
                        .doesNotContainKeys("today", "commandBodyHash");
            });
        }
    }

    @Test
    void actsOnceAlsoWhenItForgetsHowFarItWas() {
        try (PlantRoom room = PlantRoom.fresh()) {
            activateAndRegister(room, 3);
            room.policies().runTo(room.ledger().head(), A_DAY_IN_2024);
            long head = room.ledger().head();

            JdbcClient.create(room.app())
                    .sql("update ledger.follower set position = -1")
                    .update();
            room.policies().runTo(head, A_DAY_IN_2024);

            assertThat(room.ledger().head()).isEqualTo(head);
        }
    }

    @Test
    void oneNodeAtATimeHasTheTurn() {
        FreshDatabase database = FreshDatabase.create();
        Path home = PlantRoom.emptyFolder();
        try (PlantRoom one = new PlantRoom(database, home);
                PlantRoom other = new PlantRoom(database, home)) {
            activateAndRegister(one, 1);
            one.policies().runTo(one.ledger().head(), A_DAY_IN_2024);

            assertThatIllegalStateException()
                    .isThrownBy(() -> other.policies().runTo(other.ledger().head(), A_DAY_IN_2024))
                    .withMessageContaining("Another node");

            one.policies().close();
            other.policies().runTo(other.ledger().head(), A_DAY_IN_2024);
            assertThat(other.policies().position()).isEqualTo(other.ledger().head());
        }
    }

    @Test
    void onceLiveItFollowsTheLog() {
        try (PlantRoom room = PlantRoom.fresh()) {
            room.policies().start();
            RecordedEvent registered = activateAndRegister(room, 1);

            String household = registered.envelope().stream();
            assertThat(grows(room.ledger(), household)).isTrue();
        }
    }

    /** Whether the household's log gets a second event; woken by every commit. */
    private static boolean grows(Ledger ledger, String household) {
        Instant end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            long head = ledger.head();
            if (ledger.stream(household).size() > 1) {
                return true;
            }
            ledger.awaitBeyond(head, Duration.ofSeconds(5));
        }
        return false;
    }

    static RecordedEvent activateAndRegister(PlantRoom room, int families) {
        activate(room);
        return register(room, families);
    }

    private static void activate(PlantRoom room) {
        Regency.packSteps()
                .forEach((step, role) -> assertThat(room.desk()
                                .sendAt(
                                        A_DAY_IN_2024,
                                        step,
                                        PlantRoom.acting(step.getClass().getSimpleName(), role))
                                .errors())
                        .isEmpty());
    }

    /** The first of the families registered. */
    private static RecordedEvent register(PlantRoom room, int families) {
        for (int i = 0; i < families; i++) {
            Outcome outcome = room.desk().sendAt(A_DAY_IN_2024, Families.widow(i), PlantRoom.acting("family-" + i));
            assertThat(outcome.errors()).isEmpty();
        }
        long first = room.ledger().head() - families + 1;
        return room.ledger().range(first, first).getFirst();
    }
}
