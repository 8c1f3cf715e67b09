package jejak.api.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static jejak.api.house.Badge.API;
import static jejak.api.house.Badge.KERNEL;
import static jejak.api.house.Badge.QUERY;
import static jejak.api.house.Badge.WRITE_MODULE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jejak.api.canary.ImportsHistory;
import jejak.api.canary.SendsPastTheDesk;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.canary.KnowsTheWeb;
import jejak.api.events.canary.KnowsAnEvent;
import jejak.api.events.vocabulary.Vocabularies;
import jejak.api.graphql.canary.ReadsAnAnswer;
import jejak.api.privacy.canary.KnowsAFamily;
import jejak.ledger.canary.CitesTheLaw;
import jejak.ledger.store.canary.ReadsAnEnvelope;
import jejak.ledger.verify.canary.TrustsTheWriter;

/** The walls around what carries, keeps and lets in. */
final class PlantWalls {

    static final List<Wall> ALL = List.of(
            new Wall(
                    "the ledger knows no family",
                    noClasses()
                            .that()
                            .resideInAPackage("jejak.ledger..")
                            .should()
                            .dependOnClassesThat(
                                    KERNEL.or(WRITE_MODULE).or(QUERY).or(API)),
                    CitesTheLaw.class),
            new Wall(
                    "the store knows no event",
                    noClasses()
                            .that()
                            .resideInAPackage("jejak.ledger.store..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("jejak.ledger", "org.axonframework.."),
                    ReadsAnEnvelope.class),
            new Wall(
                    "the verifier imports the JDK only",
                    noClasses()
                            .that()
                            .resideInAPackage("jejak.ledger.verify..")
                            .should()
                            .dependOnClassesThat(not(resideInAnyPackage(
                                    "java..", "javax.crypto..", "org.jspecify..", "jejak.ledger.verify.."))),
                    TrustsTheWriter.class),
            new Wall(
                    "privacy knows no family",
                    noClasses()
                            .that()
                            .resideInAPackage("jejak.api.privacy..")
                            .should()
                            .dependOnClassesThat(WRITE_MODULE),
                    KnowsAFamily.class),
            new Wall(
                    "the codec knows events by its register only",
                    noClasses()
                            .that(resideInAPackage("jejak.api.events..").and(not(equivalentTo(Vocabularies.class))))
                            .should()
                            .dependOnClassesThat(WRITE_MODULE),
                    KnowsAnEvent.class),
            new Wall(
                    "only the desk sends commands",
                    noClasses()
                            .that(WRITE_MODULE.or(API).and(not(resideInAPackage("jejak.api.commands.."))))
                            .should()
                            .dependOnClassesThat()
                            .haveNameMatching("org\\.axonframework\\.commandhandling\\.(CommandBus|gateway\\..*)"),
                    SendsPastTheDesk.class),
            new Wall(
                    "only the demo year is recorded after the fact",
                    noClasses()
                            .that(API.and(not(resideInAPackage("jejak.api.demo..")))
                                    .and(not(resideInAPackage("jejak.api.commands"))))
                            .should()
                            .callMethod(CommandDesk.class, "sendAt", Instant.class, Object.class, Map.class),
                    ImportsHistory.class),
            new Wall(
                    "the desk knows no web and no answer",
                    noClasses()
                            .that()
                            .resideInAPackage("jejak.api.commands..")
                            .should()
                            .dependOnClassesThat(QUERY.or(resideInAnyPackage(
                                    "jejak.api.graphql..",
                                    "org.springframework.web..",
                                    "org.springframework.http..",
                                    "org.springframework.graphql..",
                                    "graphql..",
                                    "jakarta.servlet.."))),
                    KnowsTheWeb.class),
            new Wall(
                    "the door to commands reads no answer",
                    noClasses()
                            .that()
                            .resideInAPackage("jejak.api.graphql..")
                            .should()
                            .dependOnClassesThat(QUERY.and(not(resideInAPackage("jejak.query.engine..")))),
                    ReadsAnAnswer.class));

    private PlantWalls() {}
}
