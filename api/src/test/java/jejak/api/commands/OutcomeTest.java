package jejak.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.DeliveryEvent.DeliveryStep;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void whoAskedIsToldOfARefusalOnTheRecordWhateverKindOfAidItIs() {
        Object money = new BsuRefused("h", "BSU", "POOR", 2024, 1, BsuStep.DISBURSEMENT, BsuRefusal.MOVED_OUT);
        Object goods =
                new AidRefused("h", "BERAS", "RICE", 2024, "2024-06", null, DeliveryStep.PLAN, BsuRefusal.MOVED_OUT);

        for (Object refused : List.of(money, goods)) {
            assertThat(outcome(refused).errors()).extracting(UserError::code).containsExactly("MOVED_OUT");
        }
    }

    @Test
    void whoAskedForGoodsIsToldOfHandingOverAndNotOfPaying() {
        Object goods = new AidRefused(
                "h", "BERAS", "RICE", 2024, "2024-06", null, DeliveryStep.PLAN, BsuRefusal.MONTH_ALREADY_PAID);

        UserError told = outcome(goods).errors().getFirst();
        assertThat(told.code()).isEqualTo("MONTH_ALREADY_PAID");
        assertThat(told.english()).contains("handed over once").doesNotContain("paid");
        assertThat(told.indonesian()).contains("diserahkan satu kali").doesNotContain("bayar");
    }

    private static Outcome outcome(Object payload) {
        Envelope envelope = new Envelope(
                "A", 0, "A", "A", 1, "event", Instant.EPOCH, "", "", "", "", "", "{}", new byte[0], new byte[32]);
        List<RecordedEvent> events = List.of(new RecordedEvent(0, new byte[32], envelope, payload));
        return Outcome.recorded(CommandAnswer.of(events), events, false);
    }
}
