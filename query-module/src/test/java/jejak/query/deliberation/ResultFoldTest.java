package jejak.query.deliberation;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.query.deliberation.Musdes.State;
import org.junit.jupiter.api.Test;

class ResultFoldTest {

    private static final String SESSION = "musdes:a";
    private static final LocalDate DAY = LocalDate.of(2024, 6, 4);

    private final ResultFold result = new ResultFold();

    @Test
    void anAddendumWaitsThroughAReturnAndNoLongerOnceTheResultIsTaken() {
        result.on(brought(), State.MINUTES_SIGNED);
        result.on(new MusdesResultSubmitted(SESSION, BENGKALA, DAY, null, List.of()), State.MINUTES_SIGNED);
        result.on(
                new MusdesResultReturned(SESSION, BENGKALA, DAY, ResultReturnReason.FAMILY_LEFT_OUT), State.SUBMITTED);
        assertThat(result.answer().waiting()).hasSize(1);

        result.on(new MusdesResultSubmitted(SESSION, BENGKALA, DAY, null, List.of()), State.RETURNED);
        result.on(new MusdesResultAccepted(SESSION, BENGKALA, DAY), State.SUBMITTED);
        assertThat(result.answer().waiting()).isEmpty();
    }

    private static AddendumBrought brought() {
        return new AddendumBrought(
                SESSION,
                BENGKALA,
                "AD-1/2024",
                DAY,
                "cd".repeat(32),
                AmendmentGround.FAMILY_LEFT_OUT,
                List.of(),
                HOUSEHOLD,
                DecisionKind.NEW_PROPOSAL,
                null,
                null,
                DAY);
    }
}
