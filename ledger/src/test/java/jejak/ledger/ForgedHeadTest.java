package jejak.ledger;

import static jejak.ledger.Drafts.answer;
import static jejak.ledger.Drafts.append;
import static jejak.ledger.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.seal.HeadSeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the log by SQL, with all rights and all knowledge but the key, is found before anything follows. */
class ForgedHeadTest {
    private OpenLedger open;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        Draft[] drafts = new Draft[301];
        Arrays.setAll(drafts, i -> draft("h-" + i, 0, "a"));
        answer(open.ledger().append(append(drafts)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aWellFormedEventWithoutItsHeadStandsInTheWayAndIsNamed() throws SQLException {
        insert("h-ghost", 301);
        assertStopped(open.ledger(), "position 301 (stream h-ghost)");
    }

    @Test
    void aWellFormedEventWithAHeadComputedForItIsNamedByThisWriterAndByAFreshOne() throws SQLException {
        forgeHead(insert("h-ghost", 301), HeadSeal.under(new byte[] {1}));
        assertStopped(open.ledger(), "position 301 (stream h-ghost)");
        try (Ledger fresh = new Ledger(open.app(), open.codec(), OpenLedger.SEAL)) {
            assertStopped(fresh, "to position 301 (stream h-ghost)");
        }
    }

    @Test
    void aLogThatIsPutBackIsFoundAlthoughItsSealIsGenuine() throws SQLException {
        Frontier before = head();
        answer(open.ledger().append(append(draft("h-1", 1, "b"))));
        forgeHead(before, OpenLedger.SEAL);
        assertStopped(open.ledger(), "it counted 302 events before and counts 301 now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.log_head set next_position = next_position + 1",
                "update ledger.log_head set next_position = next_position - 1",
                "update ledger.log_head set next_position = 0, frontier = null, seal = null",
                "update ledger.log_head set seal = null",
                "update ledger.log_head set frontier = null",
                "update ledger.log_head set frontier = frontier || seal",
                "update ledger.log_head set seal = sha256(seal)",
                "update ledger.log_head set frontier = '', seal = ''"
            })
    void aHeadMovedBySqlIsFoundAndNothingMoreIsRecorded(String sql) throws SQLException {
        admin(sql);
        assertStopped(open.ledger(), "");
        assertThat(open.ledger().after(-1, 1_000)).hasSize(301);
    }

    @Test
    void everyBitOfTheHeadCounts() throws SQLException {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 12; i++) {
            String column = random.nextBoolean() ? "frontier" : "seal";
            int length = column.equals("seal") ? 32 : Frontier.length(301);
            int bit = random.nextInt(length * 8);
            String flip = "update ledger.log_head set %1$s = set_bit(%1$s, %2$d, 1 - get_bit(%1$s, %2$d))"
                    .formatted(column, bit);
            admin(flip);
            try (Ledger fresh = new Ledger(open.app(), open.codec(), OpenLedger.SEAL)) {
                assertStopped(fresh, "does not carry the seal");
            }
            admin(flip);
        }
        answer(open.ledger().append(append(draft("h-1", 1, "b"))));
    }

    private static void assertStopped(Ledger ledger, String finding) {
        Append next = append(draft("h-" + UUID.randomUUID(), 0, "a"));
        assertThatThrownBy(() -> answer(ledger.append(next)))
                .isInstanceOf(LogTampered.class)
                .hasMessageContaining(finding);
        assertThat(ledger.halt().why()).isPresent();
        assertThatThrownBy(() -> answer(ledger.append(next))).isInstanceOf(LogTampered.class);
    }

    /** An event as the program would have written it, and the tree as it then would be. */
    private Frontier insert(String stream, long position) throws SQLException {
        Draft draft = draft(stream, 0, "a");
        Prepared event = Prepared.of(draft, "");
        byte[] hash = event.link(new byte[Envelope.HASH_LENGTH]);
        try (Connection admin = open.admin();
                PreparedStatement statement =
                        admin.prepareStatement("insert into ledger.events values (?, ?, 0, ?, now(), ?, ?, '{}')")) {
            statement.setLong(1, position);
            statement.setString(2, stream);
            statement.setString(3, event.type());
            statement.setBytes(4, hash);
            statement.setBytes(5, event.envelope());
            statement.execute();
        }
        return head().plus(List.of(hash), _ -> {});
    }

    private void forgeHead(Frontier head, HeadSeal seal) throws SQLException {
        try (Connection admin = open.admin();
                PreparedStatement statement = admin.prepareStatement(
                        "update ledger.log_head set next_position = ?, frontier = ?, seal = ?")) {
            statement.setLong(1, head.size());
            statement.setBytes(2, head.bytes());
            statement.setBytes(3, seal.of(head));
            statement.execute();
        }
    }

    private Frontier head() {
        return Query.list(
                        open.app(),
                        "select next_position, frontier from ledger.log_head",
                        row -> Frontier.parse(row.getLong(1), row.getBytes(2)))
                .getFirst();
    }

    private void admin(String sql) throws SQLException {
        try (Connection admin = open.admin();
                Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}
