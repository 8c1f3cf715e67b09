package jejak.query.bank;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.BUDGET;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.GEDE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BudgetEvent.BudgetRevised;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;

/** What becomes of one family's year of money, by chance, with the four parts of its line counted beside it. */
final class MoneyLife {

    private static final long MONTHLY = 450_000;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);

    private enum Stage {
        OUT,
        FAILED,
        PAID
    }

    private record Payment(List<String> months, Stage stage) {}

    private final String household;
    private final Random random;
    private final List<String> due = new ArrayList<>();
    private final Map<String, Payment> payments = new LinkedHashMap<>();
    private final List<Object> events = new ArrayList<>();
    private int told;

    MoneyLife(String household, Random random) {
        this.household = household;
        this.random = random;
        IntStream.rangeClosed(1, 12).forEach(m -> due.add(YearMonth.of(2024, m).toString()));
        events.add(new BsuRecipientDetermined(
                household,
                "BSU",
                EXTREME_POVERTY,
                2024,
                GEDE,
                "SK",
                1,
                MONTHLY,
                "2024-01",
                "2024-12",
                BUDGET,
                12 * MONTHLY));
    }

    /** The events of the next step; none when chance asks for what cannot be. */
    List<Object> next() {
        if (!events.isEmpty()) {
            return taken();
        }
        switch (random.nextInt(8)) {
            case 0, 1 -> instruct();
            case 2 -> end();
            default ->
                payments.keySet().stream()
                        .skip(random.nextInt(Math.max(1, payments.size())))
                        .findFirst()
                        .ifPresent(this::step);
        }
        return taken();
    }

    long uncommitted() {
        return MONTHLY * due.stream().filter(m -> !out().contains(m)).count();
    }

    long withBank() {
        return sum(false);
    }

    long paid() {
        return sum(true);
    }

    private void instruct() {
        List<String> months =
                due.stream().filter(m -> !out().contains(m)).limit(4).toList();
        if (!months.isEmpty()) {
            String id = household + "/" + ++told;
            payments.put(id, new Payment(months, Stage.OUT));
            events.add(new BsuDisbursementInstructed(
                    household, id, "BSU", EXTREME_POVERTY, 2024, 1, months, rupiah(months), GEDE, BENGKALA, BUDGET));
        }
    }

    private void end() {
        if (due.size() == 12 && random.nextInt(3) == 0) {
            List<String> kept = List.copyOf(due.subList(0, random.nextInt(12)));
            long before = uncommitted();
            due.retainAll(kept);
            String last = kept.isEmpty() ? null : kept.getLast();
            events.add(new BenefitTerminated(
                    household,
                    "BSU",
                    EXTREME_POVERTY,
                    2024,
                    TerminationReason.MOVED,
                    last,
                    BUDGET,
                    before - uncommitted()));
        }
    }

    private void step(String id) {
        Payment payment = payments.get(id);
        long rupiah = rupiah(payment.months());
        switch (payment.stage()) {
            case OUT -> {
                boolean works = random.nextBoolean();
                now(id, works ? Stage.PAID : Stage.FAILED);
                events.add(works ? new BsuPaid(household, id, rupiah, DAY, "", "", GEDE) : notPaid(id, rupiah));
            }
            case PAID -> {
                if (random.nextInt(3) == 0) {
                    now(id, Stage.FAILED);
                    events.add(new BsuPaymentReversed(household, id, rupiah, DAY));
                } else if (random.nextInt(3) == 0) {
                    giveBack(id, true);
                }
            }
            case FAILED -> {
                if (random.nextBoolean()) {
                    giveBack(id, false);
                } else if (due.containsAll(payment.months())) {
                    again(id, payment);
                }
            }
        }
    }

    /** It could not be handed over, or the bank speaks of having taken it back and never spoke of paying it. */
    private Object notPaid(String id, long rupiah) {
        return random.nextInt(4) == 0
                ? new BsuPaymentReversed(household, id, rupiah, DAY)
                : new BsuPaymentFailed(household, id, rupiah, PaymentFailure.ABSENT, DAY);
    }

    private void again(String id, Payment failed) {
        String next = household + "/" + ++told;
        payments.remove(id);
        payments.put(next, new Payment(failed.months(), Stage.OUT));
        events.add(new BsuDisbursementReinstructed(
                household,
                next,
                id,
                "BSU",
                EXTREME_POVERTY,
                2024,
                1,
                failed.months(),
                rupiah(failed.months()),
                GEDE,
                BENGKALA,
                BUDGET));
    }

    private void giveBack(String id, boolean fromFamily) {
        List<String> months = payments.remove(id).months();
        events.add(new FundsReturnedToTreasury(
                household, id, "BSU", months, rupiah(months), BUDGET, fromFamily, "STS", DAY));
        List<String> gone = months.stream().filter(m -> !due.contains(m)).toList();
        if (!gone.isEmpty()) {
            events.add(new BsuReservationReleased(
                    household, id, "BSU", EXTREME_POVERTY, 2024, gone, BUDGET, rupiah(gone)));
        }
    }

    private void now(String id, Stage stage) {
        payments.computeIfPresent(id, (_, p) -> new Payment(p.months(), stage));
    }

    private List<String> out() {
        return payments.values().stream().flatMap(p -> p.months().stream()).toList();
    }

    private long sum(boolean paid) {
        return payments.values().stream()
                .filter(p -> paid == (p.stage() == Stage.PAID))
                .mapToLong(p -> rupiah(p.months()))
                .sum();
    }

    private List<Object> taken() {
        List<Object> all = List.copyOf(events);
        events.clear();
        return all;
    }

    private static long rupiah(List<String> months) {
        return MONTHLY * months.size();
    }

    /** The line's ceiling is another one. */
    static BudgetRevised revised(long from, long to) {
        return new BudgetRevised(BUDGET, from, to, "APBD-P");
    }
}
