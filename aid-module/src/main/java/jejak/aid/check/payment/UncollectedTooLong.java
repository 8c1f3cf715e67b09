package jejak.aid.check.payment;

import java.util.List;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds money that the bank was told to pay and that nobody has collected or reported on since. */
public final class UncollectedTooLong implements HouseholdCheck {

    private static final About ABOUT = new About(
                    "UNCOLLECTED_TOO_LONG",
                    SignalSeverity.MEDIUM,
                    "BPK, IHPS II-2023: dana tidak ditransaksikan",
                    "Pembayaran diperintahkan, tetapi sampai hari pemeriksaan belum ada kabar diambil atau gagal.",
                    "A payment was instructed and up to the day of the sweep nobody reported it collected or failed.")
            .with("days", 30, "hari", "perlu dikonfirmasi: batas waktu menurut perjanjian dengan bank");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return now.day().stream()
                .flatMap(day -> file.payments().stream()
                        .filter(p -> p.paid() == null && p.failed() == null && p.returned() == null)
                        .filter(p ->
                                p.order().trueOn().plusDays(now.value(this)).isBefore(day)))
                .map(p -> Finding.of(this, p))
                .toList();
    }
}
