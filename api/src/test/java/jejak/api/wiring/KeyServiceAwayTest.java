package jejak.api.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.keys.KeyServiceFailed;
import jejak.api.keys.TransitServer;
import jejak.api.proof.ProofKeys;
import jejak.household.RegisterHousehold;
import jejak.household.erasure.ConfirmErasureDecision;
import jejak.household.erasure.ProposeErasureDecision;
import jejak.household.erasure.RequestErasure;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.ledger.RecordedEvent;
import jejak.ledger.checkpoint.CheckpointBook;
import jejak.ledger.checkpoint.CheckpointMaker;
import jejak.ledger.checkpoint.CheckpointMaker.Vouchers;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.checkpoint.LogTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office whose keys lie with a service works on while that is away; what needs the service waits, and is never half done. */
class KeyServiceAwayTest {
    private final FreshDatabase database = FreshDatabase.create();
    private final Path home = PlantRoom.emptyFolder();
    private final Path keys = home.resolve("keys");
    private final TransitServer service = new TransitServer();

    @BeforeEach
    void configures() {
        service.serves(keys, "signing-key=log", "wrapping-key=persons");
    }

    @AfterEach
    void stops() {
        service.close();
    }

    @Test
    void familiesAreRegisteredAndCheckpointsAndErasuresWait() {
        try (PlantRoom room = new PlantRoom(database, home)) {
            Checkpointer checkpointer = checkpointer(room);
            RegisterHousehold first = Families.widow(7);
            send(room, "OFFICE_DATA_OFFICER", first);
            decideToForget(room, first);
            assertThat(checkpointer.makeOne().problems()).isEmpty();
            long signed = checkpointer.status().size();

            service.seal(true);
            send(room, "OFFICE_DATA_OFFICER", Families.widow(8));
            assertThat(checkpointer.makeOne().problems())
                    .singleElement()
                    .asString()
                    .contains("No checkpoint was made: The key service http://127.0.0.1", "Vault is sealed");
            assertThat(checkpointer.status().size()).isEqualTo(signed);
            assertThatThrownBy(() -> room.policies().runTo(room.ledger().head(), Instant.now()))
                    .isInstanceOf(KeyServiceFailed.class);
            assertThat(executed(room)).isEmpty();

            service.seal(false);
            room.policies().runTo(room.ledger().head(), Instant.now());
            assertThat(executed(room)).hasSize(1);
            assertThat(checkpointer.makeOne().size()).isEqualTo(room.ledger().head() + 1);
            assertThat(room.ledger().halt().why()).isEmpty();
        }
    }

    @Test
    void aStartWithoutItIsRefusedAndLeavesTheLogAsItWas() {
        long head;
        try (PlantRoom room = new PlantRoom(database, home)) {
            send(room, "OFFICE_DATA_OFFICER", Families.widow(7));
            head = room.ledger().head();
        }
        service.seal(true);
        try (PlantRoom room = new PlantRoom(database, home)) {
            Throwable failure = catchThrowable(() -> send(room, "OFFICE_DATA_OFFICER", Families.widow(8)));
            assertThat(StartRefused.sentenceFor(failure).orElseThrow())
                    .startsWith("Kunci pada layanan kunci tidak dapat dipakai.")
                    .contains("Vault is sealed");
            assertThat(room.ledger().head()).isEqualTo(head);
        }
    }

    private Checkpointer checkpointer(PlantRoom room) {
        ProofKeys own = ProofKeys.in(keys);
        CheckpointBook book = new CheckpointBook(room.app(), keys.resolve("checkpoint"));
        return new Checkpointer(
                room.ledger(),
                new CheckpointMaker(new LogTree(room.app()), book, new Vouchers(own.log(), own.seal()), List.of()));
    }

    private static List<Object> executed(PlantRoom room) {
        return room.ledger().after(-1, 1_000).stream()
                .map(RecordedEvent::payload)
                .filter(ErasureExecuted.class::isInstance)
                .toList();
    }

    private static void decideToForget(PlantRoom room, RegisterHousehold family) {
        String id = family.householdId();
        String person = family.members().getFirst().personId();
        send(room, "DPO", new RequestErasure(id, person, ErasureGround.NO_LONGER_NEEDED));
        send(room, "DPO", new ProposeErasureDecision(id, person, null));
        send(room, "OFFICE_HEAD", new ConfirmErasureDecision(id, person));
    }

    private static void send(PlantRoom room, String role, Object command) {
        String id = command instanceof RegisterHousehold family
                ? family.householdId()
                : command.getClass().getSimpleName();
        assertThat(room.desk().send(command, PlantRoom.acting(id, role)).errors())
                .isEmpty();
    }
}
