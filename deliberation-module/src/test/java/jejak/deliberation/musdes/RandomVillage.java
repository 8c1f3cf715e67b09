package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.BENGKALA;
import static jejak.deliberation.musdes.SampleSession.CYCLE;
import static jejak.deliberation.musdes.SampleSession.INVITED;
import static jejak.deliberation.musdes.SampleSession.SCHEDULED;
import static jejak.deliberation.musdes.SampleSession.TODAY;
import static jejak.deliberation.musdes.SampleSession.TWO_THIRDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.musdes.InviteToMusdes.NewInvitee;
import jejak.deliberation.musdes.RecordAttendance.NewAttendee;
import jejak.deliberation.musdes.RecordMusdesDecision.Decided;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;

/** Two sessions and three families of one village, told anything at random. */
final class RandomVillage {

    /** One event in one stream, under the id it was recorded with, and the day from which it is true. */
    record Entry(String stream, String id, Object event, LocalDate on) {}

    static final List<String> SESSIONS = List.of("musdes:first", "musdes:second");
    static final List<String> FAMILIES = List.of("family-a", "family-b", "family-c");
    private static final String NEXT_VILLAGE = "51.08.08.2009";
    private static final List<AttendeeRole> ROLES = List.of(
            AttendeeRole.VILLAGE_HEAD,
            AttendeeRole.VILLAGE_OPERATOR,
            AttendeeRole.VILLAGE_COUNCIL,
            AttendeeRole.OBSERVER);

    private final Random random;
    private final List<Entry> log = new ArrayList<>();
    private final Map<String, MusdesState> sessions = new HashMap<>();
    private final Map<String, HouseholdDecisionsState> families = new HashMap<>();
    private LocalDate on = SCHEDULED;

    RandomVillage(Random random) {
        this.random = random;
        FAMILIES.forEach(f -> told(new HouseholdRegistered(
                f, BENGKALA, "Kajanan", "", "", "", List.of(), IntakeChannel.VILLAGE_OPERATOR)));
        SESSIONS.forEach(s -> said(new MusdesEvent.MusdesScheduled(
                s, BENGKALA, Forum.MUSDES, Agenda.STRAY_POOR, CYCLE, SCHEDULED, INVITED, null)));
    }

    /** Carries out one command at random; a refusal leaves everything as it was. */
    void next() {
        String session = any(SESSIONS);
        MusdesState state = session(session);
        on = SCHEDULED.plusDays(random.nextInt(10) - 1L);
        switch (random.nextInt(25)) {
            case 0, 1, 2, 3, 4, 5 ->
                new RecordAttendance(session, people()).decide(state, on, TODAY).forEach(this::said);
            case 6, 7, 8 ->
                new OpenMusdes(session).decide(state, on, TODAY, TWO_THIRDS).forEach(this::said);
            case 9 -> minutes(session).decide(state, TODAY, TWO_THIRDS).forEach(this::said);
            case 10 -> told(move());
            case 11 ->
                new InviteToMusdes(session, List.of(invitee())).decide(state).forEach(this::said);
            case 12 -> said(new FixPrelist(session, "v" + random.nextInt(3), List.of(any(FAMILIES))).decide(state));
            case 13 -> {
                if (random.nextInt(4) == 0) {
                    said(new CancelMusdes(session, any(List.of(MusdesCancellationReason.values())))
                            .decide(state, SCHEDULED, on, TODAY));
                }
            }
            default -> decided(session, state);
        }
    }

    MusdesState session(String id) {
        return sessions.getOrDefault(id, MusdesState.UNKNOWN);
    }

    HouseholdDecisionsState family(String id) {
        return families.getOrDefault(id, HouseholdDecisionsState.UNKNOWN);
    }

    List<Entry> log() {
        return List.copyOf(log);
    }

    private void decided(String session, MusdesState state) {
        String family = any(FAMILIES);
        String latest = state.decisions().get(family);
        RecordMusdesDecision command = new RecordMusdesDecision(
                session,
                family,
                any(List.of(DecisionKind.values())),
                random.nextInt(4) == 0 ? null : DecisionReason.DATA_WRONG,
                random.nextInt(4) == 0 ? "event-0" : latest);
        Decided decided = command.decide(state, family(family), on, TODAY);
        said(decided.inSession());
        told(decided.inHousehold());
    }

    private void said(Object event) {
        switch (event) {
            case MusdesEvent e -> said(e);
            case MusdesCallEvent e -> said(e);
            default -> throw new AssertionError(event);
        }
    }

    private void said(MusdesCallEvent event) {
        recorded(event.musdesId(), event);
        sessions.put(event.musdesId(), session(event.musdesId()).evolve(event));
    }

    private void said(MusdesEvent event) {
        Entry entry = recorded(event.musdesId(), event);
        sessions.put(event.musdesId(), session(event.musdesId()).evolve(event, entry.id(), on));
    }

    private void told(HouseholdDecisionEvent event) {
        Entry entry = recorded(event.householdId(), event);
        families.put(event.householdId(), family(event.householdId()).evolve(event, entry.id()));
    }

    private void told(HouseholdEvent event) {
        recorded(event.householdId(), event);
        families.put(event.householdId(), family(event.householdId()).evolve(event));
    }

    private Entry recorded(String stream, Object event) {
        Entry entry = new Entry(stream, "event-" + log.size(), event, on);
        log.add(entry);
        return entry;
    }

    private List<NewAttendee> people() {
        List<NewAttendee> people = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            people.add(SampleSession.came(random.nextInt(8), any(ROLES)));
        }
        return people;
    }

    private NewInvitee invitee() {
        NewAttendee one = SampleSession.came(random.nextInt(8), any(ROLES));
        return new NewInvitee(one.personId(), one.name(), one.role());
    }

    private SignMinutes minutes(String session) {
        List<NewSignature> signatures = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            signatures.add(SampleSession.by(SampleSession.came(i, ROLES.get(i % ROLES.size()))));
        }
        return new SignMinutes(session, "BA-1", on, "0".repeat(64), signatures);
    }

    private HouseholdEvent move() {
        String family = any(FAMILIES);
        String from = family(family).villageCode();
        return random.nextInt(4) == 0
                ? new HouseholdMovedOut(family, from, "12.05", TODAY)
                : new HouseholdMovedWithinRegency(
                        family, from, any(List.of(BENGKALA, BENGKALA, NEXT_VILLAGE)), "", "", "", TODAY);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
