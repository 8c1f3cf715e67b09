package jejak.query.audit.decree;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.query.audit.Cited;
import jejak.query.audit.EventList;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A decree as its own events say it, beside the annex that the families' logs say. */
record Decree(
        String number,
        LocalDate issuedOn,
        String programme,
        String category,
        int year,
        String budgetLineId,
        int recordedRecipients,
        long recordedReservedRupiah,
        @Nullable String recordedHash,
        String contentHash,
        boolean unchanged,
        Sentence reason,
        List<Cited> events,
        @Nullable String region) {

    /** As the table has it. */
    record Stored(
            String number,
            String region,
            LocalDate issuedOn,
            String programme,
            String category,
            int year,
            String budgetLineId,
            int recipients,
            long reservedRupiah,
            @Nullable String annexHash,
            String events) {}

    static Decree of(Stored s, List<BsuRecipientDetermined> annex, @Nullable String region) {
        String hash = DecreeAnnexFixed.hash(annex);
        boolean sums = annex.size() == s.recipients && reserved(annex) == s.reservedRupiah;
        boolean hashed = s.annexHash == null || Objects.equals(s.annexHash, hash);
        return new Decree(
                s.number,
                s.issuedOn,
                s.programme,
                s.category,
                s.year,
                s.budgetLineId,
                s.recipients,
                s.reservedRupiah,
                s.annexHash,
                hash,
                sums && hashed,
                reason(s, annex.size(), sums, hashed),
                EventList.read(s.events),
                region);
    }

    private static long reserved(List<BsuRecipientDetermined> annex) {
        return annex.stream().mapToLong(BsuRecipientDetermined::reservedRupiah).sum();
    }

    private static Sentence reason(Stored s, int rows, boolean sums, boolean hashed) {
        if (!sums) {
            return say(
                    "Lampiran kini %d baris, dalam SK tercatat %d; jumlah atau uangnya tidak sama.",
                    "The annex has %d rows now, the decree says %d; rows or money are not the same.",
                    rows,
                    s.recipients);
        }
        if (!hashed) {
            return new Sentence(
                    "Jumlah baris dan uang sama, isinya tidak: sidik lampiran berbeda.",
                    "Rows and money are the same, the content is not: the hash of the annex differs.");
        }
        return unchanged(s, rows);
    }

    private static Sentence unchanged(Stored s, int rows) {
        return s.annexHash == null
                ? say(
                        "%d baris dan uangnya sama dengan SK; sidik lampiran belum dicatat pada waktu itu.",
                        "%d rows and their money are as the decree says; no hash of the annex was recorded then.", rows)
                : say(
                        "%d baris, uang, dan sidik lampiran sama dengan yang ditetapkan.",
                        "%d rows, money and the hash of the annex are as determined.", rows);
    }
}
