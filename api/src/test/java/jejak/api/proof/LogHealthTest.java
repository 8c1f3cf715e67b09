package jejak.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.keys.TransitServer;
import jejak.api.wiring.PlantRoom;
import jejak.ledger.checkpoint.CheckpointBook;
import jejak.ledger.checkpoint.CheckpointMaker;
import jejak.ledger.checkpoint.CheckpointMaker.Vouchers;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.checkpoint.LogTree;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Whoever watches an office that has never signed its log, and cannot, is told that it is unwell and why. */
class LogHealthTest {

    @Test
    void anOfficeThatCannotSignIsUnwellUntilItCan() {
        Path home = PlantRoom.emptyFolder();
        Path keys = home.resolve("keys");
        try (TransitServer service = new TransitServer()) {
            service.serves(keys, "signing-key=log");
            try (PlantRoom room = new PlantRoom(FreshDatabase.create(), home)) {
                assertThat(room.desk()
                                .send(Families.widow(7), PlantRoom.acting("first"))
                                .errors())
                        .isEmpty();
                ProofKeys own = ProofKeys.in(keys);
                Checkpointer checkpointer = new Checkpointer(
                        room.ledger(),
                        new CheckpointMaker(
                                new LogTree(room.app()),
                                new CheckpointBook(room.app(), keys.resolve("checkpoint")),
                                new Vouchers(own.log(), own.seal()),
                                List.of()));
                service.seal(true);
                checkpointer.makeOne();
                Health unwell = health(room, checkpointer);
                assertThat(unwell.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
                assertThat(String.valueOf(unwell.getDetails().get("problems"))).contains("Vault is sealed");

                service.seal(false);
                checkpointer.makeOne();
                assertThat(health(room, checkpointer).getStatus()).isEqualTo(Status.UP);
            }
        }
    }

    private static Health health(PlantRoom room, Checkpointer checkpointer) {
        return Objects.requireNonNull(new LogHealth(room.ledger(), checkpointer).health());
    }
}
