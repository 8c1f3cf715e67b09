package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.BENGKALA;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.Attendee;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.deliberation.musdes.RandomVillage.Entry;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** What stays true of a village's sessions whatever they are told, in whatever order. */
class MusdesHistoryTest {

    private static final int VILLAGES = 150;
    private static final int COMMANDS = 40;

    private final long seed = Long.getLong("jejak.seed", System.nanoTime());

    @Test
    void whateverASessionIsToldBothLogsMakeSense() {
        System.out.println("MusdesHistoryTest: repeat with -Djejak.seed=" + seed);
        Random random = new Random(seed);
        Set<Class<?>> said = new HashSet<>();
        int refused = 0;
        int replaced = 0;
        for (int i = 0; i < VILLAGES; i++) {
            RandomVillage village = new RandomVillage(random);
            for (int j = 0; j < COMMANDS; j++) {
                List<Entry> before = village.log();
                try {
                    village.next();
                } catch (Rejected e) {
                    refused++;
                    assertThat(village.log()).as("seed %d", seed).isEqualTo(before);
                }
            }
            foldsTheSameTwice(village);
            RandomVillage.SESSIONS.forEach(s -> {
                aSessionRunsInOrder(in(village, s));
                nothingIsEarlierThanWhatItFollows(village.log(), s);
            });
            replaced += decisionsStandInBothLogs(village.log());
            village.log().forEach(entry -> said.add(entry.event().getClass()));
        }
        assertThat(refused).as("seed %d", seed).isPositive();
        assertThat(replaced).as("seed %d", seed).isPositive();
        assertThat(said)
                .as("seed %d", seed)
                .contains(MusdesEvent.class.getPermittedSubclasses())
                .contains(MusdesCancelled.class);
    }

    private static List<Object> in(RandomVillage village, String stream) {
        return village.log().stream()
                .filter(e -> e.stream().equals(stream))
                .map(Entry::event)
                .toList();
    }

    private void foldsTheSameTwice(RandomVillage village) {
        Map<String, MusdesState> sessions = new HashMap<>();
        Map<String, HouseholdDecisionsState> families = new HashMap<>();
        for (Entry entry : village.log()) {
            HouseholdDecisionsState family = families.getOrDefault(entry.stream(), HouseholdDecisionsState.UNKNOWN);
            switch (entry.event()) {
                case MusdesEvent e ->
                    sessions.merge(
                            entry.stream(),
                            MusdesState.UNKNOWN.evolve(e, entry.id(), entry.on()),
                            (was, _) -> was.evolve(e, entry.id(), entry.on()));
                case MusdesCallEvent e ->
                    sessions.compute(entry.stream(), (_, was) -> (was == null ? MusdesState.UNKNOWN : was).evolve(e));
                case HouseholdDecisionEvent e -> families.put(entry.stream(), family.evolve(e, entry.id()));
                case HouseholdEvent e -> families.put(entry.stream(), family.evolve(e));
                default -> throw new AssertionError(entry);
            }
        }
        sessions.forEach((id, state) -> assertThat(state).as("seed %d", seed).isEqualTo(village.session(id)));
        families.forEach((id, state) -> assertThat(state).as("seed %d", seed).isEqualTo(village.family(id)));
    }

