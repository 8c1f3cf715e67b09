package jejak.query.audit.decree;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.BUDGET;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.SECOND_PAYMENT;
import static jejak.query.BuSari.failed;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.reinstructed;
import static jejak.query.BuSari.returned;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.query.audit.Cited;
import jejak.query.audit.decree.DecreePages.Outside;
import jejak.query.audit.decree.DecreeSums.Totals;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.SharedLog;
import jejak.query.engine.Told;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A decree names two families for 5,400,000 rupiah each. */
class DecreesTest {

    private static final String NUMBER = "460/123/HK/2024";
    private static final String OTHER = "8d0b1f0e-75f8-4f0c-8f0a-9a55f11c7702";
    private static final String UNNAMED = "5a0b1f0e-75f8-4f0c-8f0a-9a55f11c7703";
    private static final BsuRecipientDetermined SARIS_ROW = row(HOUSEHOLD, 1, 5_400_000);
    private static final BsuRecipientDetermined OTHERS_ROW = row(OTHER, 2, 5_400_000);
    private static final Told DECREED = told(new RecipientsDecreed(
                    "decree:" + NUMBER,
                    NUMBER,
                    LocalDate.of(2024, 3, 1),
                    "BSU",
                    EXTREME_POVERTY,
                    2024,
                    BUDGET,
                    2,
                    10_800_000))
            .with("scope", "51.08")
            .recorded("decreed", "2024-03-01T02:00:00Z");
    private static final Told SARI = told(SARIS_ROW).recorded("row-1", "2024-03-01T02:00:00Z");
    private static final Told OTHERS = told(OTHERS_ROW).recorded("row-2", "2024-03-01T02:00:00Z");
    private static final Told PAID = told(paid(FIRST_PAYMENT, 1_800_000)).recorded("paid", "2024-06-10T05:00:00Z");
    private static final Told INSTRUCTED =
            told(instructed(FIRST_PAYMENT, 1, 1_800_000)).recorded("instructed", "2024-06-08T02:00:00Z");

    /** Families in the log of a stranger are paid and named for a programme of their own. */
    @RegisterExtension
    static final ProjectionSpec<Decrees> DECREES = ProjectionSpec.of(
            Decrees.class, db -> new Decrees(db, SharedLog.open().ledger()));

    @Test
    void anAnnexMadeAgainIsTheOneThatWasFixed() {
        DECREES.given(DECREED, fixed(SARIS_ROW, OTHERS_ROW), SARI, OTHERS)
                .then(d -> decree(d).unchanged(), true)
                .then(d -> decree(d).contentHash().equals(decree(d).recordedHash()), true)
                .then(d -> decree(d).reason().en(), "2 rows, money and the hash of the annex are as determined.")
                .then(d -> d.reproduceDecree("another", null).isEmpty(), true);
    }

    /** Who was on the waiting list is in the annex of the decree that determined it, and in no other. */
    @Test
    void aRowStaysInItsAnnexWhenItsFamilyIsReplaced() {
        BsuRecipientDetermined successor = new BsuRecipientDetermined(
                UNNAMED,
                "BSU",
                EXTREME_POVERTY,
                2024,
                GEDE,
                "SK/P",
                1,
                450_000,
                "2024-07",
                "2024-12",
                BUDGET,
                2_700_000);
        DECREES.given(
                        DECREED,
                        fixed(SARIS_ROW, OTHERS_ROW),
                        SARI,
                        OTHERS,
                        new RecipientWaitlisted(
                                UNNAMED,
                                "quota",
                                "BSU",
                                EXTREME_POVERTY,
                                2024,
                                GEDE,
                                450_000,
                                "2024-01",
                                "2024-12",
                                "pack"),
                        new BenefitTerminated(
                                OTHER,
                                "BSU",
                                EXTREME_POVERTY,
                                2024,
                                TerminationReason.MOVED,
                                "2024-06",
                                BUDGET,
                                2_700_000),
                        new RecipientReplaced(OTHER, "quota", "BSU", EXTREME_POVERTY, 2024, "2024-06", UNNAMED, NUMBER),
                        new RecipientPromoted(
                                UNNAMED, "quota", "BSU", EXTREME_POVERTY, 2024, "2024-07", 1, List.of(), OTHER, NUMBER),
                        successor)
                .then(d -> decree(d).unchanged(), true)
                .then(d -> rows(d).stream().map(DecreeRow::householdId).toList(), List.of(HOUSEHOLD, OTHER));
    }

