package jejak.aid.evidence;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.events.AccountabilityEvent.DocumentKind;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    private static final String HASH = "ab".repeat(32);

    @Test
    void aDocumentStandsForTheBenefitOrForOnePayment() {
        assertThat(file(null, DocumentKind.PROPOSAL, "460/1")
                        .decide(paid(), TODAY)
                        .paymentId())
                .isNull();
        assertThat(file("p1", DocumentKind.PROOF_OF_HANDOVER, "BAST/1")
                        .decide(paid(), TODAY)
                        .contentHash())
                .isEqualTo(HASH);
    }

    @Test
    void namesWhatIsWrong() {
        assertRejected(
                () -> file(null, DocumentKind.PROOF_OF_HANDOVER, " ").decide(paid(), TODAY),
                Map.of("payment", EvidenceFault.PAYMENT_NEEDED, "number", EvidenceFault.VALUE_MISSING));
        assertRejected(
                () -> file("p2", DocumentKind.PROOF_OF_HANDOVER, "1").decide(paid(), TODAY),
                "payment",
                EvidenceFault.PAYMENT_UNKNOWN);
        assertRejected(
                () -> new FileDocument(
                                SARI_FAMILY,
                                "BSU",
                                "OTHER",
                                2024,
                                null,
                                DocumentKind.PROPOSAL,
                                "1",
                                TODAY.plusDays(1),
                                "x")
                        .decide(paid(), TODAY),
                Map.of(
                        "category", EvidenceFault.NOT_NOMINATED,
                        "datedOn", EvidenceFault.DATE_NOT_PLAUSIBLE,
                        "contentHash", EvidenceFault.NOT_A_HASH));
    }

    @Test
    void nothingIsHandedOverBeforeItIsOrdered() {
        FileState ordered = paid(TODAY);
        assertRejected(
                () -> file("p1", DocumentKind.PROOF_OF_HANDOVER, "BAST/1", TODAY.minusDays(1))
                        .decide(ordered, TODAY),
                "datedOn",
                EvidenceFault.BEFORE_ORDER);
        assertThat(file("p1", DocumentKind.OFFICIAL_STATEMENT, "460/2", TODAY.minusDays(1))
                        .decide(ordered, TODAY)
                        .datedOn())
                .isEqualTo(TODAY.minusDays(1));
        assertThat(file("p1", DocumentKind.PROOF_OF_HANDOVER, "BAST/1")
                        .decide(ordered, TODAY)
                        .datedOn())
                .isEqualTo(TODAY);
    }

    private static FileState paid() {
        return paid(null);
    }

    private static FileState paid(@Nullable LocalDate orderedOn) {
        FileState state = SignIntegrityPactTest.nominated();
        state.on(
                new BsuDisbursementInstructed(
                        SARI_FAMILY,
                        "p1",
                        "BSU",
                        "EXTREME_POVERTY",
                        2024,
                        1,
                        List.of("2024-01"),
                        450_000,
                        SARI,
                        BENGKALA,
                        "budget:51.08:BSU:2024"),
                orderedOn);
        return state;
    }

    private static FileDocument file(@Nullable String paymentId, DocumentKind kind, String number) {
        return file(paymentId, kind, number, TODAY);
    }

    private static FileDocument file(@Nullable String paymentId, DocumentKind kind, String number, LocalDate on) {
        return new FileDocument(SARI_FAMILY, "BSU", "EXTREME_POVERTY", 2024, paymentId, kind, number, on, HASH);
    }
}
