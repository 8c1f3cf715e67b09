package jejak.aid.check.payment;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.SignalEvent.SignalSeverity;

/** Finds benefits that others always collected and the recipient never. */
public final class RecipientNeverConfirmed implements HouseholdCheck {

    private static final About ABOUT = new About(
                    "RECIPIENT_NEVER_CONFIRMED",
                    SignalSeverity.MEDIUM,
                    "Perkara pendamping PKH Tangerang, Malang dan Palembang: kartu dan PIN dipegang orang lain",
                    "Uang selalu diambil orang lain; penerimanya sendiri tidak pernah mengambil.",
                    "The money was always collected by others; the recipient never came.")
            .with("payments", 2, "pembayaran", "perlu dikonfirmasi: berapa kali berturut-turut");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .filter(p -> !file.collectedBy(p, PayeeStanding.REPRESENTATIVE))
                .filter(p -> file.livedOn(p.recipient(), p.paidOn()))
                .collect(Collectors.groupingBy(PaymentFile::recipient, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(e -> e.getValue().size() >= now.value(this))
                .filter(e -> e.getValue().stream()
                        .noneMatch(p -> p.receipt().event().payeePersonId().equals(e.getKey())))
                .map(e -> Finding.of(
                                this,
                                e.getKey(),
                                e.getValue().stream().map(PaymentFile::receipt).toList())
                        .concerning(e.getValue().stream()
                                .mapToLong(PaymentFile::rupiah)
                                .sum()))
                .toList();
    }
}
