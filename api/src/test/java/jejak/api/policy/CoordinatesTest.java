package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Nothing is outside the tables: every command, every field and every argument that names a thing is asked about. */
class CoordinatesTest {

    private final Coordinates coordinates = Coordinates.standard();

    @Test
    void everyFieldHasARowAndEveryRowNamesSomething() {
        assertThat(new Seams(coordinates).faults(Permissions.standard())).isEmpty();
    }

    @Test
    void everyCommandHasARow() {
        assertThat(SampleCommands.all())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(coordinates.commands());
    }

    @Test
    void everyRowIsTheActionThatIsSpecified() {
        Map<String, String> actions = new TreeMap<>();
        coordinates.all().forEach(row -> actions.put(row.coordinate(), row.action()));
        assertThat(actions).isEqualTo(SpecifiedCoordinates.actions());
    }

    @Test
    void everyThingACommandNamesIsLookedAt() {
        assertThat(new NamedThings(coordinates, Policy.standard()).holes()).isEmpty();
    }
}
