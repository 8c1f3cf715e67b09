package jejak.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.life.ActivateRulePack;
import jejak.aid.rulepack.life.ApproveRulePack;
import jejak.aid.rulepack.life.DraftRulePack;
import jejak.api.Families;
import jejak.api.Regency;
import jejak.api.commands.OfficeDay;
import jejak.api.wiring.PlantRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pack that is put into force for a later day changes nobody's standing before it, and everybody's on it. */
class AnnouncedRulesTest {

    private static final Instant JANUARY = Instant.parse("2024-01-10T02:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    /** Midnight in Buleleng is four in the afternoon of the day before in Greenwich. */
    private static final Instant MIDNIGHT = Instant.parse("2024-03-31T16:00:00Z");

    private final PlantRoom room = PlantRoom.fresh();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theRulesChangeWhenTheirDayBeginsInTheRegency() {
        Regency.packSteps().forEach((step, role) -> send(step, role));
        send(Families.widow(1), "OFFICE_DATA_OFFICER");
        policiesAct(JANUARY);
        int before = verdicts().size();
        next();
        policiesAct(JANUARY);
        carriedOut(MIDNIGHT.minusSeconds(1));
        assertThat(verdicts()).hasSize(before);

        carriedOut(MIDNIGHT);
        assertThat(verdicts().subList(before, verdicts().size())).isNotEmpty().allSatisfy(verdict -> {
            assertThat(verdict.cause()).isEqualTo(EligibilityCause.RULE_CHANGE);
            assertThat(verdict.rulePack()).isEqualTo("buleleng-april");
        });
        int after = verdicts().size();

        carriedOut(MIDNIGHT.plusSeconds(60));
        assertThat(verdicts()).hasSize(after);
        assertThat(payloads(RulePackDayCame.class))
                .containsExactly(new RulePackDayCame("rulepack:buleleng-april", "51.08", APRIL));
    }

    /** Nothing of the duty is kept in memory. */
    private void carriedOut(Instant now) {
        new AnnouncedRules(room.ledger(), new OfficeHand(room.desk()), room.part(OfficeDay.class)).carryOut(now);
        policiesAct(now);
    }

    private void next() {
        String text = Regency.pack()
                .replace("code: buleleng-2024", "code: buleleng-april")
                .replace("number: \"3\", year: 2021", "number: \"9\", year: 2024");
        String id = "rulepack:buleleng-april";
        send(new DraftRulePack(id, text), "REGENT");
        send(new ApproveRulePack(id, PackHash.of(text)), "OFFICE_HEAD");
        send(new ActivateRulePack(id, APRIL), "REGENT");
    }

    private void policiesAct(Instant now) {
        room.policies().runTo(room.ledger().head(), now);
    }

    private void send(Object command, String role) {
        String id = command.getClass().getSimpleName() + command.hashCode();
        assertThat(room.desk()
                        .sendAt(JANUARY, command, PlantRoom.acting(id, role))
                        .errors())
                .isEmpty();
    }

    private List<EligibilityDetermined> verdicts() {
        return payloads(EligibilityDetermined.class);
    }

    private <E> List<E> payloads(Class<E> type) {
        Stream<Object> all = room.ledger().after(-1, 1_000).stream().map(event -> event.payload());
        return all.filter(type::isInstance).map(type::cast).toList();
    }
}
