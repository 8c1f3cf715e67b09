package jejak.aid.bsu;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import jejak.aid.Families;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Claim;
import jejak.kernel.Rejected;

/** What may happen next to one family, out of a seeded random. */
final class RandomAid {

    private final Random random;
    private HouseholdAidState state = HouseholdAidState.NONE;
    private LocalDate today = Families.JANUARY_FIRST;

    RandomAid(Random random) {
        this.random = random;
    }

    /** The events of a random command; none when it was rejected. */
    List<? extends Claim.Source> events(HouseholdAidState now, LocalDate day) {
        state = now;
        today = day;
        return command();
    }

    Object fact(LocalDate today) {
        return pick(List.of(
                Families.enrolled(SARI_FAMILY, "PKH"),
                Families.left(SARI_FAMILY, "PKH"),
                Families.delisted(SARI_FAMILY, RegistrySource.DTKS, "2024-05"),
                Families.listed(SARI_FAMILY, RegistrySource.DTKS, "2024-05"),
                Families.listed(SARI_FAMILY, RegistrySource.DTKS, "2024-05"),
                Families.deliberated(SARI_FAMILY, DecisionKind.NOT_ELIGIBLE, today),
                Families.deliberated(SARI_FAMILY, DecisionKind.OBJECTION_UPHELD, today),
                Families.deliberated(SARI_FAMILY, DecisionKind.ELIGIBLE, today),
                random.nextInt(6) == 0 ? Families.died(SARI_FAMILY, SARI, today) : new HeadReplaced(SARI_FAMILY, WAYAN),
                random.nextInt(9) == 0 ? Families.movedOut(SARI_FAMILY) : new HeadReplaced(SARI_FAMILY, WAYAN)));
    }

    private List<? extends Claim.Source> command() {
        try {
            return pick(List.<Supplier<List<? extends Claim.Source>>>of(
                            this::nominate,
                            this::determine,
                            this::disburse,
                            this::disburse,
                            this::disburse,
                            this::confirm,
                            this::confirm,
                            this::fail,
                            this::giveBack,
                            this::giveBack,
                            this::giveBack,
                            this::retry,
                            this::reverse,
                            this::suspend,
                            this::resume,
                            this::terminate))
                    .get();
        } catch (Rejected rejected) {
            return List.of();
        }
    }

    private List<? extends Claim.Source> nominate() {
        return List.of(new NominateRecipient(SARI_FAMILY, "BSU", category(), 2024, pick(List.of(SARI, WAYAN, WAYAN)))
                .decide(state, Aid.PACKS, today, null));
    }

    private List<? extends Claim.Source> determine() {
        return new DetermineRecipients("1", today, "BSU", category(), 2024, Aid.LINE, List.of(SARI_FAMILY))
                .decide(false, Map.of(SARI_FAMILY, state), today, today)
                .rows();
    }

    private List<? extends Claim.Source> disburse() {
        return List.of(new DisburseBsu(SARI_FAMILY, "BSU", category(), 2024, 1 + random.nextInt(3))
                .decide(state, Aid.PACKS, Aid.PLANS, today));
    }

    private List<? extends Claim.Source> confirm() {
        return List.of(new ConfirmPayment(SARI_FAMILY, payment(), today, "Singaraja", "Banjar", WAYAN)
                .decide(state, Aid.PACKS, today));
    }

    private List<? extends Claim.Source> fail() {
        return List.of(new FailPayment(SARI_FAMILY, payment(), PaymentFailure.ABSENT, today).decide(state, today));
    }

    private List<? extends Claim.Source> giveBack() {
        return new ReturnFunds(SARI_FAMILY, payment(), "STS", today).decide(state, today);
    }

    private List<? extends Claim.Source> retry() {
        return List.of(new RetryPayment(SARI_FAMILY, payment()).decide(state, Aid.PACKS, today));
    }

    /** What the bank finds out is not decided here. */
    private List<? extends Claim.Source> reverse() {
        Payment paid = state.requirePayment(payment());
        return paid.stage() == Payment.Stage.PAID
                ? List.of(new BsuPaymentReversed(SARI_FAMILY, paid.paymentId(), paid.rupiah(), today))
                : List.of();
    }

    private List<? extends Claim.Source> suspend() {
        return List.of(
                new SuspendBenefit(SARI_FAMILY, "BSU", category(), 2024, SuspensionReason.AUDIT_FINDING).decide(state));
    }

    private List<? extends Claim.Source> resume() {
        return List.of(new ResumeBenefit(SARI_FAMILY, "BSU", category(), 2024).decide(state));
    }

    private List<? extends Claim.Source> terminate() {
        String last = random.nextBoolean() ? null : pick(List.of(Aid.WHOLE_YEAR));
        return List.of(new TerminateBenefit(
                        SARI_FAMILY, "BSU", category(), 2024, pick(List.of(TerminationReason.values())), last)
                .decide(state));
    }

    private String category() {
        return pick(List.of(Aid.POVERTY, Aid.POVERTY, Aid.DISABILITY));
    }

    private String payment() {
        return state.payments().isEmpty()
                ? "none"
                : pick(List.copyOf(state.payments().keySet()));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
