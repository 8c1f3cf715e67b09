package jejak.aid.check.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds money that the bank was told to pay although the benefit had ended. */
public final class InstructedAfterTermination implements HouseholdCheck {

    private static final About ABOUT = new About(
            "INSTRUCTED_AFTER_TERMINATION",
            SignalSeverity.HIGH,
            "BPK, IHPS II-2021: sudah dinonaktifkan tetapi ditetapkan dan dibayar lagi",
            "Pembayaran diperintahkan untuk bulan sesudah bantuan dihentikan.",
            "A payment was instructed for months after the end of the benefit.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.payments().stream()
                .flatMap(p -> end(file, p).stream()
                        .flatMap(f -> p.stands()
                                ? Finding.wrongly(this, p, f, f.trueOn())
                                : Stream.of(Finding.of(this, p, f))))
                .toList();
    }

    private static Optional<Fact<BenefitTerminated>> end(CaseFile file, PaymentFile payment) {
        BsuDisbursementInstructed order = payment.order().event();
        return file.lastBefore(payment.order(), BenefitTerminated.class, e -> Benefits.same(e, order))
                .filter(f -> Benefits.endedBefore(f.event(), payment))
                .filter(f -> file.lastBefore(payment.order(), BsuRecipientNominated.class, e -> Benefits.same(e, order))
                        .filter(again -> file.log().indexOf(again) > file.log().indexOf(f))
                        .isEmpty());
    }
}
