package jejak.query.words.village;

import static jejak.query.words.EventSentences.because;
import static jejak.query.words.Sentence.say;

import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;

/** What the office says of what is laid down around a village's session. */
public final class CallSentences {

    private CallSentences() {}

    /** What one of them says. */
    public static Sentence of(MusdesCallEvent event) {
        return switch (event) {
            case InvitationsSent e ->
                say(
                        "%d orang diundang ke musyawarah.",
                        "Invited to the session: %d.", e.invitees().size());
            case PrelistFixed e ->
                say(
                        "Daftar awal versi %s ditetapkan dengan %d keluarga.",
                        "Version %s of the prelist is fixed with %d families.",
                        e.version(),
                        e.householdIds().size());
            case MusdesCancelled e ->
                say(
                        "Musyawarah di %s untuk %s siklus %s dibatalkan pada %s%s.",
                        "The session in %s for %s, cycle %s, was called off on %s%s.",
                        Texts.place(e.villageCode()),
                        e.agenda(),
                        e.cycle(),
                        e.cancelledOn(),
                        because(e.reason()));
            case FamiliesLeftUndecided e ->
                say(
                        "%d keluarga dari daftar awal versi %s belum diputus.",
                        "%d families of version %s of the prelist were left undecided.",
                        e.householdIds().size(),
                        e.prelistVersion());
            case RolesWaived e ->
                say(
                        "Sidang ke-%d dilanjutkan tanpa %s.",
                        "Sitting %d goes on without: %s.", e.sitting(), MusdesSentences.roles(e.missingRoles()));
            case SptjmIssued e ->
                say(
                        "SPTJM %s di %s ditandatangani kepala desa pada %s sebagai pengganti musyawarah.",
                        "The village head signed statement (SPTJM) %s in %s on %s in place of a session.",
                        e.statementNumber(),
                        Texts.place(e.villageCode()),
                        e.issuedOn());
        };
    }

    /** The words for {@link MusdesCancellationReason}. */
    public static Sentence of(MusdesCancellationReason code) {
        return switch (code) {
            case WRONG_DAY -> new Sentence("tanggal keliru", "the day was wrong");
            case WRONG_AGENDA -> new Sentence("agenda keliru", "the agenda was wrong");
            case WRONG_CYCLE -> new Sentence("siklus keliru", "the cycle was wrong");
            case WRONG_FORUM -> new Sentence("bentuk musyawarah keliru", "the forum was wrong");
            case CALLED_TWICE -> new Sentence("dijadwalkan dua kali", "it was called twice");
            case COULD_NOT_BE_HELD -> new Sentence("tidak dapat diselenggarakan", "it could not be held");
        };
    }
}
