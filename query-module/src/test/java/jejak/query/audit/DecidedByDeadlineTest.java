package jejak.query.audit;

import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionRaised;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.words.Vocabulary;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecidedByDeadlineTest {

    private static final ObjectionRaised RAISED =
            new ObjectionRaised(HOUSEHOLD, "objection:1", ObjectionKind.AGAINST_RECIPIENT);

    @RegisterExtension
    static final ProjectionSpec<DecidedByDeadline> DEADLINES =
            ProjectionSpec.of(DecidedByDeadline.class, DecidedByDeadline::new);

    @Test
    void whatTheDeadlineDecidedIsShownWithItsEvent() {
        DEADLINES
                .given(RAISED, settled(SettlementCause.DEADLINE))
                .then(d -> own(d).size(), 1)
                .then(d -> own(d).getFirst().events().getFirst().eventId(), "settled")
                .then(d -> own(d).getFirst().reason().en().contains("by the deadline"), true);
    }

    @Test
    void whatAPersonDecidedIsNotShown() {
        DEADLINES.given(RAISED, settled(SettlementCause.DECISION)).then(d -> own(d).size(), 0);
    }

    /** So that an event to come with this cause is not forgotten. */
    @Test
    void everyEventThatADeadlineMayCauseIsLookedAt() throws IOException {
        List<Class<?>> handled = Stream.of(DecidedByDeadline.class.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(EventHandler.class))
                .<Class<?>>map(m -> m.getParameterTypes()[0])
                .toList();
        List<Class<?>> caused = Vocabulary.roots().stream()
                .flatMap(Vocabulary::events)
                .filter(DecidedByDeadlineTest::mayBeCausedByDeadline)
                .toList();
        assertThat(caused)
                .contains(ObjectionSettled.class)
                .allMatch(event -> handled.stream().anyMatch(handler -> handler.isAssignableFrom(event)));
    }

    private static boolean mayBeCausedByDeadline(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .anyMatch(constant -> constant.toString().equals("DEADLINE"));
    }

    private static List<DecidedByDeadline.Decision> own(DecidedByDeadline d) {
        return d.decidedByDeadline(10, null).edges().stream()
                .map(e -> e.node())
                .filter(decision -> decision.householdId().equals(HOUSEHOLD))
                .toList();
    }

    private static Told settled(SettlementCause cause) {
        return told(new ObjectionSettled(
                        HOUSEHOLD, "objection:1", ObjectionKind.AGAINST_RECIPIENT, ObjectionOutcome.UPHELD, cause))
                .recorded("settled", "2024-06-20T02:00:00Z");
    }
}
