package jejak.aid.rulepack;

import static jejak.aid.Commands.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.Packs;
import org.junit.jupiter.api.Test;

class RulePackShelfTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Test
    void aPackRulesFromItsFirstDayOn() {
        RulePackShelf shelf = Packs.shelf(Packs.buleleng());

        assertThat(shelf.inForce("51.08", NEW_YEAR.minusDays(1))).isEmpty();
        assertThat(code(shelf.inForce("51.08", NEW_YEAR))).contains("buleleng-2024");
        assertThat(shelf.inForce("12.05", JUNE)).isEmpty();
    }

    @Test
    void theNewestPackRules() {
        RulePackShelf shelf = Packs.shelf(Packs.bulelengFrom("midyear", JUNE), Packs.buleleng());

        assertThat(code(shelf.inForce("51.08", JUNE.minusDays(1)))).contains("buleleng-2024");
        assertThat(code(shelf.inForce("51.08", JUNE))).contains("midyear");
    }

    @Test
    void ofTwoPacksOfOneDayTheOneActivatedLaterRulesHoweverOftenTheyAreShelved() {
        RulePackShelf shelf = Packs.shelf(Packs.buleleng(), Packs.bulelengFrom("corrected", NEW_YEAR));

        shelf.put(Packs.activated(Packs.buleleng()));

        assertThat(code(shelf.inForce("51.08", NEW_YEAR))).contains("corrected");
    }

    @Test
    void aPastYearKeepsThePackOfItsLastDay() {
        RulePackShelf shelf = Packs.shelf(Packs.buleleng(), Packs.bulelengOf2025());

        assertThat(shelf.require("51.08", 2024, LocalDate.of(2025, 1, 20)).code())
                .isEqualTo("buleleng-2024");
        assertThat(shelf.require("51.08", 2025, LocalDate.of(2025, 1, 20)).code())
                .isEqualTo("buleleng-2025");
    }

    @Test
    void aYearWithoutAPackIsRefused() {
        assertRejected(() -> Packs.shelf().require("51.08", 2024, JUNE), "", RulePackFault.NO_RULE_PACK_IN_FORCE);
    }

    private static Optional<String> code(Optional<RulePack> pack) {
        return pack.map(RulePack::code);
    }
}
