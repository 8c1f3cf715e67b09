package jejak.aid.check;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.rulepack.RulePacks;
import org.jspecify.annotations.Nullable;

/** What happened to a family or an office, told in the order it was recorded; facts are numbered f1, f2 and so on. */
public final class Story {

    public static final String DECREE = "460/1/2024";
    public static final String LINE = "budget:51.08:BSU:2024";
    public static final String CATEGORY = "DISABILITY_NON_PROGRAM";
    public static final String FIRST = SARI_FAMILY + "/BSU/" + CATEGORY + "/2024/T1";
    public static final String SECOND = SARI_FAMILY + "/BSU/" + CATEGORY + "/2024/T2";

    private static final RulePacks PACKS = Packs.shelf(Packs.buleleng());

    private final List<Fact<?>> log = new ArrayList<>();
    private @Nullable LocalDate sweep;
    private @Nullable String cardHolder;

    /** A family of which nothing is wrong: in the registry, with a disability, its benefit determined for the year. */
    public static Story determined() {
        return new Story()
                .on("2024-01-03", Families.registered(SARI_FAMILY))
                .on("2024-01-03", Families.withDisability(SARI_FAMILY).get(1))
                .on("2024-01-05", Families.withDisability(SARI_FAMILY).get(2))
                .by("verifier", "2024-03-04", nominated())
                .by("regent", "2024-04-01", decreed(SARI_FAMILY, "2024-12"));
    }

    /** The same family, paid for March and April on 12 June. */
    public static Story paid() {
        return determined().instructedFirst().paid(FIRST, "2024-06-12");
    }

    /** Recorded on the day on which it is true, at noon. */
    public Story on(String day, Object event) {
        return by("officer", day, event);
    }

    /** The same, by somebody. */
    public Story by(String actor, String day, Object event) {
        return at(actor, day, day + "T12:00:00", event);
    }

    /** True from one day on and recorded on another. */
    public Story late(String day, String recorded, Object event) {
        return at("officer", day, recorded + "T12:00:00", event);
    }

    /** Recorded at a moment. */
    public Story at(String actor, String day, String recorded, Object event) {
        String id = "f" + (log.size() + 1);
        log.add(new Fact<>(id, event, LocalDate.parse(day), LocalDateTime.parse(recorded), actor, "command-" + id));
        return this;
    }

    public Story instructedFirst() {
        return by("treasurer", "2024-06-10", instructed(SARI_FAMILY, FIRST, 1, "2024-03", "2024-04"));
    }

    public Story instructedSecond() {
        return by(
                "treasurer",
                "2024-08-10",
                instructed(SARI_FAMILY, SECOND, 2, "2024-05", "2024-06", "2024-07", "2024-08"));
    }

    public Story paid(String payment, String day) {
        return paid(payment, day, WAYAN);
    }

    public Story paid(String payment, String day, String payee) {
        return by("bank", day, receipt(SARI_FAMILY, payment, day, payee));
    }

    public Story failed(String payment, String day) {
        return by(
                "bank",
                day,
                new BsuPaymentFailed(SARI_FAMILY, payment, 500_000, PaymentFailure.ABSENT, LocalDate.parse(day)));
    }

    /** The checks look at a sweep. */
    public Story sweptOn(String day) {
        sweep = LocalDate.parse(day);
        return this;
    }

    /** Another household was registered under the same card before. */
    public Story cardOf(String household) {
        cardHolder = household;
        return this;
    }

    public CaseFile file() {
        return CaseFile.of(SARI_FAMILY, log);
    }

    public OfficeFacts office() {
        return new OfficeFacts("51.08", LocalDate.of(2024, 1, 2), log);
    }

    public Circumstances now() {
        CardHolders cards = (asking, _) -> asking.equals(cardHolder) ? null : cardHolder;
        return new Circumstances(PACKS, sweep, Map.of(), cards);
    }

    public static BsuRecipientNominated nominated() {
        return new BsuRecipientNominated(
                SARI_FAMILY, "BSU", CATEGORY, 2024, WAYAN, 250_000, "2024-03", "2024-12", "buleleng-2024");
    }

    public static BsuRecipientDetermined decreed(String household, String toMonth) {
        return new BsuRecipientDetermined(
                household,
                "BSU",
                CATEGORY,
                2024,
                household.equals(SARI_FAMILY) ? WAYAN : SARI,
                DECREE,
                1,
                250_000,
                "2024-03",
                toMonth,
                LINE,
                2_500_000);
    }

    public static BsuDisbursementInstructed instructed(
            String household, String payment, int tranche, String... months) {
        return new BsuDisbursementInstructed(
                household,
                payment,
                "BSU",
                CATEGORY,
                2024,
                tranche,
                Arrays.asList(months),
                250_000L * months.length,
                household.equals(SARI_FAMILY) ? WAYAN : SARI,
                Families.BENGKALA,
                LINE);
    }

    public static BsuPaid receipt(String household, String payment, String day, String payee) {
        return new BsuPaid(household, payment, 500_000, LocalDate.parse(day), "Singaraja", "Wantilan Bengkala", payee);
    }

    public static BenefitTerminated terminated(@Nullable String lastMonth) {
        return new BenefitTerminated(
                SARI_FAMILY, "BSU", CATEGORY, 2024, TerminationReason.NO_LONGER_ELIGIBLE, lastMonth, LINE, 0);
    }
}
