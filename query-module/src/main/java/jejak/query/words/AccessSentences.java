package jejak.query.words;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import java.util.List;
import java.util.stream.Stream;
import jejak.household.events.AccessEvent;
import jejak.household.events.AccessEvent.BreakGlassNoticeGiven;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReason;
import jejak.household.events.AccessEvent.BreakGlassReviewed;
import jejak.household.events.AccessEvent.BreakGlassVerdict;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.AccessEvent.Purpose;

/** What the office says of who looked at whose data. */
final class AccessSentences {

    private AccessSentences() {}

    static Sentence of(AccessEvent event) {
        return switch (event) {
            case PersonalDataViewed e -> viewed(e);
            case BreakGlassOpened e ->
                say(
                        "Akses darurat dibuka untuk %s selama %d menit (perkara %s), karena %s.",
                        "Emergency access to %s is opened for %d minutes (case %s), because of %s.",
                        Texts.place(e.region()),
                        e.minutes(),
                        e.caseNumber(),
                        e.reason());
            case BreakGlassNoticeGiven e ->
                say(
                        "Akses darurat ini diberitahukan kepada peran %s.",
                        "The role %s is told of this emergency access.", e.toRole());
            case BreakGlassReviewed e ->
                say(
                        "Akses darurat ini diperiksa orang lain: %s.",
                        "This emergency access was gone over by another person: %s.", e.verdict());
        };
    }

    private static Sentence viewed(PersonalDataViewed e) {
        return say(
                "Data pribadi %d orang ditampilkan melalui %s: %s%s.",
                "Personal data of %d people were shown through %s: %s%s.",
                e.looks().stream()
                        .flatMap(look -> look.personIds().stream())
                        .distinct()
                        .count(),
                e.operation(),
                listed(e.looks().stream().flatMap(look -> look.fields().stream())),
                when(e.breakGlassId() != null, say(", dengan akses darurat", ", under emergency access")));
    }

    private static Sentence listed(Stream<? extends Enum<?>> codes) {
        List<Sentence> words = codes.distinct().sorted().map(Words::of).toList();
        return words.stream()
                .reduce((one, next) -> say("%s, %s", "%s, %s", one, next))
                .orElse(new Sentence("tanpa isian", "no field"));
    }

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
