package jejak.query.deliberation;

import static jejak.query.deliberation.Bengkala.KELIAN;
import static jejak.query.deliberation.Bengkala.PERBEKEL;
import static jejak.query.deliberation.Bengkala.SESSION;
import static jejak.query.deliberation.Bengkala.scheduled;
import static jejak.query.deliberation.Bengkala.signed;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.kernel.Actor;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.Recorded;
import jejak.query.log.Moment;
import org.junit.jupiter.api.Test;

/** Random sessions at every position and on random days, beside what their words say without a fold. */
class SessionAtEveryMomentTest {

    private static final long SEED = Long.getLong("jejak.seed", 20_240_502);

    private final Random random = new Random(SEED);

    @Test
    void whatWasKnownIsTheLogUpToThere() {
        IntStream.range(0, 50).mapToObj(_ -> session()).forEach(log -> {
            for (int end = 0; end < log.size(); end++) {
                assertThat(MusdesFold.of(log, new Moment((long) end, null, null)))
                        .as("seed %d at %d", SEED, end)
                        .isEqualTo(MusdesFold.of(log.subList(0, end + 1)));
            }
        });
    }

    @Test
    void whatWasTrueKeepsTheOrderOfTheSessionAndLeavesOutWhatWasReplaced() {
        IntStream.range(0, 50).mapToObj(_ -> session()).forEach(log -> {
            for (int end = 0; end < log.size(); end++) {
                LocalDate day = day();
                Optional<Musdes> then = MusdesFold.of(log, new Moment((long) end, null, day));
                assertThat(then.map(SessionAtEveryMomentTest::said).orElse("none"))
                        .as("seed %d at %d on %s", SEED, end, day)
                        .isEqualTo(naive(log.subList(0, end + 1), day));
            }
        });
    }

    private static String said(Musdes session) {
        Set<String> decisions = new TreeSet<>();
        session.decisions().forEach(d -> decisions.add(d.eventId() + d.kind()));
        return session.state() + " " + session.present() + " " + decisions;
    }

    private static String naive(List<RecordedEvent> log, LocalDate until) {
        LocalDate step = LocalDate.MIN;
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, DecisionKind> kinds = new HashMap<>();
        String state = "none";
        Set<String> present = new HashSet<>();
        for (RecordedEvent event : log) {
            String id = event.envelope().eventId();
            LocalDate own = LocalDate.parse((String) event.envelope().metadata().get(Actor.EFFECTIVE_DATE));
            if (event.payload() instanceof MusdesDecisionRecorded d) {
                LocalDate inPlace = days.remove(String.valueOf(d.supersedes()));
                days.put(id, inPlace != null ? inPlace : own.isAfter(step) ? own : step);
                kinds.put(id, d.kind());
                continue;
            }
            LocalDate named = switch (event.payload()) {
                case MinutesSigned m -> m.signedOn();
                case MusdesResultSubmitted s -> s.submittedOn();
                case MusdesResultReturned r -> r.returnedOn();
                case MusdesResultAccepted a -> a.acceptedOn();
                case MinutesAmended a -> a.amendedOn();
                case MusdesCancelled c -> c.cancelledOn();
                default -> own;
            };
            step = named.isAfter(step) ? named : step;
            if (!step.isAfter(until)) {
                state = switch (event.payload()) {
                    case MusdesOpened _ -> "OPEN";
                    case MinutesSigned _ -> "MINUTES_SIGNED";
                    case MusdesResultSubmitted _ -> "SUBMITTED";
                    case MusdesResultReturned _ -> "RETURNED";
                    case MusdesResultAccepted _ -> "ACCEPTED";
                    case MinutesAmended _ -> state;
                    case MusdesCancelled _ -> "CANCELLED";
                    case AttendanceRecorded a -> {
                        a.attendees().forEach(person -> present.add(person.personId()));
                        yield state;
                    }
                    default -> "SCHEDULED";
                };
            }
        }
        Set<String> decisions = new TreeSet<>();
        days.forEach((id, day) -> {
            if (!day.isAfter(until)) {
                decisions.add(id + kinds.get(id));
            }
        });
        return state.equals("none") ? state : state + " " + present.size() + " " + decisions;
    }

    private List<RecordedEvent> session() {
        List<Object> events = new ArrayList<>();
        List<Integer> standing = new ArrayList<>();
        events.add(scheduled(SESSION, LocalDate.of(2024, 5, 2)));
        if (random.nextInt(5) == 0) {
            events.add(Bengkala.cancelled(day()));
            return dated(events);
        }
        events.add(new AttendanceRecorded(SESSION, List.of(PERBEKEL)));
        events.add(new AttendanceRecorded(SESSION, List.of(PERBEKEL, KELIAN)));
        events.add(new MusdesOpened(SESSION, 1, 40, 30, 27));
        for (int n = 0; n < 8; n++) {
            boolean again = !standing.isEmpty() && random.nextBoolean();
            String replaced = again ? "event-" + standing.removeLast() : null;
            standing.add(events.size());
            DecisionKind kind = DecisionKind.values()[random.nextInt(DecisionKind.values().length)];
            events.add(new MusdesDecisionRecorded(SESSION, "household-" + n, kind, null, replaced));
        }
        events.add(signed());
        for (int n = random.nextInt(3); n > 0; n--) {
            events.addAll(List.of(Bengkala.submitted(day()), Bengkala.returned(day()), Bengkala.amended(day())));
            events.add(new MusdesDecisionRecorded(SESSION, "late-" + n, DecisionKind.NEW_PROPOSAL, null, null));
        }
        events.addAll(List.of(Bengkala.submitted(day()), Bengkala.accepted(day())));
        return dated(events);
    }

    private List<RecordedEvent> dated(List<Object> events) {
        return Recorded.log(events.stream()
                .map(e -> told(e).with(Actor.EFFECTIVE_DATE, day().toString()))
                .toArray());
    }

    private LocalDate day() {
        return LocalDate.of(2024, 5, 1).plusDays(random.nextInt(60));
    }
}
