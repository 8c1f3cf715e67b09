package jejak.aid.payee;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.Families.WAYAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;
import jejak.household.events.HouseholdEvent;
import org.junit.jupiter.api.Test;

class CollectingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final HouseholdEvent DIED = Families.died(SARI_FAMILY, SARI, Heirs.DEATH);

    @Test
    void theRecipientTheHeadAndAdultsOfTheFamilyCollectWhileTheRecipientLives() {
        Collecting family = collecting(Packs.buleleng(), List.of(), List.of());
        assertThat(family.allows(SARI, SARI, DAY)).isTrue();
        assertThat(family.allows(WAYAN, SARI, DAY)).isTrue();
        assertThat(family.allows(SARI, WAYAN, DAY)).isTrue();
        assertThat(family.allows(SARI, STRANGER, DAY)).isFalse();
        assertThat(collecting(Packs.buleleng().replace("youngest: 17", "youngest: 21"), List.of(), List.of())
                        .allows(SARI, WAYAN, DAY))
                .isFalse();
    }

    @Test
    void afterTheDeathOnlyTheNamedHeirCollectsAndNotForEver() {
        String strict = Packs.buleleng()
                .replace("HEAD_OF_FAMILY, withinDaysOfDeath: 90", "HEAD_OF_FAMILY")
                .replace("youngest: 17, withinDaysOfDeath: 90", "youngest: 17");
        assertThat(collecting(strict, List.of(DIED), List.of()).allows(SARI, WAYAN, DAY))
                .isFalse();
        Collecting inherited = collecting(strict, List.of(DIED), List.of(Heirs.heir()));
        assertThat(inherited.allows(SARI, WAYAN, DAY)).isTrue();
        assertThat(inherited.hasHeir(SARI, DAY)).isTrue();
        assertThat(inherited.allows(SARI, WAYAN, Heirs.DEATH.plusDays(90))).isTrue();
        assertThat(inherited.allows(SARI, WAYAN, Heirs.DEATH.plusDays(91))).isFalse();
        assertThat(inherited.allows(SARI, WAYAN, Heirs.DEATH.minusDays(1)))
                .as("as an adult of the family")
                .isTrue();
    }

    @Test
    void aPackMayLetTheFamilyFetchWhatWasOnItsWayForSomeDays() {
        Collecting family = collecting(Packs.buleleng(), List.of(DIED), List.of());
        assertThat(family.allows(SARI, WAYAN, DAY)).isTrue();
        assertThat(family.allows(SARI, SARI, DAY)).isFalse();
        assertThat(family.allows(SARI, WAYAN, Heirs.DEATH.plusDays(91))).isFalse();
        assertThat(family.hasHeir(SARI, DAY)).isFalse();
    }

    @Test
    void whoWasWithdrawnOrDiedCollectsNothing() {
        PayeeEvent withdrawn = new PayeeWithdrawn(SARI_FAMILY, SARI, PayeeStanding.HEIR, WAYAN);
        assertThat(collecting(Packs.buleleng(), List.of(DIED), List.of(Heirs.heir(), withdrawn))
                        .hasHeir(SARI, DAY))
                .isFalse();
        assertThat(collecting(
                                Packs.buleleng(),
                                List.of(DIED, Families.died(SARI_FAMILY, WAYAN, DAY.minusDays(1))),
                                List.of(Heirs.heir()))
                        .hasHeir(SARI, DAY))
                .isFalse();
    }

    @Test
    void aGuardianCollectsForTheLivingOnly() {
        assertThat(collecting(Packs.buleleng(), List.of(), List.of(Heirs.guardian()))
                        .allows(SARI, STRANGER, DAY))
                .isTrue();
        assertThat(collecting(Packs.buleleng(), List.of(), List.of(Heirs.guardian()))
                        .allows(SARI, STRANGER, LocalDate.of(2024, 4, 1)))
                .as("the day before the court decided")
                .isFalse();
        assertThat(collecting(Packs.buleleng(), List.of(DIED), List.of(Heirs.guardian()))
                        .allows(SARI, STRANGER, DAY))
                .isFalse();
    }

    @Test
    void underAPackThatSaysNothingAnyLivingMemberCollectsAndNobodyInherits() {
        String silent = Packs.buleleng().replaceAll("(?s)  payees:\n.*?  checks:", "  checks:");
        Collecting family = collecting(silent, List.of(DIED), List.of(Heirs.heir()));
        assertThat(family.allows(SARI, WAYAN, DAY)).isTrue();
        assertThat(family.allows(SARI, STRANGER, DAY)).isFalse();
        assertThat(family.hasHeir(SARI, DAY)).isFalse();
    }

    private static Collecting collecting(String pack, List<HouseholdEvent> then, List<PayeeEvent> named) {
        FamilyFacts family = FamilyFacts.NONE.evolve(Families.registered(SARI_FAMILY), "f1");
        for (HouseholdEvent event : then) {
            family = family.evolve(event, "f2");
        }
        Payees payees = Payees.NONE;
        for (PayeeEvent event : named) {
            payees = payees.evolve(event, "verifier");
        }
        return Collecting.of(family, payees, Packs.shelf(pack), 2024, DAY);
    }
}
