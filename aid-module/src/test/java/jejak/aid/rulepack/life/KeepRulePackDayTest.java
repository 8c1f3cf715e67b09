package jejak.aid.rulepack.life;

import static jejak.aid.rulepack.life.PackLogs.ID;
import static jejak.aid.rulepack.life.PackLogs.JULY;
import static jejak.aid.rulepack.life.PackLogs.NEXT;
import static jejak.aid.rulepack.life.PackLogs.activated;

import java.time.LocalDate;
import java.util.Map;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.kernel.Actor;
import org.junit.jupiter.api.Test;

/** When the announced day of a pack counts as come. */
class KeepRulePackDayTest {

    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);

    private final PackLogs logs = new PackLogs();

    @Test
    void aDayIsKeptOnceItHasCome() {
        logs.log()
                .given(activated(JULY))
                .when(new KeepRulePackDay(ID, JULY), on(JULY))
                .expectEvents(new RulePackDayCame(ID, "51.08", JULY));
        logs.log()
                .given(activated(JULY), new RulePackSuperseded(ID, NEXT, AUGUST))
                .when(new KeepRulePackDay(ID, AUGUST), on(AUGUST.plusDays(3)))
                .expectEvents(new RulePackDayCame(ID, "51.08", AUGUST));
    }

    @Test
    void aDayThatIsKeptOrToComeOrNobodysIsNot() {
        logs.log()
                .given(activated(JULY), new RulePackDayCame(ID, "51.08", JULY))
                .when(new KeepRulePackDay(ID, JULY), on(AUGUST))
                .expectNoEvents();
        logs.log()
                .given(activated(JULY))
                .when(new KeepRulePackDay(ID, JULY), on(JULY.minusDays(1)))
                .expectNoEvents();
        logs.log()
                .given(activated(JULY))
                .when(new KeepRulePackDay(ID, AUGUST), on(AUGUST))
                .expectNoEvents();
    }

    private static Map<String, String> on(LocalDate today) {
        return Map.of(Actor.TODAY, today.toString());
    }
}
