package jejak.query.words;

import jejak.household.events.AccessEvent.BreakGlassReason;
import jejak.household.events.AccessEvent.BreakGlassVerdict;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.AccessEvent.Purpose;

/** The words for the codes of looking at people's data. */
final class AccessWords {

    private AccessWords() {}

    static Sentence of(PersonalField code) {
        return switch (code) {
            case NIK_MASKED -> new Sentence("NIK tersamar", "masked NIK");
            case NIK -> new Sentence("NIK lengkap", "full NIK");
            case CARD_NUMBER_MASKED -> new Sentence("nomor KK tersamar", "masked family card number");
            case CARD_NUMBER -> new Sentence("nomor KK lengkap", "full family card number");
            case NAME -> new Sentence("nama", "name");
            case BIRTH_DATE -> new Sentence("tanggal lahir", "day of birth");
            case ADDRESS -> new Sentence("alamat", "address");
            case DISABILITY -> new Sentence("disabilitas", "disability");
            case WHOLE_FILE -> new Sentence("seluruh data", "everything known");
        };
    }

    static Sentence of(Purpose code) {
        return switch (code) {
            case ROUTINE -> new Sentence("pekerjaan sehari-hari", "daily work");
            case OWN_DATA -> new Sentence("melihat data sendiri", "seeing one's own data");
            case VERIFICATION -> new Sentence("verifikasi", "verification");
            case PAYMENT -> new Sentence("pembayaran", "payment");
            case AUDIT -> new Sentence("pemeriksaan", "audit");
            case COMPLAINT -> new Sentence("pengaduan", "a complaint");
            case CORRECTION -> new Sentence("perbaikan data", "correction of data");
        };
    }

    static Sentence of(BreakGlassReason code) {
        return switch (code) {
            case DISASTER -> new Sentence("bencana", "a disaster");
            case LIFE_OR_HEALTH -> new Sentence("keselamatan jiwa atau kesehatan", "life or health at risk");
            case COURT_ORDER -> new Sentence("perintah pengadilan", "a court's order");
            case PAYMENT_DAY -> new Sentence("hari pembayaran", "a day of payment");
            case OFFICER_UNAVAILABLE -> new Sentence("petugas berhalangan", "the officer in charge is unavailable");
        };
    }

    static Sentence of(BreakGlassVerdict code) {
        return switch (code) {
            case JUSTIFIED -> new Sentence("beralasan", "justified");
            case EXCESSIVE -> new Sentence("berlebihan", "more was looked at than was needed");
            case UNJUSTIFIED -> new Sentence("tidak beralasan", "not justified");
        };
    }
}