    @Test
    void aRowThatSaysSomethingElseOrIsMissingIsSeen() {
        DECREES.given(DECREED, fixed(SARIS_ROW, row(OTHER, 2, 5_400_001)), SARI, OTHERS)
                .then(d -> decree(d).unchanged(), false)
                .then(
                        d -> decree(d).reason().en(),
                        "Rows and money are the same, the content is not: the hash of the annex differs.");
        DECREES.given(DECREED, SARI).then(d -> decree(d).unchanged(), false);
    }

    @Test
    void aDecreeFromBeforeAnnexesWereFixedIsComparedByRowsAndMoney() {
        DECREES.given(DECREED, SARI, OTHERS)
                .then(d -> decree(d).unchanged(), true)
                .then(d -> decree(d).recordedHash() == null, true);
    }

    @Test
    void everyRowSaysWhatBecameOfItsMoney() {
        DECREES.given(
                        DECREED,
                        SARI,
                        OTHERS,
                        INSTRUCTED,
                        PAID,
                        instructed(SECOND_PAYMENT, 2, 900_000),
                        failed(SECOND_PAYMENT, 900_000))
                .then(d -> rows(d).getFirst().instructedRupiah(), 2_700_000L)
                .then(d -> rows(d).getFirst().paidRupiah(), 1_800_000L)
                .then(d -> rows(d).getFirst().atBankRupiah(), 900_000L)
                .then(d -> rows(d).getFirst().differenceRupiah(), 3_600_000L)
                .then(d -> rows(d).getLast().neverPaid(), true)
                .then(
                        d -> rows(d).getFirst().events().stream()
                                .map(Cited::eventId)
                                .limit(3)
                                .toList(),
                        List.of("row-1", "instructed", "paid"))
                .then(d -> d.totals(decree(d)), new Totals(2, 10_800_000, 2_700_000, 1_800_000, 900_000, 0, 1, 0, 0));
    }

    @Test
    void whatCameBackIsTakenFromWhereItWas() {
        DECREES.given(DECREED, SARI, OTHERS, INSTRUCTED, PAID, returned(FIRST_PAYMENT, 1_800_000, true))
                .then(d -> d.totals(decree(d)), new Totals(2, 10_800_000, 1_800_000, 0, 0, 1_800_000, 2, 0, 0));
        DECREES.given(
                        DECREED,
                        SARI,
                        OTHERS,
                        INSTRUCTED,
                        failed(FIRST_PAYMENT, 1_800_000),
                        returned(FIRST_PAYMENT, 1_800_000, false))
                .then(d -> d.totals(decree(d)), new Totals(2, 10_800_000, 1_800_000, 0, 0, 1_800_000, 2, 0, 0));
    }

    @Test
    void moneyInstructedOnceMoreCountsOnceAndIsPaidUnderItsNewId() {
        var failed = failed(FIRST_PAYMENT, 1_800_000);
        DECREES.given(DECREED, SARI, OTHERS, INSTRUCTED, failed, reinstructed(FIRST_PAYMENT))
                .then(d -> d.totals(decree(d)), new Totals(2, 10_800_000, 1_800_000, 0, 1_800_000, 0, 2, 0, 0));
        DECREES.given(
                        DECREED,
                        SARI,
                        OTHERS,
                        INSTRUCTED,
                        failed,
                        reinstructed(FIRST_PAYMENT),
                        paid(FIRST_PAYMENT + "/2", 1_800_000))
                .then(d -> rows(d).getFirst().neverPaid(), false)
                .then(d -> d.totals(decree(d)), new Totals(2, 10_800_000, 1_800_000, 1_800_000, 0, 0, 1, 0, 0));
    }

