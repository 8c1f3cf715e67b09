package jejak.api.policy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.kernel.Regions;

/** Tries every command with one thing it names lying abroad, or belonging to a relative, and notes which are let through. */
final class NamedThings {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    private static final Map<String, Standing> PLACES = Map.of(
            "here", withDeliveries("BSU", "PKH"),
            "kin", new Standing("51.08.08.2010", false, Set.of(), Set.of(), null, Set.of("split off"), Planned.NONE),
            "of kin", new Standing("51.08.08.2010", false, Set.of(), Set.of(), "kin", Set.of(), Planned.NONE),
            "split off",
                    new Standing("51.08.08.2010", false, Set.of(), Set.of(), null, Set.of("moved on"), Planned.NONE),
            "moved on", Standing.in("51.08.08.2010"),
            "of moved on", new Standing("51.08.08.2010", false, Set.of(), Set.of(), "moved on", Set.of(), Planned.NONE),
            "abroad", Standing.in("12.05.01.2001"));

    private static final Map<String, Object> HERE = Map.ofEntries(
            Map.entry("householdId", "here"),
            Map.entry("payeeHouseholdId", "here"),
            Map.entry("successorHouseholdId", "here"),
            Map.entry("toHouseholdId", "here"),
            Map.entry("intoHouseholdId", "here"),
            Map.entry("householdIds", List.of("here")),
            Map.entry("musdesId", "here"),
            Map.entry("caseId", "here"),
            Map.entry("signalId", "here"),
            Map.entry("importId", "here"),
            Map.entry("villageCode", "51.08.08.2010"),
            Map.entry("region", "51.08.08"),
            Map.entry("regencyCode", "51.08"),
            Map.entry("budgetLineId", "budget:51.08:BSU:2024"),
            Map.entry("paymentId", "here/BSU/EXTREME_POVERTY/2024/T1"),
            Map.entry("deliveryId", "here/delivery/1"),
            Map.entry("programme", "BSU"),
            Map.entry("rulePackId", "here"));

    private static final Map<String, Object> ABROAD = Map.ofEntries(
            Map.entry("householdId", "abroad"),
            Map.entry("successorHouseholdId", "abroad"),
            Map.entry("toHouseholdId", "abroad"),
            Map.entry("intoHouseholdId", "abroad"),
            Map.entry("householdIds", List.of("here", "abroad")),
            Map.entry("musdesId", "abroad"),
            Map.entry("caseId", "abroad"),
            Map.entry("signalId", "abroad"),
            Map.entry("importId", "abroad"),
            Map.entry("villageCode", Regions.villages("12.05").getFirst().code()),
            Map.entry("region", "12.05"),
            Map.entry("regencyCode", "12.05"),
            Map.entry("budgetLineId", "budget:12.05:BSU:2024"),
            Map.entry("paymentId", "here/PKH/EXTREME_POVERTY/2024/T1"),
            Map.entry("deliveryId", "here/delivery/2"),
            Map.entry("programme", "PKH"),
            Map.entry("rulePackId", "abroad"));

    private static final Map<String, Object> KIN = Map.of(
            "householdId", "kin",
            "payeeHouseholdId", "kin",
            "successorHouseholdId", "kin",
            "toHouseholdId", "kin",
            "intoHouseholdId", "kin",
            "householdIds", List.of("here", "kin"),
            "previousHouseholdId", "kin",
            "signalId", "of kin");

    /** What became of the relatives' family: two families further on. */
    private static final Map<String, Object> OF_KIN = KIN.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    named -> named.getValue() instanceof List
                            ? List.of("moved on")
                            : named.getValue().toString().replace("kin", "moved on")));

    /** Commands that only the program's own policies send. */
    private static final Set<String> OF_THE_PROGRAM = Set.of(
            "FlagDuplicateNik",
            "SettleDuplicateNiks",
            "ExecuteErasure",
            "ExpireObjection",
            "LookForSignals",
            "LookAtOffice",
            "KeepRulePackDay");

    /** What only looks like the name of a thing: another office's programme, and ids that the command itself gives. */
    private static final Set<String> NO_NAMES = Set.of(
            "RecordOtherProgramme.programme",
            "RegisterHousehold.householdId",
            "AcceptMoveIn.householdId",
            "RegisterStrayPoorHousehold.householdId",
            "OpenCase.caseId",
            "StartImport.importId",
            "ScheduleMusdes.musdesId");

    /** For which it does not matter whose family it is: anybody may come to the counter for their own. */
    private static final Set<String> FOR_ONES_OWN = Set.of("OpenCase");

    private final Gate gate;

    NamedThings(Coordinates coordinates, Policy policy) {
        this.gate = new Gate(policy, coordinates, id -> Optional.ofNullable(PLACES.get(id)));
    }

    private static Standing withDeliveries(String... programmes) {
        return new Standing(
                "51.08.08.2010", false, Set.of(), Set.of(), null, Set.of(), new Planned(List.of(programmes)));
    }

    /** The command and the component that was not looked at; and commands nobody may send at home. */
    List<String> holes() {
        List<String> holes = new ArrayList<>();
        for (Class<? extends Record> command : SampleCommands.all()) {
            List<Role> senders = senders(SampleCommands.of(command, HERE));
            if (senders.isEmpty() && !OF_THE_PROGRAM.contains(command.getSimpleName())) {
                holes.add(command.getSimpleName() + " may be sent by nobody");
            }
            for (RecordComponent component : command.getRecordComponents()) {
                tryOut(command, component.getName(), ABROAD, holes);
                if (!FOR_ONES_OWN.contains(command.getSimpleName())) {
                    tryOut(command, component.getName(), KIN, holes);
                    tryOut(command, component.getName(), OF_KIN, holes);
                }
            }
        }
        return holes;
    }

    private void tryOut(
            Class<? extends Record> command, String component, Map<String, Object> elsewhere, List<String> holes) {
        boolean names = !NO_NAMES.contains(command.getSimpleName() + "." + component);
        if (names && elsewhere.containsKey(component)) {
            Map<String, Object> named = new HashMap<>(HERE);
            named.put(component, elsewhere.get(component));
            List<Role> through = senders(SampleCommands.of(command, named));
            if (!elsewhere.equals(ABROAD)) {
                through.remove(Role.CITIZEN); // for whom the own family is the only one
            }
            if (!through.isEmpty()) {
                holes.add(command.getSimpleName() + " does not look at " + component + ": " + through);
            }
        }
    }

    private List<Role> senders(Record command) {
        List<Role> senders = new ArrayList<>();
        for (Role role : Role.values()) {
            Scope scope = new Scope("51.08", Set.of("BSU"), TODAY, TODAY);
            Principal who = new Principal("account", role, scope, Set.of("kin"));
            if (role != Role.SYSTEM && gate.refusals(who, command, TODAY).isEmpty()) {
                senders.add(role);
            }
        }
        return senders;
    }
}
