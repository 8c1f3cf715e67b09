package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.command;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandIdTest {
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
    void aRepeatedCommandGetsItsFirstAnswerBeforeItsVersionOrClaimsAreLookedAt() {
        Claim nik = new Claim.Unique("nik", "99-a");
        Append register =
                command("c-1", "body", draft("h-1", 0, TestCodec.Note.claiming(nik)), draft("h-1", 1, "more"));
        CommandAnswer first = answer(ledger.append(register));
        assertThat(first).isEqualTo(new CommandAnswer("c-1", 0, 1));
        CommandAlreadyAnswered again =
                catchThrowableOfType(CommandAlreadyAnswered.class, () -> answer(ledger.append(register)));
        assertThat(again.answer()).isEqualTo(first);
        assertThat(ledger.answer("c-1")).contains(first);
        assertThat(ledger.range(first.firstPosition(), first.lastPosition()))
                .extracting(event -> event.envelope().commandId())
                .containsExactly("c-1", "c-1");
        assertThat(ledger.head()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameIdIsRefused() {
        answer(ledger.append(command("c-1", "body", draft("h-1", 0, "a"))));
        assertThatThrownBy(() -> answer(ledger.append(command("c-1", "other", draft("h-2", 0, "a")))))
                .isInstanceOfSatisfying(
                        CommandIdReused.class,
                        reused -> assertThat(reused.commandId()).isEqualTo("c-1"));
        assertThat(ledger.head()).isZero();
    }

    @Test
    void aRefusedCommandMayBeSentAgainUnderItsId() {
        answer(ledger.append(command("c-0", "", draft("h-1", 0, "a"))));
        assertThatThrownBy(() -> answer(ledger.append(command("c-1", "", draft("h-1", 2, "b")))))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(ledger.answer("c-1")).isEmpty();
        assertThat(answer(ledger.append(command("c-1", "", draft("h-1", 1, "b")))))
                .isEqualTo(new CommandAnswer("c-1", 1, 1));
    }

    @Test
    void theSameCommandManyTimesAtOnceHasOneEffectAndOneAnswer() {
        try (Ledger otherProcess = new Ledger(open.app(), open.codec(), OpenLedger.SEAL)) {
            List<CompletableFuture<CommandAnswer>> sent = IntStream.range(0, 32)
                    .parallel()
                    .mapToObj(i ->
                            (i % 2 == 0 ? ledger : otherProcess).append(command("c-1", "body", draft("h-1", 0, "a"))))
                    .toList();
            List<Object> answers = sent.stream().map(CommandIdTest::outcome).toList();
            assertThat(answers).filteredOn(CommandAnswer.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(CommandAlreadyAnswered.class::isInstance)
                    .hasSize(31)
                    .allSatisfy(again -> assertThat(((CommandAlreadyAnswered) again).answer())
                            .isEqualTo(new CommandAnswer("c-1", 0, 0)));
            assertThat(ledger.after(-1, 10)).hasSize(1);
        }
    }

    @Test
    void commandsWithoutAnIdAreAllDifferent() {
        answer(ledger.append(command("", "", draft("h-1", 0, "a"))));
        answer(ledger.append(command("", "", draft("h-2", 0, "a"))));
        assertThat(ledger.head()).isEqualTo(1);
        assertThat(ledger.answer("")).isEmpty();
    }

    private static Object outcome(CompletableFuture<CommandAnswer> future) {
        return future.handle((answer, refusal) -> refusal == null ? (Object) answer : refusal)
                .join();
    }
}
