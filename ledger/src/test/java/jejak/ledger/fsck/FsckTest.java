package jejak.ledger.fsck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jejak.ledger.attack.AttackedLog;
import jejak.ledger.attack.Copies;
import jejak.ledger.attack.Sql;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.TrustedKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is kept beside the log is what the log gives, or is told. */
class FsckTest {
    private static final int EVENTS = 700;
    private static final int ALL_AT_ONCE = 1_000;
    private static final AttackedLog LOG = new AttackedLog(7, 40, 2);
    private static final String UNLOCK =
            "alter table ledger.events disable trigger all; alter table ledger.events_000000 disable trigger all; ";
    private static String original = "";

    @BeforeAll
    static void write() {
        original = Copies.empty();
        Copies.in(original, database -> LOG.grow(database, 0, EVENTS, 200));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("update ledger.subtree set hash = sha256(hash) where index = 1", "SUBTREE_DIFFERS"),
                arguments("delete from ledger.subtree where index = 0", "SUBTREE_DIFFERS"),
                arguments("insert into ledger.subtree values (8, 90, sha256(''))", "SUBTREE_DIFFERS"),
                arguments(
                        "update ledger.stream_head set version = version + 1 where last_position = 650",
                        "STREAM_HEAD_DIFFERS"),
                arguments("delete from ledger.stream_head where last_position = 650", "STREAM_HEAD_DIFFERS"),
                arguments("delete from ledger.command where first_position = 300", "COMMAND_DIFFERS"),
                arguments("update ledger.command set command_id = 'x' where first_position = 300", "COMMAND_DIFFERS"),
                arguments("insert into ledger.command values ('x', '', 9000, 9000)", "COMMAND_DIFFERS"),
                arguments("update ledger.log_head set seal = sha256(seal)", "SEAL_WRONG UNVOUCHED"),
                arguments(
                        "update ledger.log_head set frontier = sha256(frontier)", "HEAD_DIFFERS SEAL_WRONG UNVOUCHED"),
                arguments("update ledger.checkpoint set note = 'x' where size = 400", "CHECKPOINT_MALFORMED"),
                arguments(
                        "update ledger.checkpoint set note = replace(note, e'\\n"
                                + "400\\n"
                                + "', e'\\n"
                                + "401\\n"
                                + "'), size = 401 where size = 400",
                        "CHECKPOINT_SIGNATURE WITNESS_SIGNATURE"),
                arguments(UNLOCK + "update ledger.events set type = 'x' where position = 9", "COLUMN_DIFFERS"),
                arguments(UNLOCK + "update ledger.events set hash = sha256(hash) where position = 699", "LEAF_HASH"),
                arguments(
                        UNLOCK
                                + "update ledger.events set envelope = '\\x02' || substr(envelope, 2) where position ="
                                + " 1",
                        // The last event of its stream, so no later one is left to miss it.
                        "CHECKPOINT_ROOT COMMAND_DIFFERS ENVELOPE_MALFORMED HEAD_DIFFERS LEAF_HASH"
                                + " STREAM_HEAD_DIFFERS SUBTREE_DIFFERS"),
                arguments(
                        UNLOCK + "delete from ledger.events where position = 699",
                        "COMMAND_DIFFERS HEAD_DIFFERS STREAM_HEAD_DIFFERS"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyTableThatIsNotWhatTheLogGivesIsTold(String sql, String codes) {
        Copies.with(original, database -> {
            Sql.script(database, sql);
            assertThat(found(database, ALL_AT_ONCE)).containsExactlyInAnyOrder(codes.split(" "));
        });
    }

    @Test
    void aLogWithMoreStreamsThanMemoryIsFollowedInSeveralPasses() {
        Copies.with(original, database -> {
            assertThat(found(database, ALL_AT_ONCE)).isEmpty();
            assertThat(found(database, 7)).isEmpty();
            Sql.script(database, "update ledger.stream_head set hash = sha256(hash)");
            assertThat(found(database, 7)).containsExactly("STREAM_HEAD_DIFFERS");
        });
    }

    private static Set<String> found(DataSource database, int atOnce) {
        Set<String> codes = new TreeSet<>();
        try {
            Evidence evidence = Evidence.of(TrustedKeys.parse(LOG.keys()), LOG.sealKey);
            Fsck.run(database, evidence, finding -> codes.add(finding.fault().name()), atOnce);
        } catch (SQLException | Malformed e) {
            throw new IllegalStateException(e);
        }
        return codes;
    }
}
