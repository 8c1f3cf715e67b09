package jejak.api.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import jejak.api.regencies.RegencyFolder;
import jejak.api.wiring.JejakProperties;
import jejak.api.wiring.PlantRoom;
import jejak.api.wiring.StartRefused;
import jejak.household.RegisterHousehold;
import jejak.kernel.Actor;
import org.junit.jupiter.api.Test;

/** A demo year is played into an empty log or its own, and never over somebody else's. */
class DemoSeedingTest {

    private static final String LANGKAT = "12.05";
    private static final int FAMILIES = 6;

    @Test
    void aYearThatIsThereIsLeftAsItIs() {
        try (PlantRoom room = PlantRoom.fresh()) {
            seeding(room).run();
            long head = room.ledger().head();

            seeding(room).run();

            assertThat(head).isPositive();
            assertThat(room.ledger().head()).isEqualTo(head);
        }
    }

    @Test
    void aYearThatAnotherVersionToldOtherwiseIsRefusedWithASentence() {
        try (PlantRoom room = PlantRoom.fresh()) {
            String pack = regencies(room).pack(LANGKAT).orElseThrow();
            Step first = PackYear.of(pack, FAMILIES).getFirst().steps().getFirst();
            Step other = PackYear.of(pack, FAMILIES).stream()
                    .flatMap(round -> round.steps().stream())
                    .filter(step -> step.command() instanceof RegisterHousehold)
                    .findFirst()
                    .orElseThrow();
            room.desk().sendAt(first.at(), first.command(room.ledger()), first.metadata());
            Map<String, Object> metadata = new HashMap<>(other.metadata());
            metadata.put(Actor.COMMAND_ID, "told-otherwise");
            assertThat(room.desk()
                            .sendAt(other.at(), other.command(room.ledger()), metadata)
                            .errors())
                    .isEmpty();

            assertThatThrownBy(() -> seeding(room).run())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContainingAll("versi lain", "another version", "--jejak.home");
        }
    }

    private static DemoSeeding seeding(PlantRoom room) {
        return new DemoSeeding(
                room.engine(), room.desk(), room.policies(), room.demoOf(LANGKAT, FAMILIES), regencies(room));
    }

    private static RegencyFolder regencies(PlantRoom room) {
        return new RegencyFolder(room.part(JejakProperties.class));
    }
}
