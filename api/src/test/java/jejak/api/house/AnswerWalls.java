package jejak.api.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jejak.api.house.Badge.EVENT;
import static jejak.api.house.Badge.KERNEL;
import static jejak.api.house.Badge.QUERY;
import static jejak.api.house.Badge.WRITE_MODULE;
import static jejak.api.house.Badge.projection;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import jejak.kernel.Personal;
import jejak.query.canary.MeetsAnotherProjection;
import jejak.query.canary.WantsToAct;
import jejak.query.engine.canary.KnowsAProgramme;
import jejak.query.words.canary.AsksTheDatabase;

/** The walls around what anyone may read. */
final class AnswerWalls {

    static final List<Wall> ALL = List.of(
            new Wall(
                    "answers send no command",
                    noClasses()
                            .that(QUERY)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.modelling.."),
                    WantsToAct.class),
            new Wall(
                    "projections do not know each other",
                    classes().that(QUERY).should(Knowing.only("know no other projection", AnswerWalls::mayMeet)),
                    MeetsAnotherProjection.class),
            new Wall(
                    "the engine knows no family and no programme",
                    noClasses()
                            .that()
                            .resideInAPackage("jejak.query.engine..")
                            .should()
                            // The mark says only that a value is somebody's, and must be found in any event.
                            .dependOnClassesThat(WRITE_MODULE.or(KERNEL).and(not(equivalentTo(Personal.class)))),
                    KnowsAProgramme.class),
            new Wall(
                    "words are made of events and nothing else",
                    classes()
                            .that()
                            .resideInAPackage("jejak.query.words..")
                            .should()
                            .onlyDependOnClassesThat(EVENT.or(KERNEL)
                                    .or(resideInAnyPackage("java..", "org.jspecify..", "jejak.query.words.."))),
                    AsksTheDatabase.class));

    private AnswerWalls() {}

    private static boolean mayMeet(JavaClass one, JavaClass other) {
        Optional<JavaClass> met = projection(other);
        return met.isEmpty() || met.equals(projection(one));
    }
}
