package jejak.aid.bsu;

import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.budget.TranchePlan;
import jejak.aid.budget.TranchePlans;
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
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BsuRefusal;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/** Benefits and payments of the tests. */
final class Aid {

    static final String LINE = "budget:51.08:BSU:2024";
    static final String POVERTY = "EXTREME_POVERTY";
    static final String DISABILITY = "DISABILITY_NON_PROGRAM";
    static final String FIRST_PAYMENT = SARI_FAMILY + "/BSU/EXTREME_POVERTY/2024/T1";
    static final String JUNE_TENTH = "2024-06-10";
    static final String AUGUST_TENTH = "2024-08-10";
    static final String[] WHOLE_YEAR = {
        "2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06",
        "2024-07", "2024-08", "2024-09", "2024-10", "2024-11", "2024-12"
    };
    static final RulePacks PACKS = Packs.shelf(Packs.buleleng());

    static final TranchePlans PLANS = (line, category, tranche) -> Optional.of(tranche)
            .filter(t -> line.equals(LINE) && t >= 1 && t <= 3)
            .map(t -> plan(category, t));

    private Aid() {}

    static AggregateTestFixture<HouseholdAid> fixture() {
        return fixture(PACKS);
    }

    static AggregateTestFixture<HouseholdAid> fixture(RulePacks packs) {
        AggregateTestFixture<HouseholdAid> fixture = new AggregateTestFixture<>(HouseholdAid.class);
        fixture.registerInjectableResource(packs);
        fixture.registerInjectableResource(PLANS);
        fixture.registerInjectableResource(Enrolment.UNCOUNTED);
        return fixture;
    }

    /** Tranches of four months, payable on the tenth of the second month after; disability starts in March. */
    private static TranchePlan plan(String category, int tranche) {
        YearMonth to = YearMonth.of(2024, tranche * 4);
        YearMonth from = category.equals(DISABILITY) && tranche == 1 ? YearMonth.of(2024, 3) : to.minusMonths(3);
        return new TranchePlan(
                new MonthRange(from, to),
                tranche == 3 ? LocalDate.of(2024, 12, 10) : to.plusMonths(2).atDay(10),
                null);
    }

    static BsuRecipientNominated nominated(String category, String recipient) {
        return nominated(category, recipient, category.equals(POVERTY) ? "2024-01" : "2024-03");
    }

    static BsuRecipientNominated nominated(String category, String recipient, String from) {
        return new BsuRecipientNominated(
                SARI_FAMILY, "BSU", category, 2024, recipient, monthly(category), from, "2024-12", "buleleng-2024");
    }

    static BsuRecipientDetermined determined(String category, String recipient, String from, int months) {
        return new BsuRecipientDetermined(
                SARI_FAMILY,
                "BSU",
                category,
                2024,
                recipient,
                "460/1/2024",
                1,
                monthly(category),
                from,
                "2024-12",
                LINE,
                months * monthly(category));
    }

    static long monthly(String category) {
        return category.equals(POVERTY) ? 450_000 : 250_000;
    }

    /** An extremely poor family, determined for the whole year; Sari is the recipient. */
    static List<Object> determinedPoor() {
        return Families.then(
                Families.extremelyPoor(SARI_FAMILY),
                nominated(POVERTY, SARI),
                determined(POVERTY, SARI, "2024-01", 12));
    }

    /** A family with a disability, determined from March; Wayan is the recipient. */
    static List<Object> determinedDisabled() {
        return Families.then(
                Families.withDisability(SARI_FAMILY),
                nominated(DISABILITY, WAYAN),
                determined(DISABILITY, WAYAN, "2024-03", 10));
    }

    /** The poor family, its first tranche instructed on the tenth of June. */
    static List<Object> instructedPoor() {
        return Families.then(
                determinedPoor(),
                on(JUNE_TENTH, instructed(FIRST_PAYMENT, 1, "2024-01", "2024-02", "2024-03", "2024-04")));
    }

    static BsuDisbursementInstructed instructed(String paymentId, int tranche, String... months) {
        return new BsuDisbursementInstructed(
                SARI_FAMILY,
                paymentId,
                "BSU",
                POVERTY,
                2024,
                tranche,
                List.of(months),
                450_000L * months.length,
                SARI,
                BENGKALA,
                LINE);
    }

    static BsuPaid paid(String paymentId) {
        return new BsuPaid(
                SARI_FAMILY, paymentId, 1_800_000, LocalDate.of(2024, 6, 12), "Singaraja", "Wantilan Bengkala", SARI);
    }

    static BsuPaymentFailed failed(String paymentId) {
        return new BsuPaymentFailed(
                SARI_FAMILY, paymentId, 1_800_000, PaymentFailure.ABSENT, LocalDate.of(2024, 6, 12));
    }

    static FundsReturnedToTreasury returned(String paymentId, boolean fromFamily) {
        return new FundsReturnedToTreasury(
                SARI_FAMILY,
                paymentId,
                "BSU",
                List.of("2024-01", "2024-02", "2024-03", "2024-04"),
                1_800_000,
                LINE,
                fromFamily,
                "STS-7",
                LocalDate.of(2024, 6, 20));
    }

    static BenefitTerminated terminated(TerminationReason reason, @Nullable String lastMonth, int releasedMonths) {
        return new BenefitTerminated(
                SARI_FAMILY, "BSU", POVERTY, 2024, reason, lastMonth, LINE, releasedMonths * 450_000L);
    }

    static BsuRefused refused(BsuStep step, String category, int tranche, BsuRefusal reason) {
        return new BsuRefused(SARI_FAMILY, "BSU", category, 2024, tranche, step, reason);
    }

    /** The event, true on a day. */
    static EventMessage<?> on(String day, Object event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(Map.of(Actor.EFFECTIVE_DATE, day));
    }
}
