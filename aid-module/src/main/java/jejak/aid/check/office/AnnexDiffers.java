package jejak.aid.check.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.Finding.Subject;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;

/** Finds decrees whose annex is not what stands in the logs of the families. */
public final class AnnexDiffers implements OfficeCheck {

    private static final About ABOUT = new About(
            "ANNEX_DIFFERS",
            SignalSeverity.HIGH,
            "Pencocokan lampiran SK dengan penetapan pada catatan keluarga",
            "Jumlah penerima atau uang dalam SK tidak sama dengan penetapan pada catatan keluarga.",
            "The recipients or the money of the decree are not those that stand in the logs of the families.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        Map<String, List<Fact<BsuRecipientDetermined>>> rows = facts.all(BsuRecipientDetermined.class)
                .collect(Collectors.groupingBy(f -> f.event().decreeNumber()));
        return facts.all(RecipientsDecreed.class)
                .flatMap(decree ->
                        differing(decree, rows.getOrDefault(decree.event().decreeNumber(), List.of())))
                .toList();
    }

    private Stream<Finding> differing(Fact<RecipientsDecreed> decree, List<Fact<BsuRecipientDetermined>> rows) {
        RecipientsDecreed e = decree.event();
        long reserved = rows.stream().mapToLong(f -> f.event().reservedRupiah()).sum();
        Subject subject = new Subject(SignalSubject.DECREE, e.decreeNumber(), null);
        return rows.size() == e.recipients() && reserved == e.reservedRupiah()
                ? Stream.empty()
                : Stream.of(Finding.of(this, subject, rows.size() + "/" + reserved, List.of(decree))
                        .concerning(Math.abs(e.reservedRupiah() - reserved)));
    }
}
