package jejak.aid.bsu;

import static jejak.aid.Commands.assertRejected;
import static jejak.aid.Families.PUTU_FAMILY;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.bsu.Aid.JUNE_TENTH;
import static jejak.aid.bsu.Aid.LINE;
import static jejak.aid.bsu.Aid.POVERTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetermineRecipientsTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 3);
    private static final String NUMBER = "460/1/2024";
    private static final String NOBODY = "0f3f1f7a-5f1c-4f6e-9d0a-2f3b6b8f0a99";

    private final AidOnAxon aid = new AidOnAxon(Aid.PACKS);

    @BeforeEach
    void twoPoorFamilies() {
        aid.happened(SARI_FAMILY, Families.extremelyPoor(SARI_FAMILY));
        aid.happened(PUTU_FAMILY, Families.extremelyPoor(PUTU_FAMILY));
    }

    @AfterEach
    void stop() {
        aid.close();
    }

    @Test
    void entitlesEveryFamilyOfTheAnnexInOneCommit() {
        nominate(SARI_FAMILY);
        nominate(PUTU_FAMILY);
        aid.commits().clear();

        aid.send(decree(NUMBER, PUTU_FAMILY, SARI_FAMILY), JUNE_TENTH);

        assertThat(aid.commits())
                .containsExactly(List.of(
                        new RecipientsDecreed(
                                "decree:" + NUMBER, NUMBER, ISSUED, "BSU", POVERTY, 2024, LINE, 2, 10_800_000),
                        DecreeAnnexFixed.of(
                                "decree:" + NUMBER, NUMBER, List.of(row(PUTU_FAMILY, 1), row(SARI_FAMILY, 2))),
                        row(PUTU_FAMILY, 1),
                        row(SARI_FAMILY, 2)));
        assertThat(aid.log("decree:" + NUMBER)).hasSize(2);
        assertThat(aid.log(SARI_FAMILY)).endsWith(row(SARI_FAMILY, 2));
        assertThat(aid.log(PUTU_FAMILY)).endsWith(row(PUTU_FAMILY, 1));
    }

    @Test
    void theAnnexCanBeMadeAgainFromTheLogsOfItsFamilies() {
        nominate(SARI_FAMILY);
        nominate(PUTU_FAMILY);
        aid.send(decree(NUMBER, PUTU_FAMILY, SARI_FAMILY), JUNE_TENTH);

        DecreeAnnexFixed annex = (DecreeAnnexFixed) aid.log("decree:" + NUMBER).getLast();
        List<BsuRecipientDetermined> rows = annex.householdIds().stream()
                .map(id -> (BsuRecipientDetermined) aid.log(id).getLast())
                .toList();
        assertThat(annex.householdIds()).containsExactly(PUTU_FAMILY, SARI_FAMILY);
        assertThat(annex.contentHash()).isEqualTo(DecreeAnnexFixed.hash(rows));
        assertThat(DecreeAnnexFixed.hash(rows.reversed())).isNotEqualTo(annex.contentHash());
        assertThat(DecreeAnnexFixed.text(rows))
                .startsWith("460/1/2024;1;" + PUTU_FAMILY + ";" + SARI + ";BSU;EXTREME_POVERTY;2024;450000;2024-01;")
                .endsWith(";budget:51.08:BSU:2024;5400000\n");
    }

    @Test
    void entitlesNobodyWhenOneFamilyIsNotNominated() {
        nominate(SARI_FAMILY);
        aid.commits().clear();

        assertRejected(
                () -> aid.send(decree(NUMBER, SARI_FAMILY, PUTU_FAMILY, NOBODY), JUNE_TENTH),
                Map.of(
                        "householdIds[1]", BsuFault.HOUSEHOLD_NOT_NOMINATED,
                        "householdIds[2]", BsuFault.HOUSEHOLD_UNKNOWN));

        assertThat(aid.commits()).isEmpty();
        assertThat(aid.log("decree:" + NUMBER)).isEmpty();
    }

    @Test
    void issuesADecreeOnce() {
        nominate(SARI_FAMILY);
        nominate(PUTU_FAMILY);
        aid.send(decree(NUMBER, SARI_FAMILY), JUNE_TENTH);

        assertRejected(
                () -> aid.send(decree(NUMBER, PUTU_FAMILY), JUNE_TENTH),
                "decreeNumber",
                BsuFault.DECREE_ALREADY_ISSUED);
    }

    @Test
    void determinesAFamilyOnce() {
        nominate(SARI_FAMILY);
        aid.send(decree(NUMBER, SARI_FAMILY), JUNE_TENTH);

        assertRejected(
                () -> aid.send(decree("460/2/2024", SARI_FAMILY), JUNE_TENTH),
                "householdIds[0]",
                BsuFault.HOUSEHOLD_ALREADY_DETERMINED);
    }

    @Test
    void noDecreeIsDatedBeforeTheNominationsItContains() {
        nominate(SARI_FAMILY);
        aid.send(new NominateRecipient(PUTU_FAMILY, "BSU", POVERTY, 2024, SARI), "2024-06-04");

        assertRejected(
                () -> aid.send(decree(NUMBER, SARI_FAMILY, PUTU_FAMILY), JUNE_TENTH),
                "householdIds[1]",
                BsuFault.DATE_BEFORE_NOMINATION);
        assertRejected(
                () -> aid.send(
                        decree(NUMBER, SARI_FAMILY),
                        Map.of(Actor.TODAY, JUNE_TENTH, Actor.EFFECTIVE_DATE, "2024-06-02")),
                "householdIds[0]",
                BsuFault.DATE_BEFORE_NOMINATION);
        aid.send(decree(NUMBER, SARI_FAMILY), Map.of(Actor.TODAY, JUNE_TENTH, Actor.EFFECTIVE_DATE, "2024-06-03"));
        assertThat(aid.log(SARI_FAMILY)).endsWith(row(SARI_FAMILY, 1));
    }

    @Test
    void aWithdrawnNominationIsNone() {
        nominate(SARI_FAMILY);
        aid.send(new TerminateBenefit(SARI_FAMILY, "BSU", POVERTY, 2024, TerminationReason.RESIGNED, null), JUNE_TENTH);

        assertRejected(
                () -> aid.send(decree(NUMBER, SARI_FAMILY), JUNE_TENTH),
                "householdIds[0]",
                BsuFault.HOUSEHOLD_NOT_NOMINATED);
    }

    @Test
    void rejectsAFamilyListedTwice() {
        nominate(SARI_FAMILY);

        assertRejected(
                () -> aid.send(decree(NUMBER, SARI_FAMILY, SARI_FAMILY), JUNE_TENTH),
                "householdIds[1]",
                BsuFault.HOUSEHOLD_LISTED_TWICE);
    }

    @Test
    void rejectsTheLineOfAnotherRegency() {
        nominate(SARI_FAMILY);
        DetermineRecipients command = new DetermineRecipients(
                NUMBER, ISSUED, "BSU", POVERTY, 2024, "budget:12.05:BSU:2024", List.of(SARI_FAMILY));

        assertRejected(() -> aid.send(command, JUNE_TENTH), "budgetLineId", BsuFault.BUDGET_LINE_DOES_NOT_MATCH);
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        DetermineRecipients command =
                new DetermineRecipients(" ", LocalDate.of(2024, 6, 11), "BSU", POVERTY, 2024, LINE, List.of());

        assertRejected(
                () -> aid.send(command, JUNE_TENTH),
                Map.of(
                        "decreeNumber", BsuFault.DECREE_NUMBER_MISSING,
                        "issuedOn", BsuFault.DATE_NOT_PLAUSIBLE,
                        "householdIds", BsuFault.NO_HOUSEHOLDS));
    }

    private void nominate(String householdId) {
        aid.send(new NominateRecipient(householdId, "BSU", POVERTY, 2024, SARI), ISSUED.toString());
    }

    private static DetermineRecipients decree(String number, String... householdIds) {
        return new DetermineRecipients(number, ISSUED, "BSU", POVERTY, 2024, LINE, List.of(householdIds));
    }

    private static BsuRecipientDetermined row(String householdId, int annexRow) {
        return new BsuRecipientDetermined(
                householdId,
                "BSU",
                POVERTY,
                2024,
                SARI,
                NUMBER,
                annexRow,
                450_000,
                "2024-01",
                "2024-12",
                LINE,
                5_400_000);
    }
}
