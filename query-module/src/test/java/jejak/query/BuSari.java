package jejak.query;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.LegalBasis;

/** What the tests tell of one family of Bengkala: Bu Sari, her husband Pak Gede, and their daughter Luh. */
public final class BuSari {

    public static final String HOUSEHOLD = "3f6f2a52-0b1c-4b61-9a55-2f0a7f6f1a01";
    public static final String SARI = "person-sari";
    public static final String GEDE = "person-gede";
    public static final String LUH = "person-luh";
    public static final String BENGKALA = "51.08.08.2010";
    public static final String BENGKALA_KECAMATAN = "51.08.08";
    public static final String EXTREME_POVERTY = "EXTREME_POVERTY";
    public static final String FIRST_PAYMENT = HOUSEHOLD + "/BSU/EXTREME_POVERTY/2024/T1";
    public static final String SECOND_PAYMENT = HOUSEHOLD + "/BSU/EXTREME_POVERTY/2024/T2";
    public static final String BUDGET = "budget:51.08:BSU:2024";
    public static final LocalDate TENTH_OF_JUNE = LocalDate.of(2024, 6, 10);

    public static final Member IBU_SARI = new Member(
            SARI,
            "9951084512800001",
            "Ni Made Sari",
            LocalDate.of(1980, 12, 5),
            Sex.FEMALE,
            Relation.SPOUSE,
            Occupation.LABOURER);
    public static final Member PAK_GEDE = new Member(
            GEDE,
            "9951080101790002",
            "I Gede Arta",
            LocalDate.of(1979, 1, 1),
            Sex.MALE,
            Relation.HEAD,
            Occupation.FARMER);
    public static final Member LUH_AYU = new Member(
            LUH, "9951084203240003", "Luh Ayu", LocalDate.of(2024, 3, 2), Sex.FEMALE, Relation.CHILD, Occupation.NONE);

    private BuSari() {}

    public static HouseholdRegistered registered() {
        return registered(HOUSEHOLD, BENGKALA);
    }

    public static HouseholdRegistered registered(String householdId, String villageCode) {
        return new HouseholdRegistered(
                householdId,
                villageCode,
                "Kutuh",
                "9951080000000001",
                "Jalan Melati 3",
                GEDE,
                List.of(PAK_GEDE, IBU_SARI),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    public static EligibilityDetermined eligible(
            EligibilityOutcome before, EligibilityOutcome after, RuleVerdict... rules) {
        return new EligibilityDetermined(
                HOUSEHOLD,
                "BSU",
                EXTREME_POVERTY,
                2024,
                before,
                after,
                "buleleng-2024",
                List.of(rules),
                EligibilityCause.FACT_CHANGE,
                "event-0");
    }

    public static RuleVerdict rule(String code, boolean passed) {
        return new RuleVerdict(
                code, passed, new LegalBasis("Perbup", "12", 2024, "Pasal 4"), passed ? List.of("event-0") : List.of());
    }

    public static BsuRecipientNominated nominated() {
        return new BsuRecipientNominated(
                HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, GEDE, 450_000, "2024-01", "2024-12", "buleleng-2024");
    }

    public static BsuRecipientDetermined determined() {
        return new BsuRecipientDetermined(
                HOUSEHOLD,
                "BSU",
                EXTREME_POVERTY,
                2024,
                GEDE,
                "460/123/HK/2024",
                3,
                450_000,
                "2024-01",
                "2024-12",
                BUDGET,
                5_400_000);
    }

    public static BsuDisbursementInstructed instructed(String paymentId, int tranche, long rupiah) {
        return instructed(HOUSEHOLD, paymentId, tranche, rupiah, BENGKALA);
    }

    public static BsuDisbursementInstructed instructed(
            String householdId, String paymentId, int tranche, long rupiah, String villageCode) {
        return new BsuDisbursementInstructed(
                householdId,
                paymentId,
                "BSU",
                EXTREME_POVERTY,
                2024,
                tranche,
                List.of("2024-01", "2024-02", "2024-03", "2024-04"),
                rupiah,
                GEDE,
                villageCode,
                BUDGET);
    }

    public static BsuRefused refused(BsuStep step, BsuRefusal reason) {
        return new BsuRefused(HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, 1, step, reason);
    }

    public static BsuPaid paid(String paymentId, long rupiah) {
        return new BsuPaid(HOUSEHOLD, paymentId, rupiah, TENTH_OF_JUNE, "Singaraja", "Kantor Perbekel Bengkala", SARI);
    }

    public static BsuPaymentFailed failed(String paymentId, long rupiah) {
        return new BsuPaymentFailed(HOUSEHOLD, paymentId, rupiah, PaymentFailure.ABSENT, TENTH_OF_JUNE);
    }

    /** The same money once more, under the next payment id. */
    public static BsuDisbursementReinstructed reinstructed(String failedPaymentId) {
        return new BsuDisbursementReinstructed(
                HOUSEHOLD,
                failedPaymentId + "/2",
                failedPaymentId,
                "BSU",
                EXTREME_POVERTY,
                2024,
                1,
                List.of("2024-01", "2024-02", "2024-03", "2024-04"),
                1_800_000,
                GEDE,
                BENGKALA,
                BUDGET);
    }

    public static PaymentInquiryOpened asked(String paymentId) {
        return new PaymentInquiryOpened(HOUSEHOLD, paymentId, 1_800_000, InquiryCause.UNCLEAR_ANSWER, TENTH_OF_JUNE);
    }

    public static FundsReturnedToTreasury returned(String paymentId, long rupiah, boolean fromFamily) {
        return new FundsReturnedToTreasury(
                HOUSEHOLD,
                paymentId,
                "BSU",
                List.of("2024-01", "2024-02", "2024-03", "2024-04"),
                rupiah,
                BUDGET,
                fromFamily,
                "STS-77",
                LocalDate.of(2024, 7, 1));
    }

    public static BenefitSuspended suspended() {
        return new BenefitSuspended(HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, SuspensionReason.DATA_UNDER_REVIEW);
    }

    public static BenefitResumed resumed() {
        return new BenefitResumed(HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024);
    }

    public static BenefitTerminated terminated() {
        return new BenefitTerminated(
                HOUSEHOLD, "BSU", EXTREME_POVERTY, 2024, TerminationReason.GRADUATED, "2024-06", BUDGET, 2_700_000);
    }
}
