package jejak.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Cosignature;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.witness.WitnessDoor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A witness as its protocol wants it, over HTTP. */
class WitnessTest {
    private static final NoteSigner LOG = NoteSigner.parse(NoteSigner.generate("jejak/log", NoteVerifier.NOTE));
    private static final NoteSigner KEY = NoteSigner.parse(NoteSigner.generate("witness/1", NoteVerifier.COSIGNATURE));

    @TempDir
    Path folder;

    private final TestLog log = TestLog.of(LOG, "a", 0, 60);
    private WitnessStore store;
    private WitnessServer server;
    private HttpWitness door;

    @BeforeEach
    void open() {
        store = WitnessStore.open(folder);
        server = WitnessServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new Witness(KEY, List.of(LOG.verifier()), store));
        door = new HttpWitness(URI.create("http://localhost:" + server.port()));
    }

    @AfterEach
    void close() {
        server.close();
        store.close();
    }

    @Test
    void whatFollowsIsSignedWithTheTimeAtWhichItWasSeen() {
        Instant before = Instant.now().minusSeconds(1);
        for (int[] step : new int[][] {{0, 5}, {5, 5}, {5, 8}, {8, 60}}) {
            Answer answer = door.addCheckpoint(log.request(step[0], step[1]));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            SignedNote signed = SignedNote.parse(log.checkpoint(step[1]).text() + "\n" + answer.body());
            SignedNote.Line line = signed.verified(List.of(KEY.verifier())).getFirst();
            assertThat(Cosignature.time(line)).isBetween(before, Instant.now());
        }
    }

    @Test
    void whatIsNotWrittenAsItShouldIsA400() {
        String good = new String(log.request(0, 5), StandardCharsets.UTF_8);
        for (String bad : List.of(
                "",
                good.substring(1),
                good.replace("old 0", "old 00"),
                good.replace("old 0", "old -1"),
                good.replace("old 0", "old"),
                good.replace("old 0\n", "old 0\nAAAA\n"),
                good.replace("old 0\n", "old 0\n" + "x\n"),
                good.replace("old 0\n\n", "old 0\n"),
                good.replace("\n5\n", "\n05\n"),
                good.substring(0, good.length() - 1),
                "old 0\n" + (java.util.Base64.getEncoder().encodeToString(new byte[32]) + "\n").repeat(64)
                        + good.substring("old 0\n".length()))) {
            assertThat(send(bad)).as(bad).isEqualTo(400);
        }
        assertThat(door.addCheckpoint(AddCheckpoint.write(6, List.of(), log.note(5)))
                        .status())
                .as("an old size above the new one")
                .isEqualTo(400);
        assertThat(send(good)).isEqualTo(200);
    }

    @Test
    void onlyKnownLogsUnderTheirOwnKeysAreSeen() {
        NoteSigner stranger = NoteSigner.parse(NoteSigner.generate("jejak/other", NoteVerifier.NOTE));
        NoteSigner impostor = NoteSigner.parse(NoteSigner.generate("jejak/log", NoteVerifier.NOTE));
        assertThat(door.addCheckpoint(TestLog.of(stranger, "a", 0, 5).request(0, 5))
                        .status())
                .isEqualTo(404);
        assertThat(door.addCheckpoint(TestLog.of(impostor, "a", 0, 5).request(0, 5))
                        .status())
                .isEqualTo(403);
        SignedNote.Line foreign =
                SignedNote.sign(log.checkpoint(6).text(), LOG).lines().getFirst();
        SignedNote broken = new SignedNote(log.checkpoint(5).text(), List.of(foreign));
        assertThat(door.addCheckpoint(AddCheckpoint.write(0, List.of(), broken)).status())
                .isEqualTo(403);
        SignedNote withStranger = log.note(5)
                .with(SignedNote.sign(log.checkpoint(5).text(), stranger)
                        .lines()
                        .getFirst());
        assertThat(door.addCheckpoint(AddCheckpoint.write(0, List.of(), withStranger))
                        .status())
                .as("a line of an unknown key is passed over")
                .isEqualTo(200);
    }

    @Test
    void anotherOldSizeThanTheOneSeenIsA409ThatTellsIt() {
        for (int old : new int[] {1, 5}) {
            assertConflict(log.request(old, 5), 0);
        }
        door.addCheckpoint(log.request(0, 5));
        for (int old : new int[] {0, 1, 4, 6}) {
            assertConflict(log.request(old, 8), 5);
        }
        assertConflict(log.request(4, 4), 5);
        assertConflict(TestLog.of(LOG, "b", 2, 5).request(5, 5), 5);
    }

    @Test
    void whatDoesNotFollowIsA422AndChangesNothing() {
        assertThat(door.addCheckpoint(AddCheckpoint.write(0, log.proof(2, 5), log.note(5)))
                        .status())
                .as("nothing to prove from nothing")
                .isEqualTo(422);
        door.addCheckpoint(log.request(0, 5));
        TestLog fork = TestLog.of(LOG, "b", 3, 60);
        for (byte[] request : List.of(
                fork.request(5, 8),
                AddCheckpoint.write(5, List.of(), log.note(8)),
                AddCheckpoint.write(5, log.proof(4, 8), log.note(8)),
                AddCheckpoint.write(5, log.proof(5, 9), log.note(8)),
                AddCheckpoint.write(5, log.proof(5, 8), fork.note(8)),
                AddCheckpoint.write(5, log.proof(5, 8), log.note(5)))) {
            assertThat(door.addCheckpoint(request).status()).isEqualTo(422);
        }
        assertThat(door.addCheckpoint(log.request(5, 8)).status()).isEqualTo(200);
    }

    @Test
    void theRecordOutlivesTheProcess() {
        door.addCheckpoint(log.request(0, 40));
        close();
        open();
        assertConflict(log.request(0, 20), 40);
        assertConflict(TestLog.of(LOG, "b", 2, 60).request(40, 40), 40);
        assertThat(door.addCheckpoint(log.request(40, 41)).status()).isEqualTo(200);
    }

    @Test
    void noOtherProcessMayKeepTheSameRecord() {
        assertThatThrownBy(() -> WitnessStore.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Another witness");
    }

    @Test
    void whatCannotBeKeptIsNotSigned() throws IOException {
        Files.delete(folder.resolve("witness.lock"));
        Files.delete(folder);
        Answer answer = door.addCheckpoint(log.request(0, 5));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("—");
    }

    /** The roll-back race of the specification: of two updates from one size, one wins and the other is told. */
    @Test
    void ofTwoUpdatesAtOnceOneWins() throws Exception {
        door.addCheckpoint(log.request(0, 1));
        int size = 1;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 19; round++) {
                int from = size;
                CyclicBarrier together = new CyclicBarrier(2);
                Future<Integer> near = threads.submit(racing(together, log.request(from, from + 1)));
                Future<Integer> far = threads.submit(racing(together, log.request(from, from + 3)));
                assertThat(List.of(near.get(), far.get())).containsExactlyInAnyOrder(200, 409);
                size = from + (near.get() == 200 ? 1 : 3);
                assertThat(Checkpoint.parse(
                                        store.latest("jejak/log").orElseThrow().text())
                                .size())
                        .isEqualTo(size);
            }
        }
    }

    @Test
    void aClientFindsOutWhatTheWitnessSawAndWhatItHidesIsTold() {
        WitnessClient first = new WitnessClient(KEY.verifier(), door);
        first.cosign(log.note(20), log.nodes());
        WitnessClient later = new WitnessClient(KEY.verifier(), door);
        assertThat(later.cosign(log.note(30), log.nodes()).name()).isEqualTo("witness/1");
        assertThatThrownBy(() -> later.cosign(log.note(25), log.nodes()))
                .isInstanceOf(LogTampered.class)
                .hasMessageContaining("has seen 30 events in this log, and it has 25");
        TestLog fork = TestLog.of(LOG, "b", 10, 60);
        for (int size : new int[] {30, 35}) {
            assertThatThrownBy(() -> new WitnessClient(KEY.verifier(), door).cosign(fork.note(size), fork.nodes()))
                    .isInstanceOf(LogTampered.class)
                    .hasMessageContaining("another log, or a changed one");
        }
        NoteSigner other = NoteSigner.parse(NoteSigner.generate("witness/1", NoteVerifier.COSIGNATURE));
        assertThatThrownBy(() -> new WitnessClient(other.verifier(), door).cosign(log.note(40), log.nodes()))
                .as("signed by a key that is not the witness's")
                .isNotInstanceOf(LogTampered.class);
    }

    private Callable<Integer> racing(CyclicBarrier together, byte[] request) {
        return () -> {
            together.await(Duration.ofMinutes(1).toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
            return door.addCheckpoint(request).status();
        };
    }

    private int send(String request) {
        return door.addCheckpoint(request.getBytes(StandardCharsets.UTF_8)).status();
    }

    private void assertConflict(byte[] request, int seen) {
        Answer answer = door.addCheckpoint(request);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.contentType()).isEqualTo("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo(seen + "\n");
    }
}
