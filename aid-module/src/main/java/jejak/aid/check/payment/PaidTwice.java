package jejak.aid.check.payment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds a month of one programme that a family was paid twice. */
public final class PaidTwice implements HouseholdCheck {

    private static final About ABOUT = new About(
            "PAID_TWICE",
            SignalSeverity.HIGH,
            "BPK: satu keluarga dibayar lebih dari satu kali untuk masa yang sama",
            "Bulan yang sama dibayar dua kali kepada keluarga ini.",
            "The same month was paid to the family twice.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        List<PaymentFile> paid = file.standing().stream()
                .sorted(Comparator.comparing(PaymentFile::paidOn))
                .toList();
        return IntStream.range(1, paid.size())
                .boxed()
                .flatMap(i -> paid.subList(0, i).stream()
                        .flatMap(earlier -> again(earlier, paid.get(i)))
                        .limit(1))
                .toList();
    }

    private Stream<Finding> again(PaymentFile earlier, PaymentFile later) {
        boolean same =
                earlier.order().event().programme().equals(later.order().event().programme());
        long months = later.months().stream().filter(earlier.months()::contains).count();
        return !same || months == 0
                ? Stream.empty()
                : Finding.wrongly(this, later, earlier.receipt(), earlier.paidOn())
                        .map(f -> f.concerning(
                                later.rupiah() * months / later.months().size()));
    }
}
