package jejak.household.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jejak.household.events.ImportEvent;
import jejak.household.events.ImportEvent.ImportCounts;
import jejak.household.events.ImportEvent.ImportFinished;
import jejak.household.events.ImportEvent.ImportStarted;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** One file, uploaded by Komang and gone over by Dewi. */
final class Files {
    static final String HASH = "ab".repeat(32);
    static final String IMPORT = "import:" + HASH;
    static final ImportStarted STARTED =
            new ImportStarted(IMPORT, "51.08", "HOUSEHOLDS", "standard", "DTSEN", "2024-01", HASH, 12_000);
    static final ImportCounts COUNTS = new ImportCounts(10, 8, 1, 1, 1);
    static final ImportFinished FINISHED = new ImportFinished(IMPORT, COUNTS);

    private Files() {}

    static void says(String account, Object command, ImportEvent event, ImportEvent... past) {
        given(past).when(command, by(account)).expectEvents(event);
    }

    static void refuses(String account, Object command, String problems, ImportEvent... past) {
        given(past).when(command, by(account)).expectException(Rejected.class).expectExceptionMessage(problems);
    }

    /** Whatever happened so far was done by Komang. */
    private static TestExecutor<ImportLog> given(ImportEvent... past) {
        List<GenericDomainEventMessage<ImportEvent>> messages = IntStream.range(0, past.length)
                .mapToObj(i -> new GenericDomainEventMessage<>("ImportLog", IMPORT, i, past[i], by("komang")))
                .toList();
        return new AggregateTestFixture<>(ImportLog.class).given(messages);
    }

    private static Map<String, Object> by(String account) {
        return Map.of(Actor.TODAY, "2024-06-10", Actor.ID, account);
    }
}
