package jejak.query.words;

import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;

/** The words for the codes of aid. */
final class AidWords {

    private AidWords() {}

    static Sentence of(EligibilityOutcome code) {
        return switch (code) {
            case UNKNOWN -> new Sentence("belum dinilai", "not yet assessed");
            case ELIGIBLE -> new Sentence("layak", "eligible");
            case NOT_ELIGIBLE -> new Sentence("tidak layak", "not eligible");
        };
    }

    static Sentence of(EligibilityCause code) {
        return switch (code) {
            case FACT_CHANGE -> new Sentence("perubahan fakta", "a changed fact");
            case RULE_CHANGE -> new Sentence("perubahan aturan", "changed rules");
            case REQUEST -> new Sentence("permintaan", "a request");
        };
    }

    static Sentence of(BsuStep code) {
        return switch (code) {
            case NOMINATION -> new Sentence("pengusulan", "nomination");
            case DISBURSEMENT -> new Sentence("penyaluran", "disbursement");
        };
    }

    static Sentence of(PaymentFailure code) {
        return switch (code) {
            case ABSENT -> new Sentence("penerima tidak hadir", "the recipient was absent");
            case DECEASED -> new Sentence("penerima meninggal", "the recipient has died");
            case MOVED -> new Sentence("penerima pindah", "the recipient has moved");
            case REFUSED -> new Sentence("penerima menolak", "the recipient refused");
            case IDENTITY_MISMATCH -> new Sentence("identitas tidak cocok", "the identity did not match");
            case ACCOUNT_REJECTED -> new Sentence("rekening ditolak bank", "the bank rejected the account");
            case NAME_REJECTED -> new Sentence("nama ditolak bank", "the bank rejected the name");
        };
    }

    static Sentence of(SuspensionReason code) {
        return switch (code) {
            case DATA_UNDER_REVIEW -> new Sentence("data sedang diperiksa", "data under review");
            case DUPLICATE_IDENTITY -> new Sentence("identitas ganda", "duplicate identity");
            case OBJECTION_PENDING -> new Sentence("sanggahan belum diputus", "objection pending");
            case AUDIT_FINDING -> new Sentence("temuan pemeriksaan", "audit finding");
            case RECIPIENT_UNREACHABLE -> new Sentence("penerima tidak dapat dihubungi", "recipient out of reach");
        };
    }

    static Sentence of(TerminationReason code) {
        return switch (code) {
            case GRADUATED -> new Sentence("graduasi", "graduated");
            case MOVED -> new Sentence("pindah", "moved");
            case DECEASED -> new Sentence("meninggal", "deceased");
            case NO_LONGER_ELIGIBLE -> new Sentence("tidak layak lagi", "no longer eligible");
            case RESIGNED -> new Sentence("mengundurkan diri", "resigned");
        };
    }
}
