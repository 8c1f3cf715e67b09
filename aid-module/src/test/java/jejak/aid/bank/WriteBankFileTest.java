package jejak.aid.bank;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jejak.aid.Packs;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BankFileEvent.FileFormat;
import org.junit.jupiter.api.Test;

class WriteBankFileTest {

    @Test
    void writesTheSameFileInWhateverOrderThePaymentsAreNamed() {
        try (BankOffice one = new BankOffice(3);
                BankOffice other = new BankOffice(3)) {
            BankInstructionFileWritten file = one.write(one.payments());
            assertThat(other.write(other.payments().reversed())).isEqualTo(file);
            assertThat(file.content())
                    .startsWith("H,JEJAK-INSTRUCTION,1," + BankOffice.TRANCHE + ",1,2024-06-03\nD,1," + one.payment(0))
                    .contains(",51.08.08.2010,2024-01,2024-04,4,1800000\n")
                    .endsWith("\nT,3,5400000\n");
            assertThat(file.contentHash()).isEqualTo(Packs.sha256(file.content()));
            assertThat(file.totalRupiah()).isEqualTo(5_400_000);
        }
    }

    @Test
    void aPaymentStandsInOneFileForEver() {
        try (BankOffice office = new BankOffice(2)) {
            office.write(List.of(office.payment(0)));
            assertRejected(() -> office.write(office.payments()), "paymentIds[0]", BankFault.ALREADY_IN_A_FILE);
            assertThat(office.write(List.of(office.payment(1))).fileNumber()).isEqualTo(2);
        }
    }

    @Test
    void namesEveryPaymentThatCannotBeSent() {
        try (BankOffice office = new BankOffice(2)) {
            office.record("2024-06-12", BankOffice.file("B1", BankOffice.row(office.payment(1), "PAID", "2024-06-10")));
            assertRejected(
                    () -> office.write(List.of(office.payment(0), office.payment(0), office.payment(1), "nobody/BSU")),
                    Map.of(
                            "paymentIds[1]", BankFault.LISTED_TWICE,
                            "paymentIds[2]", BankFault.NOT_TO_BE_PAID,
                            "paymentIds[3]", BankFault.PAYMENT_UNKNOWN));
            assertRejected(() -> office.write(List.of()), "paymentIds", BankFault.NO_PAYMENTS);
            assertThat(office.aid.log(BankOffice.TRANCHE)).isEmpty();
        }
    }

    @Test
    void aFileHoldsNoPaymentOfAnotherTranche() {
        try (BankOffice office = new BankOffice(1)) {
            assertRejected(
                    () -> office.aid.send(
                            new WriteBankFile(BankOffice.LINE, "EXTREME_POVERTY", 2, office.payments()),
                            by("treasurer", "2024-06-03")),
                    "paymentIds[0]",
                    BankFault.NOT_OF_THIS_TRANCHE);
        }
    }

    @Test
    void thePackSaysHowMuchOneFileHoldsAndHowItIsLaidOut() {
        String pack = Packs.buleleng()
                .replace("format: CSV", "format: FIXED_WIDTH")
                .replace("rowsPerFile: 200", "rowsPerFile: 1");
        try (BankOffice office = new BankOffice(2, pack)) {
            assertRejected(() -> office.write(office.payments()), "paymentIds", BankFault.TOO_MANY_PAYMENTS);
            BankInstructionFileWritten file = office.write(List.of(office.payment(0)));
            assertThat(file.format()).isEqualTo(FileFormat.FIXED_WIDTH);
            assertThat(file.content().lines().toList().get(1)).hasSize(187).startsWith("D1     " + office.payment(0));
        }
    }
}
