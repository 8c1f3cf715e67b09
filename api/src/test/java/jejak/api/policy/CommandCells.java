package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jejak.api.Office;
import jejak.api.Regency;
import jejak.api.access.Role;
import jejak.api.policy.About.Kind;
import jejak.api.policy.About.Where;
import jejak.api.policy.Coordinates.Row;
import jejak.api.policy.Grounds.Ground;
import jejak.api.policy.Grounds.Household;
import jejak.api.policy.Grounds.Session;
import tools.jackson.databind.JsonNode;

/** Sends every command as every role about every thing, fifteen to a request, with evidence so faulty that none is recorded. */
final class CommandCells {

    /** One command about certain things, and where those lie, whose they are and what has become of them. */
    record Cell(Row row, Map<String, ?> named, List<Spot> spots) {
        String command() {
            return row.member();
        }
    }

    record Spot(Relation relation, boolean own, State state) {}

    private static final int A_REQUEST = 15;
    private static final Set<String> REFUSALS = Set.of("FORBIDDEN", "OWN_FAMILY");

    private final Office office;
    private final Grounds grounds;
    private final InputMaker inputs;
    private final Permissions table = Permissions.standard();

    CommandCells(Office office, Grounds grounds, InputMaker inputs) {
        this.office = office;
        this.grounds = grounds;
        this.inputs = inputs;
    }