    @Test
    void whatTheBankTookBackIsWithTheBankAgain() {
        var reversed = new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, 1_800_000, LocalDate.of(2024, 6, 15));
        DECREES.given(DECREED, SARI, OTHERS, INSTRUCTED, PAID, reversed)
                .then(d -> d.totals(decree(d)), new Totals(2, 10_800_000, 1_800_000, 0, 1_800_000, 0, 2, 0, 0));
        DECREES.given(DECREED, SARI, OTHERS, INSTRUCTED, reversed)
                .then(d -> d.totals(decree(d)), new Totals(2, 10_800_000, 1_800_000, 0, 1_800_000, 0, 2, 0, 0));
    }

    @Test
    void whoWasPaidAndStandsInNoAnnexIsFound() {
        String payment = UNNAMED + "/BSU/EXTREME_POVERTY/2024/T1";
        DECREES.given(
                        DECREED,
                        SARI,
                        OTHERS,
                        INSTRUCTED,
                        told(instructed(UNNAMED, payment, 1, 1_800_000, BENGKALA)),
                        told(new jejak.aid.events.BsuEvent.BsuPaid(
                                UNNAMED, payment, 1_800_000, LocalDate.of(2024, 6, 10), "Singaraja", "Kantor", GEDE)))
                .then(d -> outside(d, null), List.of(payment))
                .then(d -> outside(d, "51.08.07"), List.of())
                .then(d -> d.totals(decree(d)).outsideRupiah(), 1_800_000L);
    }

    @Test
    void theAnnexIsReadInPagesAndWrittenWhole() {
        DECREES.given(DECREED, SARI, OTHERS)
                .then(d -> d.annex(decree(d), 1, null).edges().getFirst().node().annexRow(), 1)
                .then(
                        d -> d.annex(decree(d), 1, PageRequest.cursor("1"))
                                .edges()
                                .getFirst()
                                .node()
                                .annexRow(),
                        2)
                .then(d -> d.csv(decree(d)).lines().count(), 3L);
    }

    @Test
    void noCellOfTheCsvIsRunAsAFormula() {
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "a\"b", "plain", ""))
                .extracting(DecreeCsv::text)
                .containsExactly(
                        "\"'=1+1\"",
                        "\"'+1\"",
                        "\"'-1\"",
                        "\"'@SUM(A1)\"",
                        "\"'\tx\"",
                        "\"a\"\"b\"",
                        "\"plain\"",
                        "\"\"");
    }

    private static Decree decree(Decrees d) {
        return d.reproduceDecree(NUMBER, null).orElseThrow();
    }

    private static List<DecreeRow> rows(Decrees d) {
        return d.annex(decree(d), 10, null).edges().stream().map(Edge::node).toList();
    }

    private static List<String> outside(Decrees d, String within) {
        Decree seen = d.reproduceDecree(NUMBER, within).orElseThrow();
        return d.outsideAnnex(seen, 10, null).edges().stream()
                .map(Edge::node)
                .map(Outside::paymentId)
                .toList();
    }

    private static DecreeAnnexFixed fixed(BsuRecipientDetermined... rows) {
        return DecreeAnnexFixed.of("decree:" + NUMBER, NUMBER, List.of(rows));
    }

    private static BsuRecipientDetermined row(String household, int row, long reserved) {
        return new BsuRecipientDetermined(
                household,
                "BSU",
                EXTREME_POVERTY,
                2024,
                GEDE,
                NUMBER,
                row,
                450_000,
                "2024-01",
                "2024-12",
                BUDGET,
                reserved);
    }
}
