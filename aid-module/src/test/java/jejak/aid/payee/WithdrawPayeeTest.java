package jejak.aid.payee;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.aid.AidOnAxon;
import jejak.aid.Packs;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawPayeeTest {

    private static final WithdrawPayee WITHDRAW = new WithdrawPayee(SARI_FAMILY, SARI, PayeeStanding.HEIR);

    @Test
    void whoWasNamedIsNoLongerRecognised() {
        try (AidOnAxon aid = new AidOnAxon(Packs.shelf(Packs.buleleng()))) {
            aid.happened(SARI_FAMILY, Heirs.sariDied());
            aid.happened(SARI_FAMILY, List.of(Heirs.heir()));
            aid.send(WITHDRAW, "2024-05-02");
            assertThat(aid.log(SARI_FAMILY).getLast())
                    .isEqualTo(new PayeeWithdrawn(SARI_FAMILY, SARI, PayeeStanding.HEIR, WAYAN));
            assertRejected(() -> aid.send(WITHDRAW, "2024-05-03"), "standing", PayeeFault.NOBODY_NAMED);
        }
    }
}
