package jejak.api.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.Outcome;
import jejak.api.privacy.LedgerKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.household.RegisterHousehold;
import jejak.household.erasure.ConfirmErasureDecision;
import jejak.household.erasure.ProposeErasureDecision;
import jejak.household.erasure.RequestErasure;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.ledger.RecordedEvent;
import jejak.ledger.subject.SubjectKeys;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decided erasure is finished wherever its execution was cut off, and then stands on record once. */
class ErasureCrashTest {
    private final FreshDatabase database = FreshDatabase.create();
    private final Path home = PlantRoom.emptyFolder();
    private final RegisterHousehold family = Families.widow(7);
    private final String person = family.members().getFirst().personId();

    /** How far the execution had come when the process died; each step is durable before the next one begins. */
    static Stream<Named<BiConsumer<ErasureCrashTest, PlantRoom>>> deaths() {
        return Stream.of(
                Named.of("before it began", (_, _) -> {}),
                Named.of("with the tombstone written", (test, room) -> test.writeTombstone(room)),
                Named.of("with the key tree cut", (test, room) -> {
                    test.writeTombstone(room);
                    test.cutTree(room);
                }),
                Named.of("with all done and the policy's position not kept", (test, room) -> {
                    room.policies().runTo(room.ledger().head(), Instant.now());
                    test.forgetPolicyPosition(room);
                }));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void theNextStartFinishesIt(BiConsumer<ErasureCrashTest, PlantRoom> death) {
        try (PlantRoom room = new PlantRoom(database, home)) {
            decide(room.desk());
            death.accept(this, room);
        }
        try (PlantRoom room = new PlantRoom(database, home)) {
            room.policies().runTo(room.ledger().head(), Instant.now());

            List<Object> log = room.ledger().stream(family.householdId()).stream()
                    .map(RecordedEvent::payload)
                    .toList();
            assertThat(log.stream().filter(ErasureExecuted.class::isInstance)).hasSize(1);
            assertThat(((HouseholdRegistered) log.getFirst())
                            .members()
                            .getFirst()
                            .name())
                    .isEqualTo("[dihapus]");
            assertThat(new SubjectKeys(room.app()).any()).isEmpty();
        }
    }

    /** A backup of the folder, or the folder of another node that has a copy of its own. */
    @Test
    void anOlderCopyOfTheKeyFolderForgetsAtTheNextStart() throws IOException {
        Path tree = home.resolve("keys").resolve("key-tree");
        byte[] older;
        try (PlantRoom room = new PlantRoom(database, home)) {
            decide(room.desk());
            older = Files.readAllBytes(tree);
            room.policies().runTo(room.ledger().head(), Instant.now());
        }
        Files.write(tree, older);

        try (PlantRoom _ = new PlantRoom(database, home)) {
            assertThat(Files.readString(tree)).startsWith("jejak-key-tree 1 2\n");
            assertThat(Files.readString(tree)).doesNotContain(new String(older, UTF_8).split("\n", -1)[1]);
        }
    }

    private void decide(CommandDesk desk) {
        String id = family.householdId();
        send(desk, "OFFICE_DATA_OFFICER", family);
        send(desk, "DPO", new RequestErasure(id, person, ErasureGround.NO_LONGER_NEEDED));
        send(desk, "DPO", new ProposeErasureDecision(id, person, null));
        send(desk, "OFFICE_HEAD", new ConfirmErasureDecision(id, person));
    }

    private static void send(CommandDesk desk, String role, Object command) {
        Outcome outcome = desk.send(command, PlantRoom.acting(command.getClass().getSimpleName(), role));
        assertThat(outcome.errors()).isEmpty();
    }

    private void writeTombstone(PlantRoom room) {
        assertThat(new SubjectKeys(room.app()).forget(person, family.householdId(), List.of(), List.of()))
                .isNotEmpty();
    }

    private void cutTree(PlantRoom room) {
        SubjectKeys keys = new SubjectKeys(room.app());
        new PersonKeys(home.resolve("keys"), () -> new LedgerKeyStore(keys)).forget(keys.destroyedSince(0));
    }

    private void forgetPolicyPosition(PlantRoom room) {
        JdbcClient.create(room.app())
                .sql("update ledger.follower set position = -1")
                .update();
    }
}
