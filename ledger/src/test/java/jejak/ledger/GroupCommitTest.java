package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.claiming;
import static jejak.ledger.Drafts.command;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import jejak.ledger.sql.LogLock;
import jejak.ledger.subject.SubjectKeys;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private OpenLedger open;
    private Ledger ledger;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        ledger = open.ledger();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aWrongVersionIsRefused() {
        answer(ledger.append(append(draft("h-1", 0, "a"))));
        assertThatThrownBy(() -> answer(ledger.append(append(draft("h-1", 0, "b")))))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> answer(ledger.append(append(draft("h-1", 2, "b")))))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> answer(ledger.append(append(draft("h-2", 0, "a"), draft("h-1", 3, "b")))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.after(-1, 10)).hasSize(1);
    }

    @Test
    void appendsOnOneStreamInOneBatchStandOnEachOther() {
        CountDownLatch held = new CountDownLatch(1);
        CommitHook slow = (connection, send) -> {
            await(held);
            send.now();
        };
        try (Ledger writer = new Ledger(slow.on(open.app()), open.codec(), OpenLedger.SEAL)) {
            List<CompletableFuture<CommandAnswer>> all = new ArrayList<>();
            for (int version = 0; version < 20; version++) {
                all.add(writer.append(append(draft("h-1", version, "v" + version))));
            }
            CompletableFuture<CommandAnswer> late = writer.append(append(draft("h-1", 7, "late")));
            held.countDown();
            assertThat(all.stream()
                            .map(Drafts::answer)
                            .map(CommandAnswer::firstPosition)
                            .toList())
                    .isEqualTo(java.util.stream.LongStream.range(0, 20).boxed().toList());
            assertThatThrownBy(() -> answer(late)).isInstanceOf(ConcurrencyException.class);
            Chains.assertSound(ledger.after(-1, 100));
        }
    }

    @Test
    void innocentsSucceedBesideAPoisonedAppend() {
        CountDownLatch held = new CountDownLatch(1);
        CommitHook slow = (connection, send) -> {
            await(held);
            send.now();
        };
        try (Ledger writer = new Ledger(slow.on(open.app()), open.codec(), OpenLedger.SEAL)) {
            List<CompletableFuture<CommandAnswer>> innocents = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                innocents.add(writer.append(append(draft("h-" + i, 0, "a"))));
            }
            CompletableFuture<CommandAnswer> nul =
                    writer.append(claiming("h-nul", 0, new Claim.Unique("nik", "a\u0000b")));
            CompletableFuture<CommandAnswer> key = writer.append(append(
                    draft("h-key", 0, TestCodec.Note.withKey("k-1", "sari")),
                    draft("h-key", 1, TestCodec.Note.withKey("k-1", "made"))));
            for (int i = 50; i < 100; i++) {
                innocents.add(writer.append(append(draft("h-" + i, 0, "a"))));
            }
            held.countDown();
            assertThat(innocents).allSatisfy(Drafts::answer);
            assertThatThrownBy(() -> answer(nul)).isInstanceOf(AppendNotWritable.class);
            assertThatThrownBy(() -> answer(key)).isInstanceOf(AppendNotWritable.class);
            assertThat(ledger.head()).isEqualTo(99);
            Chains.assertSound(ledger.after(-1, 1000));
        }
    }

    @Test
    void aCommitWhoseAnswerIsLostHappensOnce() {
        AtomicInteger commits = new AtomicInteger();
        CommitHook losesFirstAnswer = (connection, send) -> {
            send.now();
            if (commits.getAndIncrement() == 0) {
                throw CommitHook.connectionLost();
            }
        };
        try (Ledger writer = new Ledger(losesFirstAnswer.on(open.app()), open.codec(), OpenLedger.SEAL)) {
            assertThat(answer(writer.append(command("c-1", "", draft("h-1", 0, "a")))))
                    .isEqualTo(new CommandAnswer("c-1", 0, 0));
            answer(writer.append(append(draft("h-1", 1, "b"))));
            assertThat(ledger.stream("h-1")).extracting(RecordedEvent::payload).containsExactly("a", "b");
            assertThat(commits).hasValue(2);
        }
    }

    @Test
    void aCommitThatNeverArrivedIsSentAgain() {
        AtomicInteger commits = new AtomicInteger();
        CommitHook dropsFirst = (connection, send) -> {
            if (commits.getAndIncrement() == 0) {
                connection.rollback();
                throw CommitHook.connectionLost();
            }
            send.now();
        };
        try (Ledger writer = new Ledger(dropsFirst.on(open.app()), open.codec(), OpenLedger.SEAL)) {
            assertThat(answer(writer.append(command("c-1", "", draft("h-1", 0, "a")))))
                    .isEqualTo(new CommandAnswer("c-1", 0, 0));
            assertThat(commits).hasValue(2);
            assertThat(ledger.after(-1, 10)).hasSize(1);
        }
    }

    @Test
    void aDatabaseThatDoesNotCommitIsReportedAndTheWriterSurvives() {
        AtomicInteger failures = new AtomicInteger(1_000_000);
        CommitHook broken = (connection, send) -> {
            if (failures.getAndDecrement() > 0) {
                connection.rollback();
                throw CommitHook.connectionLost();
            }
            send.now();
        };
        Duration patience = Duration.ofMillis(200);
        try (Ledger writer = new Ledger(broken.on(open.app()), open.codec(), OpenLedger.SEAL, patience, patience)) {
            assertThatThrownBy(() -> answer(writer.append(append(draft("h-1", 0, "a")))))
                    .isInstanceOfSatisfying(
                            LedgerUnavailable.class,
                            e -> assertThat(e.outcomeUnknown()).isFalse());
            failures.set(0);
            answer(writer.append(append(draft("h-1", 0, "a"))));
            assertThat(ledger.after(-1, 10)).hasSize(1);
        }
    }

    @Test
    void anEventAsLargeAsAFileIsRefusedBeforeItCanHoldUpOthers() {
        assertThatThrownBy(() -> ledger.append(append(draft("h-1", 0, "x".repeat(9_000_000)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("record its hash");
        answer(ledger.append(append(draft("h-1", 0, "x".repeat(4_000_000)), draft("h-1", 1, "y".repeat(4_000_000)))));
        assertThat(ledger.stream("h-1")).hasSize(2);
    }

    @Test
    void aProcessThatFellAsleepWithTheLockIsNotWaitedForForever() throws SQLException {
        try (Connection asleep = open.app().getConnection()) {
            LogLock.prepare(asleep);
            BatchReader.lock(asleep);
            answer(ledger.append(append(draft("h-1", 0, "a"))));
            assertThatThrownBy(() -> BatchReader.lock(asleep)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void anInterruptedCallerIsAnsweredAndStaysInterrupted() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        List<Boolean> interrupted = new ArrayList<>();
        for (int version = 0; version < 30; version++) {
            Append next = append(draft("h-1", version, "a"));
            boolean before = version % 2 == 0;
            Thread caller = Thread.ofVirtual().start(() -> {
                if (before) {
                    Thread.currentThread().interrupt();
                }
                ledger.commit(next);
                interrupted.add(!before || Thread.interrupted());
            });
            LockSupport.parkNanos(random.nextInt(2_000_000));
            caller.interrupt();
            caller.join();
        }
        assertThat(interrupted).hasSize(30).doesNotContain(false);
        assertThat(ledger.head()).isEqualTo(29);
    }

    @Test
    void whatWaitsWhenTheLedgerClosesIsStillWrittenAndWhatComesLaterRefused() {
        Ledger closing = new Ledger(open.app(), open.codec(), OpenLedger.SEAL);
        List<CompletableFuture<CommandAnswer>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(closing.append(append(draft("h-" + i, 0, "a"))));
        }
        closing.close();
        assertThat(all).allSatisfy(future -> assertThat(future).isCompleted());
        assertThatThrownBy(() -> answer(closing.append(append(draft("h-99", 0, "a")))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ledger.head()).isEqualTo(39);
    }

    @Test
    void aSubjectsFirstKeyIsStoredOnceAndASecondOneRefused() {
        answer(ledger.append(append(
                draft("h-1", 0, TestCodec.Note.withKey("k-1", "sari")),
                draft("h-1", 1, TestCodec.Note.withKey("k-1", "sari")))));
        answer(ledger.append(append(draft("h-1", 2, TestCodec.Note.withKey("k-1", "sari")))));
        assertThatThrownBy(() -> answer(ledger.append(append(draft("h-1", 3, TestCodec.Note.withKey("k-2", "sari"))))))
                .isInstanceOf(ConcurrencyException.class);
        SubjectKeys keys = new SubjectKeys(open.app());
        assertThat(keys.of(List.of("sari")).get("sari").keyId()).isEqualTo("k-1");
        assertThat(keys.wrapped(List.of("k-1", "k-2"))).containsOnlyKeys("k-1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
