package jejak.query.moves;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.timeline.Timeline;
import jejak.query.timeline.TimelineItem;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which logs one family has in several regencies; a reader sees the links of those logs alone that they may see. */
@Projection(table = "journey_v1", ddl = MovesSdl.LINKS_DDL, sdl = MovesSdl.JOURNEY)
class Links {

    record Link(
            String householdId,
            @Nullable String previousHouseholdId,
            @Nullable String nextHouseholdId) {}

    private final JdbcClient db;
    private final Ledger ledger;

    Links(JdbcClient db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    @EventHandler
    void on(HouseholdMovedIn e) {
        db.sql("""
            insert into journey_v1 values (?, ?, null)
            on conflict (household_id) do update set previous_household_id = excluded.previous_household_id
            """).param(e.householdId()).param(e.previousHouseholdId()).update();
    }

    @EventHandler
    void on(HouseholdHandedOver e) {
        db.sql("""
            insert into journey_v1 values (?, null, ?)
            on conflict (household_id) do update set next_household_id = excluded.next_household_id
            """).params(e.householdId(), e.toHouseholdId()).update();
    }

    /** A family that never moved has the one log. */
    @QueryMapping
    Connection<TimelineItem> journey(
            @Argument String householdId, @Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<String> logs = logs(householdId);
        Map<String, List<RecordedEvent>> events = ledger.streams(logs);
        List<@Nullable TimelineItem> steps = new ArrayList<>();
        String begun = page.keyOr(0, "");
        for (String log : logs.subList(Math.max(0, logs.indexOf(begun)), logs.size())) {
            long beyond = log.equals(begun) ? page.number(1, -1) : -1;
            List<RecordedEvent> all = events.getOrDefault(log, List.of());
            long last = Math.min(all.size(), beyond + 1 + page.limit() - steps.size());
            steps.addAll(Timeline.items(all, versions(beyond + 1, last)));
        }
        return Connection.of(page, steps, item -> PageRequest.cursor(item.stream(), Long.toString(item.version())));
    }

    private static Set<Long> versions(long from, long to) {
        Set<Long> versions = new HashSet<>();
        LongStream.range(from, to).forEach(versions::add);
        return versions;
    }

    private List<String> logs(String householdId) {
        Deque<String> logs = new ArrayDeque<>(List.of(householdId));
        Optional<Link> here = link(householdId);
        for (Optional<Link> at = here.map(Link::previousHouseholdId).flatMap(this::link);
                at.isPresent();
                at = at.map(Link::previousHouseholdId).flatMap(this::link)) {
            logs.addFirst(at.get().householdId());
        }
        for (Optional<Link> at = here.map(Link::nextHouseholdId).flatMap(this::link);
                at.isPresent();
                at = at.map(Link::nextHouseholdId).flatMap(this::link)) {
            logs.addLast(at.get().householdId());
        }
        return List.copyOf(logs);
    }

    private Optional<Link> link(String householdId) {
        return db.sql("select * from journey_v1 where household_id = ?")
                .param(householdId)
                .query(Link.class)
                .optional();
    }
}
