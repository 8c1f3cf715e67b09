package jejak.query.bank;

import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;

import java.util.List;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;
import jejak.query.engine.ProjectionSpec;
import jejak.query.paging.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OverpaymentsTest {

    private static final String ID = HOUSEHOLD + "/overpayment/1";

    @RegisterExtension
    static final ProjectionSpec<Overpayments> OVERPAYMENTS = ProjectionSpec.of(Overpayments.class, Overpayments::new);

    @Test
    void whatIsNotBackYetRemains() {
        OVERPAYMENTS
                .given(
                        new OverpaymentEstablished(
                                HOUSEHOLD,
                                ID,
                                "BSU",
                                EXTREME_POVERTY,
                                2024,
                                "event-1",
                                TENTH_OF_JUNE,
                                TENTH_OF_JUNE.plusDays(9),
                                List.of(new OverpaidMonth("2024-07", FIRST_PAYMENT, 450_000, true)),
                                450_000,
                                450_000),
                        new OverpaymentRecovered(HOUSEHOLD, ID, "BSU", 200_000, 250_000, "STS-1", TENTH_OF_JUNE))
                .then(
                        o -> o.overpayments("BSU", 2024, 10, null, Wanted.NO_COUNT).edges().stream()
                                .map(e -> e.node().known() + " " + e.node().remaining())
                                .toList(),
                        List.of("450000 250000"));
    }
}
