package jejak.query.engine.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.ledger.EventCodec;
import jejak.query.CountingSource;
import jejak.query.engine.OpenLog;
import jejak.query.engine.SharedLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever handlers write, the tables are as if it had been written one by one, only with fewer statements. */
class WritesTest {

    private static final List<String> TABLES = List.of("w_keyed", "w_pair", "w_plain", "w_two");
    private static final int ROUNDS = 20;
    private static final int STATEMENTS = 120;
    private static final int NEVER = 0;

    private static final List<OffsetDateTime> MOMENTS = List.of(
            OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 1_000, ZoneOffset.UTC),
            OffsetDateTime.of(2024, 1, 1, 23, 59, 59, 999_999_000, ZoneOffset.ofHours(8)),
            OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 7_500, ZoneOffset.UTC),
            OffsetDateTime.of(1899, 12, 31, 12, 0, 0, 123_457_000, ZoneOffset.UTC),
            OffsetDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000, ZoneOffset.UTC));

    private final OpenLog log = SharedLog.open();
    private final JdbcClient db = log.db();
    private final Layouts layouts = new Layouts();

    /** One statement of a random history. */
    private record Step(String sql, List<@Nullable Object> parameters) {}

    @BeforeEach
    void tables() {
        TABLES.forEach(table -> db.sql("drop table if exists " + table).update());
        db.sql("create table w_keyed (id text primary key, n bigint, m int, at timestamptz, said boolean)")
                .update();
        db.sql("create table w_pair (id text, kind text, day date, primary key (id, kind))")
                .update();
        db.sql("create table w_plain (id text, n bigint)").update();
        db.sql("create table w_two (id text primary key, other text unique)").update();
        db.sql("create unique index on w_two (lower(other))").update();
    }

    @Test
    void anyHistoryLeavesTheRowsThatOneByOneLeaves() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < STATEMENTS; i++) {
                steps.add(step(random));
            }
            List<String> oneByOne = written(steps, NEVER);
            assertThat(List.of(written(steps, Integer.MAX_VALUE), written(steps, 1 + random.nextInt(4))))
                    .as("seed %d, round %d", seed, round)
                    .containsOnly(oneByOne);
        }
    }

    @Test
    void aReadSeesWhatWasWrittenBeforeIt() {
        log.transactions()
                .executeWithoutResult(_ -> Writes.together(layouts, Set::of, () -> {
                    db.sql("insert into w_plain values (?, ?)").params("a", 1L).update();
                    db.sql("insert into w_plain values (?, ?)").params("a", 2L).update();
                    assertThat(count("w_plain")).isEqualTo(2);
                    return 0;
                }));
    }

    @Test
    void rowsUnderWayAreSeenByAReadAndGoneWithTheTransaction() {
        assertThatThrownBy(() -> log.transactions()
                        .executeWithoutResult(_ -> Writes.together(layouts, 10, Set::of, () -> {
                            for (int i = 0; i < 25; i++) {
                                db.sql("insert into w_plain values (?, ?)")
                                        .params("a", (long) i)
                                        .update();
                            }
                            assertThat(count("w_plain")).isEqualTo(25);
                            for (int i = 0; i < 25; i++) {
                                db.sql("insert into w_plain values (?, ?)")
                                        .params("b", (long) i)
                                        .update();
                            }
                            throw new IllegalStateException("a handler fails");
                        })))
                .hasMessage("a handler fails");
        assertThat(count("w_plain")).isZero();
    }

    @Test
    void rowsUnderWayThatCannotBeWrittenFailThePage() {
        assertThatThrownBy(() -> log.transactions()
                        .executeWithoutResult(_ -> Writes.together(layouts, 10, Set::of, () -> {
                            for (int i = 0; i < 25; i++) {
                                db.sql("insert into w_two values (?, ?)")
                                        .params("id-" + i % 7, "x" + i)
                                        .update();
                            }
                            return 0;
                        })))
                .isInstanceOf(DataAccessException.class);
        assertThat(count("w_two")).isZero();
    }

    @Test
    void rowsThatOneByOneCannotBeWrittenCannotBeTogether() {
        assertThatThrownBy(() -> log.transactions()
                        .executeWithoutResult(_ -> Writes.together(layouts, Set::of, () -> {
                            db.sql("insert into w_two values (?, ?)")
                                    .params("a", "x")
                                    .update();
                            db.sql("insert into w_two values (?, ?)")
                                    .params("b", "x")
                                    .update();
                            return 0;
                        })))
                .isInstanceOf(DataAccessException.class);
        assertThat(count("w_two")).isZero();
    }

    @Test
    void whatWasLeftSealedIsWrittenByNobody() {
        String insert = "insert into w_plain values (?, ?)";
        String closed = "Bapak " + EventCodec.CLOSED;
        assertThatThrownBy(() -> log.transactions()
                        .executeWithoutResult(_ -> Writes.together(
                                layouts,
                                Set::of,
                                () -> db.sql(insert).params(closed, 1L).update())))
                .hasMessageContaining("left sealed");
        assertThatThrownBy(() -> db.sql(insert).params(closed, 1L).update()).hasMessageContaining("left sealed");
        assertThatThrownBy(() -> JdbcClient.create(log.projector())
                        .sql(insert)
                        .params(closed, 1L)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(count("w_plain")).isZero();
    }

    @Test
    void aPageOfUpsertsAndUpdatesIsAFewStatements() {
        String upsert = "insert into w_keyed as w values (?, ?, 0, null, true)"
                + " on conflict (id) do update set n = w.n + excluded.n";
        String update = "update w_keyed set m = m + ? where id = ?";
        AtomicInteger statements = new AtomicInteger();
        CountingSource counted = new CountingSource(log.projector(), statements);
        JdbcClient db = new PageClient(counted);
        new TransactionTemplate(new JdbcTransactionManager(counted))
                .executeWithoutResult(_ -> Writes.together(layouts, Set::of, () -> {
                    for (int i = 0; i < 900; i++) {
                        db.sql(upsert).params("id-" + i % 300, 1L).update();
                        db.sql(update).params(1, "id-" + i % 300).update();
                    }
                    return 0;
                }));
        assertThat(db.sql("select sum(n) * 1000000 + sum(m) from w_keyed")
                        .query(Long.class)
                        .single())
                .isEqualTo(900_000_900L);
        assertThat(statements).hasValueLessThan(30);
    }

    private static Step step(Random random) {
        String id = "id-" + random.nextInt(8);
        long n = random.nextInt(5);
        return switch (random.nextInt(14)) {
            case 0 -> new Step("insert into w_keyed (id, n) values (?, ?) on conflict (id) do nothing", list(id, n));
            case 1 ->
                new Step(
                        "insert into w_keyed as w values (?, ?, ?, ?, ?) on conflict (id) do update"
                                + " set n = w.n + excluded.n, at = greatest(w.at, excluded.at)",
                        list(id, n, (int) n, MOMENTS.get((int) n), n > 2));
            case 2 -> new Step("update w_keyed set n = n * ? + 1, said = ? where id = ?", list(n, null, id));
            case 3 -> new Step("update w_keyed set m = ? where id = ? and n > ?", list((int) n, id, 2L));
            case 4 -> new Step("delete from w_keyed where id = ?", list(id));
            case 5 ->
                new Step(
                        "insert into w_pair values (?, ?, ?) on conflict (id, kind) do update set day = excluded.day",
                        list(id, "kind-" + n, LocalDate.of(2024, 1, 1 + (int) n)));
            case 6 -> new Step("delete from w_pair where id = ? and kind = 'kind-1'", list(id));
            case 7 -> new Step("update w_pair set day = ? where kind = ?", list(null, "kind-" + n));
            case 8 -> new Step("insert into w_plain values (?, ?)", list(random.nextBoolean() ? id : "o'd\"d,{}\\", n));
            case 9 -> new Step("update w_plain set id = ? where id = ?", list("id-" + n, id));
            case 10 -> new Step("update w_keyed set n = (select count(*) from w_plain) where id = ?", list(id));
            case 11 ->
                new Step("update w_keyed set n = n + 1 -- whoever has none\nwhere n is null or id = ?", list(id));
            case 12 -> new Step("update w_keyed set n = v.n from (values (7)) as v (n) where id = ?", list(id));
            default ->
                new Step(
                        "insert into w_two values (?, ?) on conflict (id) do nothing", list(id + n, "other-" + id + n));
        };
    }

    private static List<@Nullable Object> list(@Nullable Object... parameters) {
        return Arrays.asList(parameters);
    }

    private List<String> written(List<Step> steps, int enough) {
        TABLES.forEach(table -> db.sql("truncate " + table).update());
        Runnable work = () -> steps.forEach(
                step -> db.sql(step.sql()).params(step.parameters()).update());
        log.transactions().executeWithoutResult(_ -> {
            if (enough != NEVER) {
                Writes.together(layouts, enough, Set::of, () -> {
                    work.run();
                    return 0;
                });
            } else {
                work.run();
            }
        });
        return TABLES.stream()
                .map(table -> table + ": "
                        + db.sql("select string_agg(t::text, ' ' order by t::text) from %s t".formatted(table))
                                .query(String.class)
                                .optional()
                                .orElse(""))
                .toList();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
