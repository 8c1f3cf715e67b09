package jejak.aid.check.payment;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.SignalEvent.SignalSeverity;
import org.jspecify.annotations.Nullable;

/** Finds money that could not be handed over and is not back in the treasury in time. */
public final class NotReturned implements HouseholdCheck {

    private static final About ABOUT = new About(
                    "NOT_RETURNED",
                    SignalSeverity.MEDIUM,
                    "BPK, IHPS II-2023: dana gagal salur belum disetor ke kas negara",
                    "Uang gagal salur belum disetor kembali sampai hari pemeriksaan.",
                    "Money that could not be handed over was not back in the treasury on the day of the sweep.")
            .with("days", 30, "hari", "perlu dikonfirmasi: tenggat setor kembali");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return now.day().stream()
                .flatMap(day -> file.payments().stream().filter(p -> overdue(p, day.minusDays(now.value(this)))))
                .map(p -> Finding.of(this, p))
                .toList();
    }

    /** Money that the bank took back is with the bank like money that nobody came for. */
    private static boolean overdue(PaymentFile payment, LocalDate deadline) {
        LocalDate atTheBankSince = atTheBankSince(payment);
        return atTheBankSince != null
                && payment.returned() == null
                && !payment.retried()
                && atTheBankSince.isBefore(deadline);
    }

    private static @Nullable LocalDate atTheBankSince(PaymentFile payment) {
        Fact<BsuPaymentReversed> reversed = payment.reversed();
        if (reversed != null) {
            return reversed.event().reversedOn();
        }
        Fact<BsuPaymentFailed> failed = payment.failed();
        return failed == null || payment.paid() != null ? null : failed.event().failedOn();
    }
}
