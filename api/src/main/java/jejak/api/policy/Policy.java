package jejak.api.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import org.jspecify.annotations.Nullable;

/** Decides whether somebody may do something with something today. */
public final class Policy {

    /** Who asks for what, about what and when. */
    record Request(Principal who, String action, Matter matter, LocalDate today) {

        boolean ownFamily() {
            return matter.household() != null && who.households().contains(matter.household());
        }
    }

    /** One thing that may stand in the way; the first that does is told. */
    interface Check {
        Optional<PolicyReason> obstacle(Request request);
    }

    private final List<Check> checks;

    Policy(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** What the tables of the product say. */
    public static Policy standard() {
        return new Policy(checks(Permissions.standard(), Relation::of));
    }

    /** The checks in their order; a different table or geography makes a different policy. */
    static List<Check> checks(Permissions table, BiFunction<String, @Nullable String, Relation> geography) {
        return List.of(Policy::time, Policy::programme, request -> permission(table, geography, request));
    }

    /** Why not; nothing when they may. */
    public Optional<PolicyReason> obstacle(Principal who, String action, Matter matter, LocalDate today) {
        Request request = new Request(who, action, matter, today);
        for (Check check : checks) {
            Optional<PolicyReason> obstacle = check.obstacle(request);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    private static Optional<PolicyReason> time(Request request) {
        return request.who().scope().holdsOn(request.today())
                ? Optional.empty()
                : Optional.of(PolicyReason.APPOINTMENT_NOT_CURRENT);
    }

    private static Optional<PolicyReason> programme(Request request) {
        String programme = request.matter().programme();
        boolean covered = programme == null
                || request.who().scope().programmes().isEmpty()
                || request.who().scope().programmes().contains(programme);
        return covered ? Optional.empty() : Optional.of(PolicyReason.PROGRAMME_NOT_YOURS);
    }

    /** That kinship is the obstacle is told only to whom nothing else is one. */
    private static Optional<PolicyReason> permission(
            Permissions table, BiFunction<String, @Nullable String, Relation> geography, Request request) {
        Role role = request.who().role();
        Matter matter = request.matter();
        Relation relation = geography.apply(request.who().scope().region(), matter.region());
        boolean own = request.ownFamily();
        if (table.permit(request.action(), role, relation, own, matter.state())) {
            return Optional.empty();
        }
        boolean kinship = own && table.permit(request.action(), role, relation, false, matter.state());
        return Optional.of(kinship ? PolicyReason.OWN_FAMILY : PolicyReason.FORBIDDEN);
    }
}
