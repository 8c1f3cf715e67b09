package jejak.query.engine.writes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/** What the handlers of one projection write while they take one page; it goes to the database together. */
public final class Writes {

    private static final ScopedValue<Writes> CURRENT = ScopedValue.newInstance();

    /** So many rows are worth being written while others are being made. */
    private static final int ENOUGH = 2_000;

    private final Layouts layouts;
    private final int enough;
    private final Supplier<Set<String>> streams;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<Documents<?>, Held<?>> held = new HashMap<>();
    private final UnderWay underWay = new UnderWay();
    private @Nullable JdbcOperations db;

    private Writes(Layouts layouts, int enough, Supplier<Set<String>> streams) {
        this.layouts = layouts;
        this.enough = enough;
        this.streams = streams;
    }

    /**
     * Runs inside a transaction. When it answers, everything is written; what it reads on the way sees all before it.
     *
     * @param streams the logs whose events the page holds
     */
    public static long together(Layouts layouts, Supplier<Set<String>> streams, LongSupplier work) {
        return together(layouts, ENOUGH, streams, work);
    }

    /** @param enough how many added rows are sent on their way */
    static long together(Layouts layouts, int enough, Supplier<Set<String>> streams, LongSupplier work) {
        Writes writes = new Writes(layouts, enough, streams);
        return ScopedValue.where(CURRENT, writes).call(() -> {
            try {
                long answer = work.getAsLong();
                writes.settle();
                return answer;
            } finally {
                writes.underWay.end();
            }
        });
    }

    /** Null when whatever is written has to be written at once. */
    static @Nullable Writes current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** False when it has to be carried out at once, after what waits. */
    boolean take(String sql, List<@Nullable Object> parameters, JdbcOperations here) {
        Optional<Form> form = layouts.form(sql, here);
        if (form.isEmpty() || !Rows.fit(parameters, layouts.types(sql, here))) {
            return false;
        }
        db = here;
        Write write = new Write(form.get(), parameters);
        Lane lane = lanes.computeIfAbsent(form.get().table(), _ -> new Lane());
        if (lane.take(write)) {
            if (lane.adds() >= enough) {
                List<List<Write>> groups = lane.groups();
                underWay.send(here, there -> write(groups, there));
            }
            return true;
        }
        settle(lane, here);
        return lane.take(write);
    }

    Supplier<Set<String>> streams() {
        return streams;
    }

    @SuppressWarnings("unchecked") // each has its own
    <V> Held<V> held(Documents<V> documents) {
        return (Held<V>) held.computeIfAbsent(documents, Held::new);
    }

    /** Carries out what waits, also what is under way. */
    void settle() {
        underWay.await();
        held.values().forEach(Held::write);
        JdbcOperations here = db;
        if (here != null) {
            lanes.values().forEach(lane -> settle(lane, here));
        }
    }

    private void settle(Lane lane, JdbcOperations here) {
        underWay.await();
        write(lane.groups(), here);
    }

    private void write(List<List<Write>> groups, JdbcOperations here) {
        for (List<Write> group : groups) {
            Form form = group.getFirst().form();
            if (group.size() == 1) {
                here.update(form.sql(), group.getFirst().parameters().toArray());
            } else {
                new Rows(layouts.types(form.sql(), here), group).write(form, here);
            }
        }
    }
}
