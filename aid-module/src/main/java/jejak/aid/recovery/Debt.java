package jejak.aid.recovery;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jejak.aid.events.OverpaymentEvent.OverpaidMonth;
import jejak.aid.events.OverpaymentEvent.OverpaymentEstablished;
import jejak.aid.events.OverpaymentEvent.OverpaymentRecovered;

/**
 * What of an overpayment is not back yet, whose money it is and why it is owed.
 *
 * @param causeEventId id of the event it rests on
 * @param months for which it is owed
 * @param settled months that are owed no more and not again either, since something of the debt is back
 */
record Debt(String programme, String causeEventId, List<OverpaidMonth> months, long remaining, Settled settled) {

    /**
     * What of a debt is done with.
     *
     * @param slips numbers of the deposit slips by which something came back
     * @param months by payment
     */
    record Settled(Set<String> slips, Set<String> months) {}

    static Debt of(OverpaymentEstablished e) {
        return new Debt(e.programme(), e.causeEventId(), e.months(), e.rupiah(), new Settled(Set.of(), Set.of()));
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

    Debt recovered(OverpaymentRecovered e) {
        Set<String> slips = new HashSet<>(settled.slips());
        slips.add(e.stsNumber());
        Settled now = new Settled(Set.copyOf(slips), settled.months());
        return new Debt(programme, causeEventId, months, e.remainingRupiah(), now);
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
        Settled now = settled.slips().isEmpty() ? settled : new Settled(settled.slips(), Set.copyOf(over));
        return new Debt(programme, causeEventId, left, Math.max(0, remaining - less), now);
    }

    private static String key(OverpaidMonth month) {
        return month.paymentId() + "/" + month.month();
    }
}
