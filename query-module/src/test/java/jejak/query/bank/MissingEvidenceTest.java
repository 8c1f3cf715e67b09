package jejak.query.bank;

import static jejak.query.BuSari.BUDGET;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.reinstructed;

import java.util.List;
import jejak.aid.events.AccountabilityEvent.AccountabilityDocumentFiled;
import jejak.aid.events.AccountabilityEvent.DocumentKind;
import jejak.aid.events.AccountabilityEvent.IntegrityPactSigned;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.engine.ProjectionSpec;
import jejak.query.paging.Wanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MissingEvidenceTest {

    private static final BsuRecipientDetermined DECREED = new BsuRecipientDetermined(
            HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, GEDE, "SK/1", 1, 450_000, "2024-01", "2024-12", BUDGET, 5_400_000);
    private static final IntegrityPactSigned PACT =
            new IntegrityPactSigned(HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, GEDE, TENTH_OF_JUNE, "hash");

    @RegisterExtension
    static final ProjectionSpec<MissingEvidence> EVIDENCE =
            ProjectionSpec.of(MissingEvidence.class, MissingEvidence::new);

    @Test
    void aPaidPaymentSaysWhatItLacks() {
        EVIDENCE.given(DECREED, instructed(FIRST_PAYMENT, 1, 1_800_000), paid(FIRST_PAYMENT, 1_800_000))
                .then(
                        e -> missing(e),
                        List.of(List.of("PROPOSAL_OR_STATEMENT", "INTEGRITY_PACT", "PROOF_OF_HANDOVER")));
    }

    @Test
    void aWholeFileIsNotInTheList() {
        EVIDENCE.given(
                        DECREED,
                        PACT,
                        document(null, DocumentKind.PROPOSAL),
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        paid(FIRST_PAYMENT, 1_800_000),
                        document(FIRST_PAYMENT, DocumentKind.PROOF_OF_HANDOVER))
                .then(e -> missing(e), List.of());
    }

    @Test
    void whatIsNotPaidNeedsNoProofYet() {
        EVIDENCE.given(instructed(FIRST_PAYMENT, 1, 1_800_000), reinstructed(FIRST_PAYMENT))
                .then(e -> missing(e), List.of());
    }

    @Test
    void whatTheBankTookBackOrTheTreasuryHasIsNotPaid() {
        EVIDENCE.given(
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        paid(FIRST_PAYMENT, 1_800_000),
                        new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, TENTH_OF_JUNE))
                .then(e -> missing(e), List.of());
        EVIDENCE.given(
                        instructed(FIRST_PAYMENT, 1, 1_800_000),
                        paid(FIRST_PAYMENT, 1_800_000),
                        new FundsReturnedToTreasury(
                                HOUSEHOLD,
                                FIRST_PAYMENT,
                                "BSU",
                                List.of("2024-01"),
                                1_800_000,
                                BUDGET,
                                true,
                                "STS-1",
                                TENTH_OF_JUNE))
                .then(e -> missing(e), List.of());
    }

    private static List<List<String>> missing(MissingEvidence evidence) {
        return evidence
                .missingEvidence(new MissingEvidence.Tranche("BSU", 2024, 1), 10, null, Wanted.NO_COUNT)
                .edges()
                .stream()
                .map(e -> e.node().missing())
                .toList();
    }

    private static AccountabilityDocumentFiled document(@Nullable String paymentId, DocumentKind kind) {
        return new AccountabilityDocumentFiled(
                HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, paymentId, kind, "1", TENTH_OF_JUNE, "hash");
    }
}
