package jejak.api.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.api.privacy.TestKeys;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.ledger.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an event holds against others, and by what it is found, without telling who a person is. */
class ClaimsAndTagsTest {
    private static final EventNames NAMES = EventNames.standard();
    private static final HouseholdRegistered FAMILY = (HouseholdRegistered) Samples.full(HouseholdRegistered.class);

    private final JsonEventCodec codec = SampleCodec.fresh(NAMES);

    @Test
    void aNumberThatIdentifiesAPersonIsClaimedAsAHash() {
        List<Claim> claims = codec.encode(FAMILY, "family-1", 0).claims();

        assertThat(claims)
                .containsExactly(
                        new Claim.Unique(
                                "family-card", TestKeys.claimHashes().hash("family-card", FAMILY.cardNumber())),
                        new Claim.Unique(
                                "nik",
                                TestKeys.claimHashes()
                                        .hash("nik", FAMILY.members().get(0).nik())),
                        new Claim.Unique(
                                "nik",
                                TestKeys.claimHashes()
                                        .hash("nik", FAMILY.members().get(1).nik())));
    }

    @Test
    void everyKindOfClaimKeepsItsKindKeyAndAmount() {
        assertThat(claims("BudgetOpened"))
                .containsExactly(
                        new Claim.Ceiling("budget-reserved", "budget:51.08:BSU:2024", 450_000),
                        new Claim.Ceiling("budget-realised", "budget:51.08:BSU:2024", 450_000));
        assertThat(claims("BenefitTerminated"))
                .containsExactly(new Claim.Consume("budget-reserved", "budget:51.08:BSU:2024", -450_000));
        assertThat(claims("FundsReturnedToTreasury")).first().isInstanceOf(Claim.Release.class);
        assertThat(claims("BsuDisbursementInstructed"))
                .first()
                .isEqualTo(new Claim.Unique("bsu-month", "5e2c8a54-1c1b-4c0e-9a53-6f0d3c8e7b21|BSU|2024-01"));
        HouseholdRegistered imported = new HouseholdRegistered(
                FAMILY.householdId(),
                FAMILY.villageCode(),
                FAMILY.hamlet(),
                FAMILY.cardNumber(),
                FAMILY.address(),
                FAMILY.headPersonId(),
                FAMILY.members(),
                IntakeChannel.REGISTRY_IMPORT);
        assertThat(codec.encode(imported, "f", 0).claims()).allMatch(Claim.Noted.class::isInstance);
    }

    @Test
    void whoeverListsAPersonTheMonthIsHandedOverOnce() {
        assertThat(claimOf("one family", "person")).isEqualTo(claimOf("another family", "person"));
        assertThat(claimOf("one family", null)).isNotEqualTo(claimOf("another family", null));
    }

    private Claim claimOf(String household, @Nullable String person) {
        AidDeliveryPlanned planned = new AidDeliveryPlanned(
                household, "d1", "BERAS", "RICE", 2024, AidKind.IN_KIND, "2024-06", person, 10, "KG", 150_000, "pack");
        return codec.encode(planned, "f", 0).claims().getFirst();
    }

    @Test
    void anEventIsFoundByItsIds() {
        assertThat(codec.encode(FAMILY, "f", 0).tags())
                .containsExactly("household:" + FAMILY.householdId(), "village:51.08.06.2003");
        assertThat(codec.encode(sample("BsuRecipientDetermined"), "f", 0).tags())
                .containsExactly(
                        "household:" + FAMILY.householdId(),
                        "programme:BSU",
                        "decree:400.9/12/2024",
                        "budget:51.08:BSU:2024");
        assertThat(codec.encode(Samples.full(NAMES.classOf("deliberation.MusdesOpened")), "m", 0)
                        .tags())
                .containsExactly("musdes:9d0f6a3e-52a4-4b1c-8c1d-77aa10c2e6f5");
    }

    private List<Claim> claims(String simpleName) {
        return codec.encode(sample(simpleName), "f", 0).claims();
    }

    private static Object sample(String simpleName) {
        return Samples.full(NAMES.classOf("aid." + simpleName));
    }
}
