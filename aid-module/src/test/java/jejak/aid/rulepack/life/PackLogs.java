package jejak.aid.rulepack.life;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jejak.aid.Packs;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackApproved;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.rulepack.RulePackShelf;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** The log of a pack as the tests of its life find it, with a shelf and one finished trial beside it. */
final class PackLogs {

    static final String ID = "rulepack:buleleng-2024";
    static final String TEXT = Packs.buleleng();
    static final String HASH = Packs.sha256(TEXT);
    static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    static final String NEXT = "rulepack:midyear";

    private static final Simulations.Outcome OUTCOME =
            new Simulations.Outcome(HASH, "2024-01", "2024-12", 41, 6, 2, -450_000, "5a");

    private final AggregateTestFixture<RulePackLog> log = new AggregateTestFixture<>(RulePackLog.class);
    private final RulePackShelf shelf = new RulePackShelf();

    PackLogs() {
        log.registerInjectableResource((RulePacks) shelf);
        log.registerInjectableResource(
                (Simulations) runId -> Optional.of(runId).filter("done"::equals).map(_ -> OUTCOME));
    }

    AggregateTestFixture<RulePackLog> log() {
        return log;
    }

    RulePackShelf shelf() {
        return shelf;
    }

    TestExecutor<RulePackLog> writtenBy(String writer) {
        return log.given(new GenericDomainEventMessage<>("RulePackLog", ID, 0, drafted(TEXT), by(writer)));
    }

    static Map<String, String> by(String actor) {
        return Map.of(Actor.ID, actor);
    }

    static RulePackDrafted drafted(String text) {
        return new RulePackDrafted(ID, "buleleng-2024", "51.08", Packs.sha256(text), text);
    }

    static RulePackApproved approved() {
        return new RulePackApproved(ID, HASH);
    }

    static RulePackActivated activated(LocalDate from) {
        return new RulePackActivated(ID, "buleleng-2024", "51.08", from, HASH, TEXT);
    }
}
