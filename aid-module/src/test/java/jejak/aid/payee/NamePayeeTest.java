package jejak.aid.payee;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Commands.by;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.STRANGER;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.payee.Heirs.asking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.check.Story;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.kernel.Actor;
import jejak.kernel.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NamePayeeTest {

    private static final String DAY = "2024-05-02";

    private final AidOnAxon aid = new AidOnAxon(Packs.shelf(Packs.buleleng()));

    @AfterEach
    void close() {
        aid.close();
    }

    @Test
    void aMemberOfTheFamilyIsNamedAsHeirOfTheDead() {
        assertThat(named(Heirs.sariDied(), Heirs.heir())).isEqualTo(Heirs.heir());
    }

    @Test
    void aGuardianMayBelongToAnotherFamilyThatIsRegistered() {
        aid.happened(Heirs.GUARDIAN_FAMILY, List.of(Heirs.guardianFamily()));
        assertThat(named(List.of(Families.registered(SARI_FAMILY)), Heirs.guardian()))
                .isEqualTo(Heirs.guardian());
        assertThat(aid.log(Heirs.GUARDIAN_FAMILY)).hasSize(1);
    }

    @Test
    void aGuardianOfAFamilyThatNobodyRegisteredIsNobody() {
        refused(
                List.of(Families.registered(SARI_FAMILY)),
                Heirs.guardian(),
                Map.of("payeePersonId", PayeeFault.PAYEE_UNKNOWN));
    }

    @Test
    void theLivingHaveNoHeirsAndTheDeadNoGuardians() {
        refused(
                List.of(Families.registered(SARI_FAMILY)),
                Heirs.heir(),
                Map.of("standing", PayeeFault.RECIPIENT_LIVES));
        aid.happened(Heirs.GUARDIAN_FAMILY, List.of(Heirs.guardianFamily()));
        refused(
                List.of(Families.died(SARI_FAMILY, SARI, Heirs.DEATH)),
                Heirs.guardian(),
                Map.of("standing", PayeeFault.RECIPIENT_DECEASED));
    }

    @Test
    void anHeirIsNamedWithinTheDaysOfThePackOnly() {
        aid.happened(SARI_FAMILY, Heirs.sariDied());
        assertRejected(
                () -> aid.send(asking(Heirs.heir()), by("verifier", "2024-06-19")),
                "recipientPersonId",
                PayeeFault.TOO_LONG_AFTER_DEATH);
        aid.send(asking(Heirs.heir()), by("verifier", "2024-06-18"));
        assertThat(aid.log(SARI_FAMILY).getLast()).isEqualTo(Heirs.heir());
    }

    @Test
    void theDocumentIsOfTheKindThePackAsksForAndNotOlderThanTheDeath() {
        PayeeNamed e = Heirs.heir();
        refused(
                Heirs.sariDied(),
                new PayeeNamed(
                        SARI_FAMILY,
                        SARI,
                        PayeeStanding.HEIR,
                        WAYAN,
                        null,
                        "KTP",
                        " ",
                        LocalDate.of(2024, 3, 19),
                        "no hash"),
                Map.of(
                        "evidenceKind", PayeeFault.EVIDENCE_OF_ANOTHER_KIND,
                        "number", PayeeFault.VALUE_MISSING,
                        "datedOn", PayeeFault.DATE_NOT_PLAUSIBLE,
                        "contentHash", PayeeFault.NOT_A_HASH));
        assertThat(aid.log(SARI_FAMILY)).doesNotContain(e);
        assertRejected(
                () -> aid.send(asking(Heirs.guardian()), by("verifier", "2024-04-01")),
                Map.of(
                        "standing", PayeeFault.RECIPIENT_DECEASED,
                        "datedOn", PayeeFault.DATE_NOT_PLAUSIBLE,
                        "payeePersonId", PayeeFault.PAYEE_UNKNOWN));
    }

    @Test
    void aStrangerTheDeadAndTheRecipientAreNoHeirs() {
        aid.happened(SARI_FAMILY, Heirs.sariDied());
        reject(heirWho(STRANGER), PayeeFault.PAYEE_UNKNOWN);
        aid.happened(SARI_FAMILY, List.of(Families.died(SARI_FAMILY, WAYAN, LocalDate.of(2024, 4, 1))));
        reject(heirWho(WAYAN), PayeeFault.PAYEE_UNKNOWN);
    }

    @Test
    void whoLeftTheFamilyIsNoHeirInIt() {
        aid.happened(SARI_FAMILY, Heirs.sariDied());
        aid.happened(
                SARI_FAMILY,
                List.of(new MemberLeft(
                        SARI_FAMILY,
                        WAYAN,
                        "9908080304040001",
                        DepartureReason.MARRIAGE,
                        null,
                        LocalDate.of(2024, 4, 1))));
        reject(heirWho(WAYAN), PayeeFault.PAYEE_UNKNOWN);
    }

    @Test
    void nobodyIsNamedForStrangersOrForThemselves() {
        aid.happened(SARI_FAMILY, List.of(Families.registered(SARI_FAMILY)));
        assertRejected(
                () -> aid.send(guardianOf(STRANGER), by("verifier", DAY)),
                "recipientPersonId",
                PayeeFault.RECIPIENT_UNKNOWN);
        assertRejected(
                () -> aid.send(guardianOf(WAYAN), by("verifier", DAY)), "payeePersonId", PayeeFault.PAYEE_IS_RECIPIENT);
    }

    @Test
    void aDocumentIsNotOlderThanTheRecipientItSpeaksOf() {
        aid.happened(SARI_FAMILY, List.of(Families.registered(SARI_FAMILY)));
        aid.happened(Heirs.GUARDIAN_FAMILY, List.of(Heirs.guardianFamily()));
        PayeeNamed e = Heirs.guardian();
        LocalDate before = LocalDate.of(1980, 4, 2);
        assertRejected(
                () -> aid.send(asking(e, before), by("verifier", DAY)), "datedOn", PayeeFault.DATE_NOT_PLAUSIBLE);
        aid.send(asking(e, before.plusDays(1)), by("verifier", DAY));
        assertThat(aid.log(SARI_FAMILY)).hasSize(2);
    }

    @Test
    void aDocumentIsNotOlderThanThePayeeItNames() {
        aid.happened(SARI_FAMILY, List.of(Families.registered(SARI_FAMILY)));
        NamePayee young = guardianOf(SARI);
        assertRejected(
                () -> aid.send(
                        new NamePayee(
                                SARI_FAMILY,
                                SARI,
                                PayeeStanding.REPRESENTATIVE,
                                WAYAN,
                                null,
                                "COURT_DECISION",
                                "7/Pdt.P/2004",
                                LocalDate.of(2004, 4, 2),
                                Heirs.HASH),
                        by("verifier", DAY)),
                "datedOn",
                PayeeFault.PAYEE_NOT_BORN);
        aid.send(young, by("verifier", DAY));
        assertThat(aid.log(SARI_FAMILY)).hasSize(2);
    }

    /** Wayan is to collect. */
    private static NamePayee guardianOf(String recipient) {
        return new NamePayee(
                SARI_FAMILY,
                recipient,
                PayeeStanding.REPRESENTATIVE,
                WAYAN,
                null,
                "COURT_DECISION",
                "7/Pdt.P/2024",
                LocalDate.of(2024, 4, 2),
                Heirs.HASH);
    }

    @Test
    void whoAskedToBeForgottenIsNotNamed() {
        aid.happened(SARI_FAMILY, Heirs.sariDied());
        aid.happened(SARI_FAMILY, List.of(new ErasureRequested(SARI_FAMILY, WAYAN, ErasureGround.values()[0])));
        reject(heirWho(WAYAN), PayeeFault.PAYEE_RESTRICTED);
    }

    /** Of strangers to the office no more is told than that there is nobody of that name to be named. */
    @Test
    void whoIsRegisteredInAnotherRegencyIsNamedAndWhoAskedThereToBeForgottenIsNobody() {
        aid.happened(SARI_FAMILY, List.of(Families.registered(SARI_FAMILY)));
        aid.happened(Heirs.GUARDIAN_FAMILY, List.of(Heirs.guardianFamily("12.05.01.2001")));
        aid.send(asking(Heirs.guardian()), by("verifier", DAY));
        assertThat(aid.log(SARI_FAMILY).getLast()).isEqualTo(Heirs.guardian());
        assertThat(aid.log(Heirs.GUARDIAN_FAMILY)).hasSize(1);

        ErasureRequested asked = new ErasureRequested(Heirs.GUARDIAN_FAMILY, STRANGER, ErasureGround.values()[0]);
        aid.happened(Heirs.GUARDIAN_FAMILY, List.of(asked));
        assertRejected(
                () -> aid.send(asking(Heirs.guardian()), by("verifier", DAY)),
                "payeePersonId",
                PayeeFault.PAYEE_UNKNOWN);
    }

    @Test
    void aChildIsNoHeirWherePackAsksForAnAge() {
        try (AidOnAxon strict = new AidOnAxon(Packs.shelf(Packs.buleleng()
                .replace("{who: HEIR, evidence: HEIR_LETTER", "{who: HEIR, youngest: 21, evidence: HEIR_LETTER")))) {
            strict.happened(SARI_FAMILY, Heirs.sariDied());
            assertRejected(
                    () -> strict.send(asking(Heirs.heir()), by("verifier", DAY)),
                    "payeePersonId",
                    PayeeFault.PAYEE_TOO_YOUNG);
        }
    }

    @Test
    void aPackThatKnowsNoHeirsLetsNobodyBeNamed() {
        String without =
                Packs.buleleng().replace("    - {who: HEIR, evidence: HEIR_LETTER, withinDaysOfDeath: 90}\n", "");
        try (AidOnAxon strict = new AidOnAxon(Packs.shelf(without))) {
            strict.happened(SARI_FAMILY, Heirs.sariDied());
            assertRejected(
                    () -> strict.send(asking(Heirs.heir()), by("verifier", DAY)),
                    "standing",
                    PayeeFault.STANDING_NOT_IN_PACK);
        }
    }

    @Test
    void whoToldTheBankToPayNamesNobody() {
        aid.happened(SARI_FAMILY, Heirs.sariDied());
        BsuDisbursementInstructed order = new BsuDisbursementInstructed(
                SARI_FAMILY,
                Story.FIRST,
                "BSU",
                Story.CATEGORY,
                2024,
                1,
                List.of("2024-03"),
                250_000,
                SARI,
                Families.BENGKALA,
                Story.LINE);
        aid.happened(SARI_FAMILY, List.of(order), Map.of(Actor.ID, "treasurer"));
        assertRejected(
                () -> aid.send(asking(Heirs.heir()), by("treasurer", DAY)), "", PayeeFault.SAME_HAND_AS_INSTRUCTION);
        aid.send(asking(Heirs.heir()), by("verifier", DAY));
        assertThat(aid.log(SARI_FAMILY).getLast()).isEqualTo(Heirs.heir());
    }

    @Test
    void whoPlannedWhatIsHandedOverNamesNobody() {
        aid.happened(SARI_FAMILY, Heirs.sariDied());
        aid.happened(SARI_FAMILY, List.of(planned()), Map.of(Actor.ID, "planner"));
        assertRejected(
                () -> aid.send(asking(Heirs.heir()), by("planner", DAY)), "", PayeeFault.SAME_HAND_AS_INSTRUCTION);
    }

    private static AidDeliveryPlanned planned() {
        return new AidDeliveryPlanned(
                SARI_FAMILY,
                "d1",
                "ATENSI",
                "THERAPY",
                2024,
                AidKind.SERVICE,
                "2024-03",
                SARI,
                4,
                "SESSION",
                0,
                "kinds-2024");
    }

    private Object named(List<Object> before, PayeeNamed event) {
        aid.happened(SARI_FAMILY, before);
        aid.send(asking(event), by("verifier", DAY));
        return aid.log(SARI_FAMILY).getLast();
    }

    private void refused(List<Object> before, PayeeNamed event, Map<String, ? extends Reason> problems) {
        aid.happened(SARI_FAMILY, before);
        assertRejected(() -> aid.send(asking(event), by("verifier", DAY)), problems);
    }

    private void reject(PayeeNamed event, Reason reason) {
        assertRejected(() -> aid.send(asking(event), by("verifier", DAY)), "payeePersonId", reason);
    }

    private static PayeeNamed heirWho(String person) {
        PayeeNamed e = Heirs.heir();
        return new PayeeNamed(
                e.householdId(),
                e.recipientPersonId(),
                e.standing(),
                person,
                null,
                e.evidenceKind(),
                e.number(),
                e.datedOn(),
                e.contentHash());
    }
}
