package jejak.query.engine.writes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jejak.query.CountingSource;
import jejak.query.engine.OpenLog;
import jejak.query.engine.SharedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is folded in a page is what one event after the other leaves, and is read and written once. */
class DocumentsTest {

    private static final int LOGS = 300;

    private final OpenLog log = SharedLog.open();
    private final AtomicInteger statements = new AtomicInteger();
    private final CountingSource counted = new CountingSource(log.projector(), statements);
    private final JdbcClient db = new PageClient(counted);
    private final TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(counted));
    private final Layouts layouts = new Layouts();
    private final Documents<String> documents = new Documents<>(
            db,
            "select id as stream, said as document from w_document where id = any(?)",
            "insert into w_document values (?, ?) on conflict (id) do update set said = excluded.said",
            new Documents.Text<>("", Function.identity(), Function.identity()));

    @BeforeEach
    void table() {
        log.db().sql("drop table if exists w_document").update();
        log.db()
                .sql("create table w_document (id text primary key, said text not null)")
                .update();
    }

    @Test
    void aPageIsReadOnceAndWrittenOnceHoweverOftenALogComes() {
        page("a");
        statements.set(0);
        page("b");
        assertThat(statements).as("begin, read, write, commit").hasValueLessThan(8);
        assertThat(db.sql("select distinct said from w_document")
                        .query(String.class)
                        .list())
                .containsExactly("aabb");
    }

    @Test
    void whatTheHandlerReadsByItselfIsWhatItHasKept() {
        transactions.executeWithoutResult(_ -> Writes.together(layouts, Set::of, () -> {
            documents.keep("log-1", "first");
            assertThat(db.sql("select said from w_document").query(String.class).list())
                    .containsExactly("first");
            documents.keep("log-1", documents.of("log-1") + ", second");
            return 0;
        }));
        assertThat(documents.of("log-1")).isEqualTo("first, second");
    }

    @Test
    void withoutAPageEachIsReadAndWrittenAtOnce() {
        assertThat(documents.of("log-1")).isEmpty();
        documents.keep("log-1", "said");
        assertThat(documents.of("log-1")).isEqualTo("said");
    }

    /** Two events of each log, one after the other through all of them. */
    private void page(String word) {
        Set<String> streams = IntStream.range(0, LOGS).mapToObj(i -> "log-" + i).collect(Collectors.toSet());
        transactions.executeWithoutResult(_ -> Writes.together(layouts, () -> streams, () -> {
            for (int event = 0; event < 2; event++) {
                streams.forEach(stream -> documents.keep(stream, documents.of(stream) + word));
            }
            return 0;
        }));
    }
}
