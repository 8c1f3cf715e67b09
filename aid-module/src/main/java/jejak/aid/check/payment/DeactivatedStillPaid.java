package jejak.aid.check.payment;

import java.util.List;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds money paid while the benefit was suspended, or for months after its end. */
public final class DeactivatedStillPaid implements HouseholdCheck {

    private static final About ABOUT = new About(
            "DEACTIVATED_STILL_PAID",
            SignalSeverity.HIGH,
            "BPK, IHPS II-2021: penerima yang sudah dinonaktifkan masih dibayar",
            "Bantuan dibayar ketika ditangguhkan, atau untuk bulan sesudah dihentikan.",
            "Aid was paid while it was suspended, or for months after its end.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> switchedOff(file, p).flatMap(f -> Finding.wrongly(this, p, f, f.trueOn())))
                .toList();
    }

    /** What was last said of the benefit by the day of the payment, when it says that nothing is to be paid. */
    private static Stream<Fact<?>> switchedOff(CaseFile file, PaymentFile payment) {
        int ordered = file.log().indexOf(payment.order());
        return file.log().stream()
                .filter(f -> f.event() instanceof BsuEvent e
                        && Benefits.same(e, payment.order().event()))
                .filter(f -> f.event() instanceof BenefitSuspended
                        || f.event() instanceof BenefitResumed
                        || f.event() instanceof BenefitTerminated
                        || f.event() instanceof BsuRecipientNominated)
                .filter(f -> !f.trueOn().isAfter(payment.paidOn()))
                .reduce((_, later) -> later)
                .filter(f -> f.event() instanceof BenefitSuspended
                        || (f.event() instanceof BenefitTerminated e
                                && file.log().indexOf(f) > ordered
                                && Benefits.endedBefore(e, payment)))
                .stream()
                .map(f -> (Fact<?>) f);
    }
}