    private void aSessionRunsInOrder(List<Object> events) {
        boolean open = false;
        boolean closed = false;
        int sitting = 1;
        Set<String> present = new HashSet<>();
        for (Object event : events) {
            assertThat(closed && !(event instanceof FamiliesLeftUndecided))
                    .as("%s after the end, seed %d", event, seed)
                    .isFalse();
            if (event instanceof MusdesCallEvent said) {
                laidDownInTime(said, open);
                if (said instanceof MusdesCancelled) {
                    assertThat(present).as("nobody came, seed %d", seed).isEmpty();
                    assertThat(sitting).as("it never sat, seed %d", seed).isEqualTo(1);
                    closed = true;
                }
                continue;
            }
            switch ((MusdesEvent) event) {
                case MusdesScheduled _ -> assertThat(open).isFalse();
                case AttendanceRecorded e -> {
                    for (Attendee attendee : e.attendees()) {
                        assertThat(present.add(attendee.personId()))
                                .as("counted once, seed %d", seed)
                                .isTrue();
                    }
                }
                case QuorumNotMet e ->
                    assertThat(e.sitting()).as("seed %d", seed).isEqualTo(sitting);
                case MusdesPostponed e -> {
                    assertThat(e.nextSitting()).as("seed %d", seed).isEqualTo(++sitting);
                    present.clear();
                }
                case MusdesOpened e -> {
                    assertThat(open).as("opened once, seed %d", seed).isFalse();
                    assertThat(e.present() >= e.required() || sitting > 1)
                            .as("seed %d", seed)
                            .isTrue();
                    open = true;
                }
                case MusdesDecisionRecorded e -> {
                    assertThat(open).as("decided while open, seed %d", seed).isTrue();
                    assertThat(e.kind().negative() && e.reason() == null)
                            .as("seed %d", seed)
                            .isFalse();
                }
                case MinutesSigned _ -> {
                    assertThat(open).as("signed while open, seed %d", seed).isTrue();
                    closed = true;
                }
            }
        }
    }

    /** Sittings, then what they decided in any order, then the minutes. */
    private void nothingIsEarlierThanWhatItFollows(List<Entry> log, String session) {
        LocalDate sat = SCHEDULED;
        LocalDate decided = SCHEDULED;
        for (Entry entry : log) {
            if (!entry.stream().equals(session)) {
                continue;
            }
            if (entry.event() instanceof AttendanceRecorded) {
                assertThat(entry.on()).as("attendance, seed %d", seed).isAfterOrEqualTo(sat);
            } else if (entry.event() instanceof QuorumNotMet || entry.event() instanceof MusdesOpened) {
                assertThat(entry.on()).as("sitting, seed %d", seed).isAfterOrEqualTo(sat);
                sat = entry.on();
            } else if (entry.event() instanceof MusdesDecisionRecorded) {
                assertThat(entry.on()).as("decision, seed %d", seed).isAfterOrEqualTo(sat);
                decided = decided.isAfter(entry.on()) ? decided : entry.on();
            } else if (entry.event() instanceof MinutesSigned e) {
                assertThat(e.signedOn()).as("minutes, seed %d", seed).isAfterOrEqualTo(sat);
                assertThat(e.signedOn()).as("minutes, seed %d", seed).isAfterOrEqualTo(decided);
            }
        }
    }

    private void laidDownInTime(MusdesCallEvent event, boolean open) {
        boolean needsAnOpenSession = event instanceof FamiliesLeftUndecided;
        assertThat(open).as("%s, seed %d", event, seed).isEqualTo(needsAnOpenSession);
    }

    /** Answers how many decisions replaced another. */
    private int decisionsStandInBothLogs(List<Entry> log) {
        Map<String, String> latest = new HashMap<>();
        int replaced = 0;
        for (int i = 0; i < log.size(); i++) {
            if (!(log.get(i).event() instanceof MusdesDecisionRecorded inSession)) {
                continue;
            }
            Entry twin = log.get(i + 1);
            HouseholdDeliberated inHousehold = (HouseholdDeliberated) twin.event();
            String of = inSession.musdesId() + inSession.householdId();
            String inBoth = "in household " + of;
            assertThat(inSession.supersedes()).as("seed %d", seed).isEqualTo(latest.get(of));
            assertThat(inHousehold)
                    .as("seed %d", seed)
                    .isEqualTo(new HouseholdDeliberated(
                            inSession.householdId(),
                            inSession.musdesId(),
                            BENGKALA,
                            MusdesEvent.Forum.MUSDES,
                            inSession.kind(),
                            inSession.reason(),
                            inHousehold.decidedOn(),
                            latest.get(inBoth)));
            assertThat(inHousehold.decidedOn()).as("seed %d", seed).isAfterOrEqualTo(SCHEDULED);
            replaced += inSession.supersedes() == null ? 0 : 1;
            latest.put(of, log.get(i).id());
            latest.put(inBoth, twin.id());
        }
        return replaced;
    }
}
