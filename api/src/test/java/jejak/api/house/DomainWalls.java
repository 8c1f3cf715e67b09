package jejak.api.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jejak.api.house.Badge.API;
import static jejak.api.house.Badge.COMMAND;
import static jejak.api.house.Badge.EVENT;
import static jejak.api.house.Badge.KERNEL;
import static jejak.api.house.Badge.SWITCHBOARD;
import static jejak.api.house.Badge.WRITE_MODULE;
import static jejak.api.house.Badge.rank;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import jejak.aid.events.canary.HoldsAnObjectOfADecision;
import jejak.deliberation.canary.LooksAtTheClock;
import jejak.household.canary.KnowsDownstream;
import jejak.household.canary.LogsWhileDeciding;
import jejak.household.canary.WritesToTheLedger;
import jejak.kernel.canary.BringsAFramework;
import jejak.query.canary.EntersARoom;
import jejak.query.canary.SeesACommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The walls around what happened and what is decided. */
final class DomainWalls {

    /** They bring to decisions what is written elsewhere, in YAML or in another log, and decide nothing. */
    private static final Set<String> ADAPTERS = Set.of(
            "jejak.aid.budget.LoggedTranchePlans",
            "jejak.aid.quota.LoggedPlace",
            "jejak.aid.quota.Openings",
            "jejak.aid.rulepack.Cel",
            "jejak.aid.rulepack.PackReader",
            "jejak.aid.rulepack.PackSchema",
            "jejak.aid.rulepack.PackText",
            "jejak.aid.rulepack.RulePackShelf");

    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = resideInAnyPackage(
                    "java.lang..",
                    "java.math",
                    "java.nio.charset",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "org.jspecify..")
            .or(belongToAnyOf(MessageDigest.class, NoSuchAlgorithmException.class))
            .and(not(assignableTo(RandomGenerator.class)));

    /** Methods through which the time, chance or the machine would slip into a decision. */
    private static final Set<String> WORLD = Set.of(
            "now", "randomUUID", "currentTimeMillis", "nanoTime", "random", "getenv", "getProperty", "systemDefault");

    static final List<Wall> ALL = List.of(
            new Wall(
                    "the kernel stands on the JDK alone",
                    classes()
                            .that(KERNEL)
                            .should()
                            .onlyDependOnClassesThat(KERNEL.or(resideInAnyPackage("java..", "org.jspecify.."))),
                    BringsAFramework.class),
            new Wall(
                    "events stand on the JDK, the kernel and events",
                    classes()
                            .that(EVENT)
                            .should()
                            .onlyDependOnClassesThat(
                                    EVENT.or(KERNEL).or(resideInAnyPackage("java..", "org.jspecify.."))),
                    HoldsAnObjectOfADecision.class),
            new Wall("decisions are pure", pureDecisions(), LogsWhileDeciding.class),
            new Wall(
                    "the world comes in as data",
                    noClasses()
                            .that(WRITE_MODULE.or(KERNEL))
                            .should()
                            .callMethodWhere(describe(
                                    "asks the world",
                                    (JavaAccess<?> call) -> WORLD.contains(call.getName())
                                            && resideInAPackage("java..").test(call.getTargetOwner()))),
                    LooksAtTheClock.class),
            new Wall(
                    "upstream never knows downstream",
                    ours().should(Knowing.only(
                            "know upstream only", (one, other) -> rank(one) < 0 || rank(other) <= rank(one))),
                    KnowsDownstream.class),
            new Wall(
                    "decisions know no ledger",
                    noClasses()
                            .that(WRITE_MODULE.or(KERNEL))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("jejak.ledger.."),
                    WritesToTheLedger.class),
            new Wall(
                    "only api enters the rooms of a module",
                    ours().should(Knowing.only(
                            "stay outside",
                            (one, other) -> !WRITE_MODULE.test(other)
                                    || EVENT.test(other)
                                    || COMMAND.test(other)
                                    || mayEnter(one, other))),
                    EntersARoom.class),
            new Wall(
                    "only api sees the commands of a module",
                    ours().should(Knowing.only(
                            "see no command", (one, other) -> !COMMAND.test(other) || mayEnter(one, other))),
                    SeesACommand.class));

    private DomainWalls() {}

    private static ArchRule pureDecisions() {
        DescribedPredicate<JavaClass> deciding = WRITE_MODULE
                .and(not(EVENT))
                .and(not(SWITCHBOARD))
                .and(describe("no adapters", type -> ADAPTERS.stream().noneMatch(type.getName()::startsWith)));
        return classes()
                .that(deciding)
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA
                        .or(KERNEL)
                        .or(WRITE_MODULE)
                        .or(resideInAPackage("jejak.ledger.."))
                        .or(describe(
                                "the mark of a command",
                                type -> type.isEquivalentTo(TargetAggregateIdentifier.class))));
    }

    private static boolean mayEnter(JavaClass one, JavaClass other) {
        return API.test(one) || rank(one) == rank(other);
    }

    private static GivenClassesConjunction ours() {
        return classes().that().resideInAPackage("jejak..");
    }
}
