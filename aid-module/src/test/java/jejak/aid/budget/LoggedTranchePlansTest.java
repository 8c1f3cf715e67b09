package jejak.aid.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.aid.events.BudgetEvent.BudgetOpened;
import jejak.aid.events.BudgetEvent.TranchePlanned;
import jejak.aid.rulepack.MonthRange;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class LoggedTranchePlansTest {

    private static final String LINE = "budget:51.08:BSU:2024";
    private static final LocalDate JUNE_TENTH = LocalDate.of(2024, 6, 10);

    private final AtomicInteger reads = new AtomicInteger();
    private final EventStore log = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine() {
                @Override
                public DomainEventStream readEvents(String streamId, long firstSequenceNumber) {
                    reads.incrementAndGet();
                    return super.readEvents(streamId, firstSequenceNumber);
                }
            })
            .build();
    private final TranchePlans plans = new LoggedTranchePlans(log);

    @Test
    void findsAPlanAsSoonAsItStandsInTheLog() {
        assertThat(plans.find(LINE, "EXTREME_POVERTY", 1)).isEmpty();

        append(0, new BudgetOpened(LINE, "51.08", "BSU", 2024, "5.1.05.01", 1));
        assertThat(plans.find(LINE, "EXTREME_POVERTY", 1)).isEmpty();

        append(1, new TranchePlanned(LINE, "BSU", "EXTREME_POVERTY", 2024, 1, "2024-01", "2024-04", JUNE_TENTH));
        TranchePlan plan =
                new TranchePlan(new MonthRange(YearMonth.of(2024, 1), YearMonth.of(2024, 4)), JUNE_TENTH, null);
        assertThat(plans.find(LINE, "EXTREME_POVERTY", 1)).contains(plan);
        assertThat(plans.find(LINE, "EXTREME_POVERTY", 1)).contains(plan);
        assertThat(plans.find(LINE, "EXTREME_POVERTY", 2)).isEmpty();
        assertThat(plans.find(LINE, "DISABILITY_NON_PROGRAM", 1)).isEmpty();
        assertThat(plans.find("budget:51.08:BSU:2025", "EXTREME_POVERTY", 1)).isEmpty();
    }

    @Test
    void readsTheLogNoMoreOnceThePlanIsFound() {
        append(0, new TranchePlanned(LINE, "BSU", "EXTREME_POVERTY", 2024, 1, "2024-01", "2024-04", JUNE_TENTH));

        plans.find(LINE, "EXTREME_POVERTY", 1);
        plans.find(LINE, "EXTREME_POVERTY", 1);

        assertThat(reads).hasValue(1);
    }

    private void append(long version, Object payload) {
        log.publish(new GenericDomainEventMessage<>("BudgetLine", LINE, version, payload));
    }
}
