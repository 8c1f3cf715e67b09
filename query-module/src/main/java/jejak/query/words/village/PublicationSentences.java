package jejak.query.words.village;

import static jejak.query.words.Sentence.say;

import jejak.deliberation.events.VillageListEvent;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.deliberation.events.VillageListEvent.VillageListWithdrawn;
import jejak.deliberation.events.VillageListEvent.WithdrawalReason;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;

/** The words for the lists that villages put up. */
public final class PublicationSentences {

    private PublicationSentences() {}

    /** What one of them says. */
    public static Sentence of(VillageListEvent event) {
        return switch (event) {
            case VillageListPublished e ->
                say(
                        "%s menerbitkan daftar penerima %s %d versi %d: %d keluarga disebut, %d tidak disebut, %d"
                                + " keluar.",
                        "%s published version %4$d of its recipients of %2$s %3$d: %5$d families named, %6$d not, %7$d"
                                + " gone.",
                        Texts.place(e.villageCode()),
                        e.programme(),
                        e.year(),
                        e.version(),
                        e.named().size(),
                        e.unnamed(),
                        e.removed().size());
            case VillageListWithdrawn e ->
                say(
                        "%s menarik daftar penerima versi %d, karena %s.",
                        "%s took version %d of its list of recipients down, because: %s.",
                        Texts.place(e.villageCode()),
                        e.version(),
                        e.reason());
        };
    }

    /** The words for {@link RemovalReason}, as neighbours read them. */
    public static Sentence of(RemovalReason code) {
        return switch (code) {
            case BETTER_OFF -> new Sentence("sudah mampu", "better off");
            case MOVED -> new Sentence("pindah", "moved away");
            case DECEASED -> new Sentence("meninggal", "deceased");
            case RESIGNED -> new Sentence("mengundurkan diri", "gave it up");
            case NO_LONGER_ENTITLED -> new Sentence("tidak lagi berhak", "no longer entitled");
            case NO_LONGER_NAMED ->
                new Sentence("masih dihitung, tidak lagi disebut", "still counted, no longer named");
        };
    }

    /** The words for {@link WithdrawalReason}. */
    public static Sentence of(WithdrawalReason code) {
        return switch (code) {
            case PUBLISHED_BY_MISTAKE -> new Sentence("keliru diterbitkan", "published by mistake");
            case PERSON_ASKED -> new Sentence("diminta orang yang disebut", "asked for by somebody who is named");
            case PERIOD_OVER -> new Sentence("masanya sudah lewat", "its period is over");
        };
    }
}
