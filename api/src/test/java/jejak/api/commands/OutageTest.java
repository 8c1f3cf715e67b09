package jejak.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jejak.api.Families;
import jejak.api.FreshDatabase;
import jejak.api.wiring.PlantRoom;
import jejak.household.RegisterHousehold;
import jejak.ledger.store.LocalPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the database is away nothing is half saved, and the same command is taken when it is back. */
class OutageTest {

    @Test
    void aCommandSentIntoAnOutageIsToldSoAndIsTakenAfterwards(@TempDir Path home) {
        LocalPostgres server = LocalPostgres.start(home);
        FreshDatabase database =
                new FreshDatabase(server.jdbcUrl("postgres"), server.adminUser(), server.adminPassword());
        RegisterHousehold family = Families.widow(1);
        try (PlantRoom room = new PlantRoom(database, PlantRoom.emptyFolder())) {
            room.desk().send(Families.widow(2), PlantRoom.acting("before"));
            server.close();

            Outcome during = room.desk().send(family, PlantRoom.acting("c-1"));
            assertThat(during.errors()).extracting(UserError::code).containsExactly("LEDGER_UNAVAILABLE");
            assertThat(during.position()).isEqualTo(-1);

            server = LocalPostgres.start(home);
            Outcome after = room.desk().send(family, PlantRoom.acting("c-1"));
            assertThat(after.errors()).isEmpty();
            assertThat(after.replayed()).isFalse();
            assertThat(room.ledger().stream(family.householdId())).hasSize(1);
        } finally {
            server.close();
        }
    }
}
