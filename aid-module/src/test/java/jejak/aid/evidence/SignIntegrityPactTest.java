package jejak.aid.evidence;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.events.AccountabilityEvent.IntegrityPactSigned;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import org.junit.jupiter.api.Test;

class SignIntegrityPactTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);
    private static final String HASH = "ab".repeat(32);

    @Test
    void theRecipientSigns() {
        assertThat(pact("EXTREME_POVERTY", SARI, TODAY, HASH).decide(nominated(), TODAY))
                .isEqualTo(new IntegrityPactSigned(SARI_FAMILY, "BSU", "EXTREME_POVERTY", 2024, SARI, TODAY, HASH));
    }

    @Test
    void namesWhatIsWrong() {
        assertRejected(
                () -> pact("EXTREME_POVERTY", WAYAN, TODAY.plusDays(1), "AB").decide(nominated(), TODAY),
                Map.of(
                        "recipientPersonId", EvidenceFault.NOT_THE_RECIPIENT,
                        "signedOn", EvidenceFault.DATE_NOT_PLAUSIBLE,
                        "contentHash", EvidenceFault.NOT_A_HASH));
        assertRejected(
                () -> pact("OTHER", SARI, TODAY, HASH).decide(nominated(), TODAY),
                "category",
                EvidenceFault.NOT_NOMINATED);
    }

    @Test
    void nobodySignsBeforeTheirBirthOrAfterTheirDeath() {
        FileState state = nominated();
        state.on(Families.registered(SARI_FAMILY), "registered");
        state.on(Families.died(SARI_FAMILY, SARI, TODAY.minusDays(2)), "died");
        LocalDate born = LocalDate.of(1980, 4, 3);
        for (LocalDate on : List.of(born.minusDays(1), TODAY.minusDays(1))) {
            assertRejected(
                    () -> pact("EXTREME_POVERTY", SARI, on, HASH).decide(state, TODAY),
                    "signedOn",
                    EvidenceFault.SIGNATORY_NOT_ALIVE);
        }
        assertThat(pact("EXTREME_POVERTY", SARI, TODAY.minusDays(2), HASH)
                        .decide(state, TODAY)
                        .signedOn())
                .isEqualTo(TODAY.minusDays(2));
    }

    static FileState nominated() {
        FileState state = new FileState();
        state.on(new BsuRecipientNominated(
                SARI_FAMILY, "BSU", "EXTREME_POVERTY", 2024, SARI, 450_000, "2024-01", "2024-12", "buleleng-2024"));
        return state;
    }

    private static SignIntegrityPact pact(String category, String recipient, LocalDate on, String hash) {
        return new SignIntegrityPact(SARI_FAMILY, "BSU", category, 2024, recipient, on, hash);
    }
}
