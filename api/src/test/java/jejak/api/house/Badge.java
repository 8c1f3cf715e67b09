package jejak.api.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import jejak.query.engine.Projection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a class is, read off its package, its annotations and its name. */
final class Badge {

    /** From upstream to downstream; a room may know those before it. */
    private static final List<String> ARROW =
            List.of("jejak.kernel", "jejak.household", "jejak.deliberation", "jejak.aid", "jejak.query", "jejak.api");

    static final DescribedPredicate<JavaClass> KERNEL = resideInAPackage("jejak.kernel..");

    static final DescribedPredicate<JavaClass> WRITE_MODULE =
            resideInAnyPackage("jejak.household..", "jejak.deliberation..", "jejak.aid..");

    static final DescribedPredicate<JavaClass> EVENT =
            WRITE_MODULE.and(resideInAPackage("..events..")).as("events");

    /** A command, or what is nested in one. */
    static final DescribedPredicate<JavaClass> COMMAND = WRITE_MODULE.and(describe("commands", Badge::command));

    static final DescribedPredicate<JavaClass> SWITCHBOARD =
            WRITE_MODULE.and(describe("aggregates, handlers and wiring", Badge::switchboard));

    static final DescribedPredicate<JavaClass> API = resideInAPackage("jejak.api..");

    static final DescribedPredicate<JavaClass> QUERY = resideInAPackage("jejak.query..");

    private Badge() {}

    /** How far downstream a class lives; -1 for the ledger and for what is not ours. */
    static int rank(JavaClass type) {
        return ARROW.stream()
                .filter(room -> resideInAPackage(room + "..").test(type))
                .map(ARROW::indexOf)
                .findFirst()
                .orElse(-1);
    }

    /** The projection that a class is or belongs to. */
    static Optional<JavaClass> projection(JavaClass type) {
        return type.isAnnotatedWith(Projection.class)
                ? Optional.of(type)
                : type.getEnclosingClass().flatMap(Badge::projection);
    }

    private static boolean command(JavaClass type) {
        return type.getMembers().stream().anyMatch(m -> m.isAnnotatedWith(TargetAggregateIdentifier.class))
                || type.getEnclosingClass().filter(Badge::command).isPresent();
    }

    private static boolean switchboard(JavaClass type) {
        return type.getCodeUnits().stream().anyMatch(m -> m.isAnnotatedWith(CommandHandler.class))
                || type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(AggregateIdentifier.class))
                || type.getSimpleName().endsWith("Module")
                || type.getSimpleName().endsWith("Room");
    }
}
