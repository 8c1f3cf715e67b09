package jejak.api.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.api.demo.Step.Desk;
import jejak.kernel.Regions;

/** Lays the steps of the demo year out in time: rounds in order, office hours of Buleleng, never backwards. */
final class DemoCalendar {

    static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    static final Desk DATA_OFFICER = new Desk("demo-data-officer", "OFFICE_DATA_OFFICER", "51.08");
    static final Desk VERIFIER = new Desk("demo-verifier", "OFFICE_VERIFIER", "51.08");
    static final Desk OFFICE_HEAD = new Desk("demo-office-head", "OFFICE_HEAD", "51.08");
    static final Desk DEPUTY_HEAD = new Desk("demo-deputy-head", "OFFICE_HEAD", "51.08");
    static final Desk REGENT = new Desk("demo-regent", "REGENT", "51.08");
    static final Desk TREASURER = new Desk("demo-treasurer", "TREASURER", "51.08");
    static final Desk CASHIER = new Desk("demo-cashier", "TREASURER", "51.08");
    static final Desk BANK = new Desk("demo-bank-agent", "BANK_AGENT", "51.08");

    static final Map<String, Object> REGISTRY_LAW = law("Permensos", "3", 2021);
    static final Map<String, Object> POVERTY_LAW = law("UU", "13", 2011);
    static final Map<String, Object> CIVIL_LAW = law("UU", "24", 2013);
    static final Map<String, Object> VILLAGE_LAW = law("Permendesa", "16", 2019);
    static final Map<String, Object> BUDGET_LAW = law("APBD Kabupaten Buleleng", "DEMO", 2024);

    /** Longest round: what may be queued at once and still be read back in one piece after an interruption. */
    private static final int LONGEST = 250;

    private final List<Round> rounds = new ArrayList<>();
    private final String name;
    private int laidOut;
    private Instant now = Instant.EPOCH;

    /**
     * An empty calendar.
     *
     * @param name what every command id of the year begins with; two years of different size must not share it
     */
    DemoCalendar(String name) {
        this.name = name;
    }

    /** A village operator's desk. */
    static Desk operator(String villageCode) {
        return new Desk("demo-operator-" + villageCode, "VILLAGE_OPERATOR", villageCode);
    }

    /** A village head's desk. */
    static Desk villageHead(String villageCode) {
        return new Desk("demo-village-head-" + villageCode, "VILLAGE_HEAD", villageCode);
    }

    static Map<String, Object> law(String instrument, String number, int year) {
        return Map.of("instrument", instrument, "number", number, "year", year);
    }

    /** Moves to the morning of a day; on the same day it stays where it is. */
    DemoCalendar day(LocalDate day) {
        if (day.isBefore(today())) {
            throw new IllegalArgumentException("The demo year goes backwards at " + day);
        }
        if (day.isAfter(today())) {
            now = day.atTime(8, 0).atZone(WITA).toInstant();
        }
        return this;
    }

    /** The next moment of the same day. */
    Instant tick() {
        now = now.plusMillis(200);
        return now;
    }

    LocalDate today() {
        return now.atZone(WITA).toLocalDate();
    }

    /** One command today, true today. */
    Step step(Desk desk, Map<String, Object> law, Object command) {
        return late(today(), desk, law, command);
    }

    /** One command recorded today that was true on an earlier day. */
    Step late(LocalDate effective, Desk desk, Map<String, Object> law, Object command) {
        String commandId = "%s:%06d".formatted(name, laidOut++);
        return Step.on(tick(), commandId, effective, desk, law, command);
    }

    /** Ends a round; long ones are cut. */
    DemoCalendar round(String title, List<Step> steps) {
        for (int from = 0; from < steps.size(); from += LONGEST) {
            int to = Math.min(from + LONGEST, steps.size());
            rounds.add(new Round(title, List.copyOf(steps.subList(from, to)), null));
        }
        return this;
    }

    /** The policies look at everything that was recorded so far. */
    DemoCalendar policies() {
        Round last = rounds.removeLast();
        rounds.add(new Round(last.title(), last.steps(), tick()));
        return this;
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    /** Whether a village lies in one of the two kecamatan whose sums were published; nothing unusual happens there. */
    static boolean published(String villageCode) {
        return List.of("51.08.04", "51.08.09").contains(Regions.kecamatanOf(villageCode));
    }
}
