package jejak.aid.recovery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;

/**
 * What of an overpayment is not back yet, whose money it is and why it is owed.
 *
 * @param causeEventId id of the event it rests on
 * @param months for which it is owed
 * @param settled months that are owed no more and not again either, since something of the debt is back
 */
record Debt(String programme, String causeEventId, List<OverpaidMonth> months, long remaining, Settled settled) {

    /** Months by payment, and whether something is back. */
    record Settled(boolean begun, Set<String> months) {}

    static Debt of(OverpaymentEstablished e) {
        return new Debt(e.programme(), e.causeEventId(), e.months(), e.rupiah(), new Settled(false, Set.of()));
    }

    boolean because(String eventId) {
        return causeEventId.equals(eventId);
    }

    boolean holds(OverpaidMonth month) {
        return settled.months().contains(key(month)) || months.stream().anyMatch(m -> key(m).equals(key(month)));
    }

    Debt restingOn(String eventId) {
        return new Debt(programme, eventId, months, remaining, settled);
    }

    Debt recovered(long rest) {
        return new Debt(programme, causeEventId, months, rest, new Settled(true, settled.months()));
    }

    /** Less by what is due after all, or back in another way; never less than nothing. */
    Debt without(Predicate<OverpaidMonth> gone) {
        Set<String> over = new HashSet<>(settled.months());
        long less = 0;
        for (OverpaidMonth month : months) {
            if (gone.test(month)) {
                less += month.rupiah();
                over.add(key(month));
            }
        }
        List<OverpaidMonth> left = months.stream().filter(gone.negate()).toList();
        Settled now = settled.begun() ? new Settled(true, Set.copyOf(over)) : settled;
        return new Debt(programme, causeEventId, left, Math.max(0, remaining - less), now);
    }

    private static String key(OverpaidMonth month) {
        return month.paymentId() + "/" + month.month();
    }
}
