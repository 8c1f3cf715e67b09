package jejak.household.counter;

import java.time.LocalDate;
import java.util.Map;
import jejak.household.events.CaseEvent.CaseAnswer;
import jejak.household.events.CaseEvent.CaseAnswered;
import jejak.household.events.CaseEvent.CaseClosed;
import jejak.household.events.CaseEvent.CaseKind;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.household.events.CaseEvent.CaseOutcome;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** One case at the counter of Bengkala, opened yesterday. */
final class Counter {
    static final String CASE = "case:9d0f6a3e-52a4-4b1c-8c1d-77aa10c2e6f5";
    static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    static final LocalDate YESTERDAY = TODAY.minusDays(1);
    static final LocalDate DUE = TODAY.plusDays(7);
    static final CaseOpened OPENED =
            new CaseOpened(CASE, "51.08.08.2010", CaseKind.STRAY_POOR, "GCT", null, YESTERDAY, DUE);
    static final CaseAnswered ANSWERED = new CaseAnswered(CASE, CaseAnswer.ACCEPTED, TODAY);
    static final CaseClosed CLOSED = new CaseClosed(CASE, CaseOutcome.HELPED, TODAY);
    private static final Map<String, Object> NOW = Map.of(Actor.TODAY, TODAY.toString());

    private Counter() {}

    static void says(Object command, Object event, Object... past) {
        new AggregateTestFixture<>(PuskesosCase.class)
                .given(past)
                .when(command, NOW)
                .expectEvents(event);
    }

    static void refuses(Object command, String problems, Object... past) {
        new AggregateTestFixture<>(PuskesosCase.class)
                .given(past)
                .when(command, NOW)
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
