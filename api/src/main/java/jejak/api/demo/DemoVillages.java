package jejak.api.demo;

import static jejak.api.demo.DemoCalendar.VILLAGE_LAW;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.api.demo.DemoFamily.Kind;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.musdes.OpenMusdes;
import jejak.deliberation.musdes.RecordAttendance;
import jejak.deliberation.musdes.RecordMusdesDecision;
import jejak.deliberation.musdes.ScheduleMusdes;
import jejak.deliberation.musdes.SignMinutes;
import jejak.kernel.Regions;

/** Lets villages sit: all sessions of one agenda and month step by step, so that no two steps of a round meet. */
final class DemoVillages {

    /** One village in seven has not sat for a long time. */
    private static final int STALE = 7;

    private static final int INVITED = 12;

    private final DemoCalendar calendar;
    private final Agenda agenda;
    private final String cycle;
    private final Map<String, List<DemoFamily>> before;

    private DemoVillages(DemoCalendar calendar, Agenda agenda, String cycle, List<DemoFamily> families) {
        this.calendar = calendar;
        this.agenda = agenda;
        this.cycle = cycle;
        this.before = families.stream()
                .collect(Collectors.groupingBy(DemoFamily::village, TreeMap::new, Collectors.toList()));
    }

    /** Six villages in seven look at their recipients; one of them has to sit twice. */
    static void february(DemoCalendar calendar, List<DemoFamily> families) {
        List<DemoFamily> recipients = families.stream()
                .filter(f -> f.kind() == Kind.EXTREME_POVERTY || f.kind() == Kind.DISABILITY_NON_PROGRAM)
                .filter(f -> Math.floorMod(f.village().hashCode(), STALE) != 3)
                .toList();
        DemoVillages sitting = new DemoVillages(calendar, Agenda.REGISTRY_UPDATE, "2024-02", recipients);
        sitting.sit(DemoYear.date(Month.FEBRUARY, 1), DecisionKind.ELIGIBLE, DecisionReason.POOR_AND_UNSERVED, true);
    }

    /** Villages take in the poor families that no registry knew. */
    static void strayPoor(DemoCalendar calendar, List<DemoFamily> strayPoor) {
        new DemoVillages(calendar, Agenda.STRAY_POOR, "2024-09", strayPoor)
                .sit(
                        DemoYear.date(Month.SEPTEMBER, 16),
                        DecisionKind.NEW_PROPOSAL,
                        DecisionReason.POOR_AND_UNSERVED,
                        false);
    }

    /** Special sessions say that families are able now. */
    static void graduation(DemoCalendar calendar, List<DemoFamily> able) {
        new DemoVillages(calendar, Agenda.RECIPIENT_CHANGE, "2024-12", able)
                .sit(
                        DemoYear.date(Month.DECEMBER, 9),
                        DecisionKind.NOT_ELIGIBLE,
                        DecisionReason.WELFARE_IMPROVED,
                        false);
    }

    private void sit(LocalDate called, DecisionKind kind, DecisionReason reason, boolean oneWithoutQuorum) {
        LocalDate sits = called.plusDays(7);
        calendar.day(called);
        inEach("Undangan", v -> new ScheduleMusdes(musdes(v), v, forum(v), agenda, cycle, sits, INVITED, null));
        calendar.day(sits);
        String emptyRoom = oneWithoutQuorum ? before.keySet().iterator().next() : "";
        inEach(
                "Daftar hadir",
                v -> new RecordAttendance(musdes(v), v.equals(emptyRoom) ? DemoRoom.few(v) : DemoRoom.all(v)));
        inEach("Pembukaan", v -> new OpenMusdes(musdes(v)));
        if (oneWithoutQuorum) {
            calendar.day(sits.plusDays(1));
            in(
                    emptyRoom,
                    "Daftar hadir",
                    new RecordAttendance(
                            musdes(emptyRoom), DemoRoom.all(emptyRoom).subList(3, 8)));
            in(emptyRoom, "Pembukaan", new OpenMusdes(musdes(emptyRoom)));
        }
        calendar.day(sits.plusDays(1));
        decide(kind, reason);
        calendar.day(sits.plusDays(2));
        inEach("Berita acara", DemoCalendar::villageHead, this::minutes);
        calendar.policies();
    }

    private SignMinutes minutes(String village) {
        return new SignMinutes(
                musdes(village),
                "DEMO-BA/" + cycle + "/" + village,
                calendar.today(),
                DemoRoom.hash(village),
                DemoRoom.signatures(village));
    }

    /** The n-th decision of every session together, then the next. */
    private void decide(DecisionKind kind, DecisionReason reason) {
        int most = before.values().stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < most; n++) {
            List<Step> steps = new ArrayList<>();
            for (Map.Entry<String, List<DemoFamily>> village : before.entrySet()) {
                if (n < village.getValue().size()) {
                    String id = village.getValue().get(n).id();
                    Object decision = new RecordMusdesDecision(musdes(village.getKey()), id, kind, reason, null);
                    steps.add(calendar.step(DemoCalendar.operator(village.getKey()), VILLAGE_LAW, decision));
                }
            }
            calendar.round("Keputusan musdes", steps);
        }
    }

    private void inEach(String title, Function<String, Object> command) {
        inEach(title, DemoCalendar::operator, command);
    }

    private void inEach(String title, Function<String, Step.Desk> desk, Function<String, Object> command) {
        calendar.round(
                title,
                before.keySet().stream()
                        .map(v -> calendar.step(desk.apply(v), VILLAGE_LAW, command.apply(v)))
                        .toList());
    }

    private void in(String village, String title, Object command) {
        calendar.round(title, List.of(calendar.step(DemoCalendar.operator(village), VILLAGE_LAW, command)));
    }

    private static Forum forum(String village) {
        return Regions.find(village).orElseThrow().kind() == Regions.Kind.KELURAHAN ? Forum.MUSKEL : Forum.MUSDES;
    }

    private String musdes(String village) {
        return "musdes:" + DemoRoom.uuid("musdes|" + village + "|" + agenda + "|" + cycle);
    }
}
