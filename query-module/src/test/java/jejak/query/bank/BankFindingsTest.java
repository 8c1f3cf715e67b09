package jejak.query.bank;

import static jejak.query.BuSari.BUDGET;
import static jejak.query.BuSari.FIRST_PAYMENT;

import java.util.List;
import jejak.aid.events.BankFileEvent.BankOutcomesRecorded;
import jejak.aid.events.BankFileEvent.OutcomeFinding;
import jejak.aid.events.BankFileEvent.OutcomeVerdict;
import jejak.query.engine.ProjectionSpec;
import jejak.query.paging.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BankFindingsTest {

    @RegisterExtension
    static final ProjectionSpec<BankFindings> FINDINGS = ProjectionSpec.of(BankFindings.class, BankFindings::new);

    @Test
    void everyRowThatCouldNotBeTakenIsListedWithItsLine() {
        FINDINGS.given(new BankOutcomesRecorded(
                        "bankoutcome:h",
                        BUDGET,
                        "BSU",
                        2024,
                        "BPD-1",
                        "h",
                        3,
                        1,
                        5_400_000,
                        List.of(
                                new OutcomeFinding(2, null, 1_800_000, OutcomeVerdict.UNKNOWN_REFERENCE),
                                new OutcomeFinding(4, FIRST_PAYMENT, 1, OutcomeVerdict.WRONG_AMOUNT))))
                .then(
                        f -> f.bankFindings("BSU", 2024, 10, null, Wanted.NO_COUNT).edges().stream()
                                .map(e -> e.node().line() + " " + e.node().verdict() + " "
                                        + e.node().paymentId())
                                .toList(),
                        List.of("2 UNKNOWN_REFERENCE null", "4 WRONG_AMOUNT " + FIRST_PAYMENT));
    }
}
