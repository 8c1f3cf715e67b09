package jejak.api.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import org.junit.jupiter.api.Test;

/** An event's name is its module and its simple name, and stays so. */
class EventNamesTest {
    private final EventNames names = EventNames.standard();

    @Test
    void aNameIsTheModuleAndTheSimpleName() {
        assertThat(names.nameOf(HouseholdRegistered.class)).isEqualTo("household.HouseholdRegistered");
        assertThat(names.nameOf(MusdesScheduled.class)).isEqualTo("deliberation.MusdesScheduled");
        assertThat(names.nameOf(HouseholdDeliberated.class)).isEqualTo("deliberation.HouseholdDeliberated");
        assertThat(names.nameOf(BsuPaid.class)).isEqualTo("aid.BsuPaid");
    }

    @Test
    void everyNameLeadsBackToItsClass() {
        assertThat(names.names()).isNotEmpty().allSatisfy(name -> {
            assertThat(names.nameOf(names.classOf(name))).isEqualTo(name);
            assertThat(names.revisionOf(name)).isEqualTo(1);
        });
    }

    @Test
    void whatIsNoEventHasNoName() {
        assertThatThrownBy(() -> names.nameOf(String.class)).hasMessageContaining("java.lang.String is not an event");
        assertThatThrownBy(() -> names.classOf("aid.Unheard")).hasMessageContaining("'aid.Unheard'");
        assertThatThrownBy(() -> names.revisionOf("aid.Unheard")).hasMessageContaining("'aid.Unheard'");
    }

    @Test
    void twoEventsOfOneNameAreRefused() {
        assertThatThrownBy(() -> EventNames.of(List.of(One.class, Other.class), List.of()))
                .hasMessageContaining("'api.Seen'");
    }

    private sealed interface One {
        record Seen() implements One {}
    }

    private sealed interface Other {
        record Seen() implements Other {}
    }
}
