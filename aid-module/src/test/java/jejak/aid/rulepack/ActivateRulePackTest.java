package jejak.aid.rulepack;

import static jejak.aid.Commands.rejected;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import jejak.aid.Packs;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ActivateRulePackTest {

    private static final String ID = "rulepack:buleleng-2024";

    private final AggregateTestFixture<RulePackLog> log = new AggregateTestFixture<>(RulePackLog.class);

    @Test
    void putsThePackIntoForceWithAHashOfItsContent() throws Exception {
        String content = Packs.buleleng();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));

        log.givenNoPriorActivity()
                .when(new ActivateRulePack(ID, content))
                .expectEvents(new RulePackActivated(
                        ID,
                        "buleleng-2024",
                        "51.08",
                        LocalDate.of(2024, 1, 1),
                        HexFormat.of().formatHex(hash),
                        content));
    }

    @Test
    void neverChangesAPackInForce() {
        log.given(Packs.activated(Packs.buleleng()))
                .when(new ActivateRulePack(ID, Packs.buleleng().replace("450000", "500000")))
                .expectNoEvents()
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_ALREADY_ACTIVATED));
    }

    @Test
    void refusesAnIdThatIsNotTheCodeOfTheContent() {
        log.givenNoPriorActivity()
                .when(new ActivateRulePack("rulepack:langkat-2024", Packs.buleleng()))
                .expectNoEvents()
                .expectException(rejected("rulePackId", RulePackFault.RULE_PACK_ID_DOES_NOT_MATCH));
    }

    @Test
    void refusesContentThatCannotBeRead() {
        log.givenNoPriorActivity()
                .when(new ActivateRulePack(ID, Packs.buleleng() + "colour: green\n"))
                .expectNoEvents()
                .expectException(rejected("content.colour", RulePackFault.UNKNOWN_FIELD));
    }
}
