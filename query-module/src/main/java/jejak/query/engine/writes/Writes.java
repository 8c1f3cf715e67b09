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

    private final Layouts layouts;
    private final Supplier<Set<String>> streams;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<Documents<?>, Held<?>> held = new HashMap<>();
    private @Nullable JdbcOperations db;

    private Writes(Layouts layouts, Supplier<Set<String>> streams) {
        this.layouts = layouts;
        this.streams = streams;
    }

    /**
     * Runs inside a transaction. When it answers, everything is written; what it reads on the way sees all before it.
     *
     * @param streams the logs whose events the page holds
     */
    public static long together(Layouts layouts, Supplier<Set<String>> streams, LongSupplier work) {
        Writes writes = new Writes(layouts, streams);
        return ScopedValue.where(CURRENT, writes).call(() -> {
            long answer = work.getAsLong();
            writes.settle();
            return answer;
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

    /** Carries out what waits. */
    void settle() {
        held.values().forEach(Held::write);
        JdbcOperations here = db;
        if (here != null) {
            lanes.values().forEach(lane -> settle(lane, here));
        }
    }

    private void settle(Lane lane, JdbcOperations here) {
        for (List<Write> group : lane.groups()) {
            Form form = group.getFirst().form();
            if (group.size() == 1) {
                here.update(form.sql(), group.getFirst().parameters().toArray());
            } else {
                new Rows(layouts.types(form.sql(), here), group).write(form, here);
            }
        }
    }
}
