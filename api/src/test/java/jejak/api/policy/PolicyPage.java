package jejak.api.policy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.access.Role;
import jejak.api.policy.Coordinates.Row;

/** Writes the two tables out as one page for people: who may do what, where, and what each command and field is. */
final class PolicyPage {

    private static final String HEAD = """
        # Who may do what

        Written by a test from `permissions.csv` and `coordinates.csv`; what is not listed is forbidden.

        *Where*, seen from the region of the appointment: **own** = inside it (for a whole regency every village of it), \
        **sub-district** and **regency** = elsewhere in the same one, **other** = another regency, **none** = it lies nowhere. \
        *Own family*: **also** = kinship does not matter, **never** = not on one's own or a declared relative's household, \
        **only** = on that alone. *States*: **restricted** = an erasure is asked for and not decided, \
        **closed** = moved away, or the minutes are signed.

        """;

    private PolicyPage() {}

    static String text() {
        String permissions = PolicyFile.rows("permissions.csv").stream()
                .map(Permissions.Row::of)
                .map(PolicyPage::line)
                .collect(Collectors.joining("\n"));
        String coordinates = Coordinates.standard().all().stream()
                .sorted(Comparator.comparing(Row::coordinate))
                .map(PolicyPage::line)
                .collect(Collectors.joining("\n"));
        return HEAD + "| action | roles | where | own family | states |\n| --- | --- | --- | --- | --- |\n"
                + permissions
                + "\n\n## By role\n\n" + byRole()
                + "\n\n"
                + "## What each command and field is\n\n"
                + "| command or field | action | about |\n"
                + "| --- | --- | --- |\n"
                + coordinates + "\n";
    }

    private static String byRole() {
        Permissions table = Permissions.standard();
        String rows = Arrays.stream(Role.values())
                .map(role ->
                        "| " + role + " | " + actions(table, role, false) + " | " + actions(table, role, true) + " |")
                .collect(Collectors.joining("\n"));
        return "| role | acts | reads |\n| --- | --- | --- |\n" + rows;
    }

    private static String actions(Permissions table, Role role, boolean reading) {
        return table.actions().stream()
                .filter(action -> action.startsWith("READ_") == reading && !action.equals("ANSWER"))
                .filter(action -> somehow(table, action, role))
                .collect(Collectors.joining(", "));
    }

    private static boolean somehow(Permissions table, String action, Role role) {
        return Arrays.stream(Relation.values())
                .anyMatch(relation -> Stream.of(true, false)
                        .anyMatch(own -> Arrays.stream(State.values())
                                .anyMatch(state -> table.permit(action, role, relation, own, state))));
    }

    private static String line(Permissions.Row row) {
        return "| " + row.action() + " | " + names(row.roles()) + " | " + where(row.relations()) + " | "
                + row.own().name().toLowerCase(java.util.Locale.ROOT) + " | " + low(row.states()) + " |";
    }

    private static String line(Row row) {
        String about = Arrays.stream(About.Where.values())
                .flatMap(where -> row.about(where).stream())
                .map(each -> (each.where() == About.Where.ARGUMENT
                                ? ""
                                : each.where().name().toLowerCase(java.util.Locale.ROOT) + " ")
                        + each.kind().name().toLowerCase(java.util.Locale.ROOT) + " `" + each.argument() + "`")
                .collect(Collectors.joining(", "));
        return "| " + row.coordinate() + " | " + row.action() + " | " + about + " |";
    }

    private static String where(Set<Relation> relations) {
        Map<Relation, String> words = Map.of(
                Relation.OWN_VILLAGE, "own",
                Relation.SAME_SUBDISTRICT, "sub-district",
                Relation.SAME_REGENCY, "regency",
                Relation.OTHER_REGENCY, "other",
                Relation.NONE, "none");
        return relations.stream().map(words::get).collect(Collectors.joining(", "));
    }

    private static String names(Set<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String low(Set<? extends Enum<?>> all) {
        return names(all).toLowerCase(java.util.Locale.ROOT);
    }
}
