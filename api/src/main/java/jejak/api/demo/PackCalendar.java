package jejak.api.demo;

import static jejak.api.demo.DemoCalendar.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jejak.aid.rulepack.RulePack;
import jejak.api.demo.PackFamilies.PackFamily;

/** Lays the steps of a pack's year out in time, in the office hours of its own time zone. */
final class PackCalendar {

    private static final Map<String, Object> LAW = law("UU", "13", 2011);

    private final List<Round> rounds = new ArrayList<>();
    private final RulePack pack;
    private final ZoneId zone;
    private Instant now = Instant.EPOCH;
    private int laidOut;

    PackCalendar(RulePack pack) {
        this.pack = pack;
        this.zone = ZoneId.of(pack.timeZone());
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    /** Moves to the morning of a day. */
    void day(LocalDate day) {
        now = day.atTime(8, 0).atZone(zone).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The policies look at everything that was recorded so far. */
    void policies() {
        Round last = rounds.removeLast();
        rounds.add(new Round(last.title(), last.steps(), tick()));
    }

    void once(String desk, String role, Object command) {
        add(List.of(step(desk, role, command)));
    }

    void each(String desk, String role, List<PackFamily> families, Function<PackFamily, Object> command) {
        add(families.stream().map(f -> step(desk, role, command.apply(f))).toList());
    }

    private void add(List<Step> steps) {
        rounds.add(new Round(steps.getFirst().command().getClass().getSimpleName(), steps, null));
    }

    private Step step(String desk, String role, Object command) {
        Step.Desk at = new Step.Desk("demo-" + desk, role, pack.regencyCode());
        return Step.on(tick(), "%s:%06d".formatted(pack.code(), laidOut++), today(), at, LAW, command);
    }

    private Instant tick() {
        now = now.plusMillis(200);
        return now;
    }
}
