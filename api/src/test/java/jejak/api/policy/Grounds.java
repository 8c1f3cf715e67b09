package jejak.api.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.api.Families;
import jejak.api.Office;
import jejak.api.Regency;
import jejak.api.TestAccounts;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.kernel.Regions;

/** Families and sessions near and far, own and strange, open and closed, and an account of every role that looks at them. */
final class Grounds {

    /** Where a thing lies, seen from the village of the accounts. */
    record Ground(Relation relation, String village) {
        String regency() {
            return Regions.regencyOf(village);
        }
    }

    record Household(String id, Ground ground, boolean own, State state, String signal) {}

    record Session(String id, Ground ground, State state) {}

    /** A case at the counter of a village, and a file of its regency. */
    record Record(String caseId, String importId, Ground ground) {}

    static final String VILLAGE = Families.BENGKALA;

    /** Sessions of one cycle are called once in an office, and several tests share it. */
    private static final AtomicInteger CYCLES = new AtomicInteger(2000);

    private static final String DAY = "2024-01-10";
    private static final String LATER = "2024-01-20";

    final List<Ground> grounds = List.of(
            new Ground(Relation.OWN_VILLAGE, VILLAGE),
            new Ground(Relation.SAME_SUBDISTRICT, village("51.08.08", VILLAGE)),
            new Ground(Relation.SAME_REGENCY, village("51.08.04", "")),
            new Ground(Relation.OTHER_REGENCY, village("12.05", "")));
    final List<Household> households = new ArrayList<>();
    final List<Session> sessions = new ArrayList<>();
    final List<Record> records = new ArrayList<>();
    private final Map<Role, List<String>> accounts = new EnumMap<>(Role.class);
    private final Office office;
    private final int cycle = CYCLES.incrementAndGet();

    private Grounds(Office office) {
        this.office = office;
    }

    static Grounds in(Office office, TestAccounts accounts) {
        Regency.setsItsRulesAndMoney(office);
        Grounds grounds = new Grounds(office);
        for (Ground ground : grounds.grounds) {
            for (State state : State.values()) {
                grounds.household(ground, true, state);
                grounds.household(ground, false, state);
            }
            grounds.session(ground, State.NORMAL);
            grounds.session(ground, State.CLOSED);
            grounds.record(ground);
        }
        grounds.hire(accounts);
        return grounds;
    }

    /** Two accounts of a role: one for the village, one for the whole regency. */
    List<String> accounts(Role role) {
        return accounts.get(role);
    }

    /** How a place lies for an account: for one of the whole regency every village of it is its own. */
    static Relation seen(String account, Relation fromVillage) {
        boolean whole = account.startsWith("regency-");
        boolean inside = fromVillage == Relation.SAME_SUBDISTRICT || fromVillage == Relation.SAME_REGENCY;
        return whole && inside ? Relation.OWN_VILLAGE : fromVillage;
    }

    private void household(Ground ground, boolean own, State state) {
        String officer = "office-data-officer@" + ground.regency();
        String id = does(
                "RegisterHousehold",
                Office.with(Families.widowAndDaughter(), "villageCode", ground.village()),
                officer);
        if (state == State.CLOSED) {
            does("RecordMove", Map.of("householdId", id, "toRegionCode", "51.71", "movedOn", LATER), officer);
        }
        if (state == State.RESTRICTED) {
            Map<String, ?> request =
                    Map.of("householdId", id, "personId", head(id, ground), "ground", "NO_LONGER_NEEDED");
            does("RequestErasure", request, "dpo@" + ground.regency());
        }
        Map<String, ?> finding = Map.of(
                "householdId", id, "check", "AUDIT_FINDING", "reference", "LHP-1", "rupiah", 0, "facts", List.of());
        String signal = does("RaiseSignal", finding, "external-auditor@" + ground.regency());
        households.add(new Household(id, ground, own, state, signal));
    }

    private String head(String household, Ground ground) {
        return office.as("external-auditor@" + ground.regency())
                .ask("query ($id: ID!) { household(id: $id) { head { personId } } }", Map.of("id", household))
                .at("/data/household/head/personId")
                .asString();
    }

    private void session(Ground ground, State state) {
        String operator = "village-operator@" + ground.village();
        boolean urban = Regions.find(ground.village()).orElseThrow().kind() == Regions.Kind.KELURAHAN;
        String id = does(
                "ScheduleMusdes",
                Map.of(
                        "villageCode",
                        ground.village(),
                        "forum",
                        urban ? "MUSKEL" : "MUSDES",
                        "agenda",
                        "RECIPIENT_CHANGE",
                        "cycle",
                        cycle + (state == State.CLOSED ? "-11" : "-12"),
                        "scheduledOn",
                        DAY,
                        "invited",
                        5),
                operator);
        does("RecordAttendance", Map.of("musdesId", id, "attendees", Regency.everybody()), operator);
        does("OpenMusdes", Map.of("musdesId", id), operator);
        if (state == State.CLOSED) {
            does(
                    "SignMinutes",
                    Map.of(
                            "musdesId",
                            id,
                            "beritaAcaraNumber",
                            "BA-9",
                            "signedOn",
                            LATER,
                            "contentHash",
                            "ab".repeat(32),
                            "signatures",
                            Regency.everybody()),
                    "village-head@" + ground.village());
        }
        sessions.add(new Session(id, ground, state));
    }

    private void record(Ground ground) {
        Map<String, ?> opened = Map.of(
                "villageCode",
                ground.village(),
                "kind",
                "COMPLAINT",
                "channel",
                "PUSKESOS",
                "openedOn",
                DAY,
                "answerBy",
                DAY);
        Map<String, ?> started = Map.of(
                "importId",
                "import:" + (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", ""),
                "regencyCode",
                ground.regency(),
                "kind",
                "HOUSEHOLDS",
                "mapping",
                "standard",
                "source",
                "DTSEN",
                "period",
                "2024-01",
                "bytes",
                1);
        records.add(new Record(
                does("OpenCase", opened, "village-operator@" + ground.village()),
                does("StartImport", started, "office-data-officer@" + ground.regency()),
                ground));
    }

    private String does(String command, Map<String, ?> input, String account) {
        return office.does(command, input, Office.with(Office.context("REGENT", LATER), "account", account))
                .path("events")
                .path(0)
                .path("stream")
                .asString();
    }

    private void hire(TestAccounts all) {
        Set<String> own = new TreeSet<>();
        households.stream().filter(Household::own).forEach(h -> own.add(h.id()));
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM) {
                String name = role.name().toLowerCase(Locale.ROOT);
                accounts.put(role, List.of("village-" + name, "regency-" + name));
                all.add(principal("village-" + name, role, VILLAGE, own));
                all.add(principal("regency-" + name, role, Regions.regencyOf(VILLAGE), own));
            }
        }
    }

    private static Principal principal(String name, Role role, String region, Set<String> own) {
        return new Principal(name, role, new Scope(region, Set.of(), LocalDate.of(2000, 1, 1), null), own);
    }

    private static String village(String prefix, String except) {
        return Regions.villages(prefix).stream()
                .map(Regions.Region::code)
                .filter(code -> !code.equals(except))
                .findFirst()
                .orElseThrow();
    }
}
