package jejak.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jejak.api.FreshDatabase;
import jejak.api.wiring.PlantRoom;
import jejak.household.events.ReferenceEvent;
import jejak.household.events.ReferenceEvent.ReferenceDataRecorded;
import jejak.ledger.EventCodec;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** Nodes that start at the same moment on an empty database all start, and what each of them reads is on record once. */
class NodesStartTogetherTest {
    private static final int NODES = 3;
    private static final int LISTS = 25;

    private final FreshDatabase database = FreshDatabase.create();
    private final Path home = PlantRoom.emptyFolder();

    @Test
    void theSameListIsOnRecordOnce() throws Exception {
        started(_ -> "the same");
        assertThat(log())
                .hasSize(LISTS)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, LISTS)
                        .mapToObj(list -> list(list, "the same"))
                        .toList());
    }

    /** As when one node has a newer program than the others. */
    @Test
    void eachNodesOwnListIsOnRecordOnce() throws Exception {
        started(node -> "of node " + node);
        assertThat(log()).hasSize(LISTS * NODES).doesNotHaveDuplicates();
    }

    private void started(IntFunction<String> content) throws Exception {
        CyclicBarrier together = new CyclicBarrier(NODES);
        try (ExecutorService nodes = Executors.newFixedThreadPool(NODES)) {
            List<Future<?>> running = new ArrayList<>();
            for (int node = 0; node < NODES; node++) {
                String says = content.apply(node);
                running.add(nodes.submit(() -> start(together, says)));
            }
            for (Future<?> node : running) {
                node.get();
            }
        }
    }

    /** All meet before the first list, so that each finds the others at it. */
    private boolean start(CyclicBarrier together, String says) throws Exception {
        together.await();
        try (PlantRoom room = new PlantRoom(database, home)) {
            ReferenceLog log = new ReferenceLog(room.ledger(), room.part(EventCodec.class), "test");
            together.await();
            for (int list = 0; list < LISTS; list++) {
                log.recordNews(list(list, says));
            }
            return true;
        }
    }

    private List<Object> log() {
        try (PlantRoom room = new PlantRoom(database, home)) {
            return room.ledger().after(-1, 1_000).stream()
                    .map(RecordedEvent::payload)
                    .toList();
        }
    }

    private static ReferenceEvent list(int number, String says) {
        String name = "list-%d.csv".formatted(number);
        return new ReferenceDataRecorded(
                "reference:" + name, name, ProgramAtHand.sha256(says.getBytes(StandardCharsets.UTF_8)), 1);
    }
}
