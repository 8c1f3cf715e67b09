package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.claiming;
import static jejak.ledger.Drafts.command;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jejak.ledger.subject.SubjectKeys;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A destroyed key never comes back, and what was kept under the person's numbers goes with it. */
class SubjectKeysTest {
    private static final Claim.Unique NIK = new Claim.Unique("nik", "hash-of-sari");

    private OpenLedger open;
    private SubjectKeys keys;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        keys = new SubjectKeys(open.app());
        answer(open.ledger().append(command("c-1", "body", draft("h-1", 0, TestCodec.Note.withKey("k-1", "sari")))));
        answer(open.ledger().append(claiming("h-1", 1, NIK)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aDestroyedKeyLeavesItsTombstone() {
        assertThat(keys.any()).isPresent();

        assertThat(forget()).isEqualTo("k-1");

        assertThat(keys.wrapped(List.of("k-1"))).isEmpty();
        assertThat(keys.of(List.of("sari")).get("sari").destroyed()).isTrue();
        assertThat(keys.any()).isEmpty();
        assertThat(keys.destroyedSince(2)).extracting(SubjectKey::keyId).containsExactly("k-1");
        assertThat(keys.destroyedSince(3)).isEmpty();
    }

    @Test
    void askingAgainChangesNothing() {
        forget();

        assertThat(forget()).isEqualTo("k-1");
        assertThat(keys.destroyedSince(0)).hasSize(1);
        assertThat(keys.forget("stranger", "h-9", List.of(), List.of())).isEmpty();
    }

    @Test
    void anAppendUnderWayBringsNoKeyBack() {
        Append withTheSameKey = append(draft("h-1", 2, TestCodec.Note.withKey("k-1", "sari")));
        Append withAnotherKey = append(draft("h-1", 3, TestCodec.Note.withKey("k-2", "sari")));
        forget();

        answer(open.ledger().append(withTheSameKey));
        assertThatThrownBy(() -> answer(open.ledger().append(withAnotherKey))).isInstanceOf(ConcurrencyException.class);

        assertThat(keys.of(List.of("sari")).get("sari").destroyed()).isTrue();
        assertThat(keys.wrapped(List.of("k-1", "k-2"))).isEmpty();
    }

    @Test
    void theCodecIsToldBeforeTheAnswerWhichKeysAreStoredAndOfNoOther() {
        assertThat(open.codec().stored).containsExactly("k-1");

        assertThatThrownBy(() ->
                        answer(open.ledger().append(append(draft("h-1", 7, TestCodec.Note.withKey("k-2", "wayan"))))))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(open.codec().stored).containsExactly("k-1");
    }

    @Test
    void theNumbersBecomeFreeWhereTheyAreHeldByThisStream() {
        keys.forget("sari", "another", List.of(new Claim.Release("nik", "hash-of-sari")), List.of());
        assertThat(open.ledger().holders("nik", List.of("hash-of-sari"))).hasSize(1);

        forget();

        assertThat(open.ledger().holders("nik", List.of("hash-of-sari"))).isEmpty();
    }

    @Test
    void whatACommandSaidIsForgottenAndItsIdStaysUsed() {
        forget();

        assertThat(open.ledger().answer("c-1")).isPresent();
        assertThatThrownBy(() -> open.ledger().answer("c-1", "body".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CommandIdReused.class);
    }

    @Test
    void theApplicationCannotTakeAKeyAwayByItself() {
        for (String sql : List.of(
                "delete from ledger.subject_key",
                "update ledger.subject_key set wrapped = ''",
                "update ledger.subject_key set forgotten = 0")) {
            assertThatThrownBy(() -> run(open.app().getConnection(), sql)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void noStatementOfAnyoneFillsATombstone() {
        forget();

        for (String sql : List.of(
                "update ledger.subject_key set wrapped = '\\x01', forgotten = null",
                "delete from ledger.subject_key")) {
            assertThatThrownBy(() -> run(open.admin(), sql)).hasMessageContaining("destroyed for good");
        }
    }

    private String forget() {
        return keys.forget("sari", "h-1", List.of(new Claim.Release("nik", "hash-of-sari")), List.of("c-1"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