    /** How many cells were tried; every one is as the table says. */
    int tryAll() {
        List<Cell> cells = Coordinates.standard().all().stream()
                .filter(row -> row.owner().equals("Command") && inputs.knows(row.member()))
                .flatMap(this::cells)
                .toList();
        int tried = 0;
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM) {
                for (String account : grounds.accounts(role)) {
                    for (int from = 0; from < cells.size(); from += A_REQUEST) {
                        send(account, role, cells.subList(from, Math.min(from + A_REQUEST, cells.size())));
                    }
                    tried += cells.size();
                }
            }
        }
        return tried;
    }

    private Stream<Cell> cells(Row row) {
        Set<Kind> kinds = new TreeSet<>();
        row.about(Where.ARGUMENT).forEach(about -> kinds.add(about.kind()));
        if (kinds.contains(Kind.HOUSEHOLD)) {
            return grounds.households.stream().map(h -> cell(row, h, kinds));
        }
        if (kinds.contains(Kind.SIGNAL)) {
            return grounds.households.stream()
                    .map(h -> new Cell(
                            row,
                            Map.of("signalId", h.signal()),
                            List.of(new Spot(h.ground().relation(), h.own(), State.NORMAL))));
        }
        if (row.about(Where.ARGUMENT).stream().anyMatch(a -> a.argument().equals("regencyCode"))
                && !kinds.contains(Kind.BUDGET)) {
            return grounds.grounds.stream().map(g -> new Cell(row, line(g), List.of(regency(g))));
        }
        if (kinds.contains(Kind.SESSION)) {
            return grounds.sessions.stream()
                    .map(s -> new Cell(row, Map.of("musdesId", s.id()), List.of(spot(s.ground(), s.state()))));
        }
        if (kinds.equals(Set.of(Kind.RECORD))) {
            return grounds.records.stream().map(r -> record(row, r));
        }
        if (kinds.contains(Kind.RULEPACK)) {
            return Stream.of(
                    new Cell(row, Map.of("content", "{}"), List.of(nowhere())),
                    new Cell(row, Map.of("content", Regency.pack()), List.of(regency(grounds.grounds.getFirst()))));
        }
        if (kinds.contains(Kind.PACK)) {
            return Stream.of(
                    new Cell(row, Map.of("rulePackId", "rulepack:none"), List.of(nowhere())),
                    new Cell(row, Map.of("rulePackId", Regency.PACK), List.of(regency(grounds.grounds.getFirst()))));
        }
        if (kinds.contains(Kind.BUDGET)) {
            return grounds.grounds.stream().map(g -> new Cell(row, line(g), List.of(regency(g))));
        }
        if (kinds.isEmpty()) {
            return Stream.of(new Cell(row, Map.of(), List.of(nowhere())));
        }
        return grounds.grounds.stream().map(g -> {
            Map<String, String> named =
                    Map.of("villageCode", g.village(), "region", g.village(), "regencyCode", g.regency());
            boolean whole = row.about(Where.ARGUMENT).getFirst().argument().equals("regencyCode");
            return new Cell(row, named, List.of(whole ? regency(g) : spot(g, State.NORMAL)));
        });
    }

    /** A case lies in its village, a file in its regency. */
    private static Cell record(Row row, Grounds.Record record) {
        boolean file = row.about(Where.ARGUMENT).getFirst().argument().equals("importId");
        return new Cell(
                row,
                Map.of("caseId", record.caseId(), "importId", record.importId()),
                List.of(file ? regency(record.ground()) : spot(record.ground(), State.NORMAL)));
    }

    private Cell cell(Row row, Household household, Set<Kind> kinds) {
        Map<String, Object> named = new LinkedHashMap<>(line(household.ground()));
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(household.ground().relation(), household.own(), household.state()));
        named.put("householdId", household.id());
        named.put("householdIds", List.of(household.id()));
        named.put("payeeHouseholdId", household.id());
        named.put("successorHouseholdId", household.id());
        named.put("toHouseholdId", household.id());
        named.put("intoHouseholdId", household.id());
        named.put("villageCode", household.ground().village());
        if (kinds.contains(Kind.SESSION)) {
            Session session = grounds.sessions.stream()
                    .filter(s -> s.ground().equals(household.ground()) && s.state() == State.NORMAL)
                    .findFirst()
                    .orElseThrow();
            named.put("musdesId", session.id());
            spots.add(spot(session.ground(), session.state()));
        }
        if (kinds.contains(Kind.REGION)) {
            spots.add(spot(household.ground(), State.NORMAL));
        }
        if (kinds.contains(Kind.BUDGET)) {
            spots.add(regency(household.ground()));
        }
        return new Cell(row, named, spots);
    }

    private static Spot nowhere() {
        return new Spot(Relation.NONE, false, State.NORMAL);
    }

    private static Map<String, ?> line(Ground ground) {
        return Map.of(
                "budgetLineId",
                "budget:" + ground.regency() + ":BSU:2024",
                "regencyCode",
                ground.regency(),
                "programme",
                "BSU");
    }

    private static Spot spot(Ground ground, State state) {
        return new Spot(ground.relation(), false, state);
    }

    /** A regency is nobody's village, and the same regency for whoever works in one of its villages. */
    private static Spot regency(Ground ground) {
        Relation relation =
                ground.relation() == Relation.OTHER_REGENCY ? Relation.OTHER_REGENCY : Relation.SAME_REGENCY;
        return new Spot(relation, false, State.NORMAL);
    }

    private void send(String account, Role role, List<Cell> cells) {
        StringBuilder parameters = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        Map<String, Object> variables = new LinkedHashMap<>(Map.of("context", context()));
        for (int i = 0; i < cells.size(); i++) {
            String command = cells.get(i).command();
            String field = Character.toLowerCase(command.charAt(0)) + command.substring(1);
            parameters.append(", $i%d: %sInput!".formatted(i, command));
            fields.append("m%d: %s(input: $i%d, context: $context) { userErrors { code } }\n".formatted(i, field, i));
            variables.put("i" + i, inputs.input(command, cells.get(i).named()));
        }
        String query = "mutation ($context: CommandContextInput!%s) {\n%s}".formatted(parameters, fields);
        JsonNode answer = office.as(account).ask(query, variables);
        assertThat(answer.has("errors")).as("%s: %s", account, answer).isFalse();
        for (int i = 0; i < cells.size(); i++) {
            compare(account, role, cells.get(i), answer.path("data").path("m" + i));
        }
    }

    private void compare(String account, Role role, Cell cell, JsonNode payload) {
        Set<String> codes = new TreeSet<>(payload.path("userErrors").findValuesAsString("code"));
        boolean permitted = cell.spots().stream()
                .allMatch(spot -> table.permit(
                        cell.row().action(), role, Grounds.seen(account, spot.relation()), spot.own(), spot.state()));
        if (permitted) {
            assertThat(codes)
                    .as("%s %s", account, cell)
                    .contains("EVIDENCE_UNUSABLE")
                    .doesNotContainAnyElementsOf(REFUSALS);
        } else {
            assertThat(codes).as("%s %s", account, cell).isNotEmpty().isSubsetOf(REFUSALS);
        }
    }

    private static Map<String, ?> context() {
        Map<String, Object> context = new LinkedHashMap<>(Office.context("REGENT", "2024-01-20"));
        context.remove("account");
        context.put("evidence", List.of(Map.of("kind", " ", "number", " ", "date", "2024-01-02")));
        return context;
    }
}
