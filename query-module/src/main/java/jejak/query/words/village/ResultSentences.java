package jejak.query.words.village;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;

/** What the office says of a session's result on its way, and the words for its codes. */
public final class ResultSentences {

    private ResultSentences() {}

    /** What one of them says. */
    public static Sentence of(MusdesResultEvent event) {
        return switch (event) {
            case MusdesResultSubmitted e -> submitted(e);
            case MusdesResultReturned e ->
                say(
                        "Hasil musyawarah %s dikembalikan pada %s: %s.",
                        "The result of the session of %s went back on %s: %s.",
                        Texts.place(e.villageCode()),
                        e.returnedOn(),
                        e.reason());
            case MusdesResultAccepted e ->
                say(
                        "Hasil musyawarah %s diterima dinas pada %s.",
                        "The office accepted the result of the session of %s on %s.",
                        Texts.place(e.villageCode()),
                        e.acceptedOn());
            case AddendumBrought e ->
                say(
                        "Adendum %s yang ditandatangani pada %s diajukan dan menunggu penguatan orang kedua: %s.",
                        "Addendum %s signed on %s was brought and waits for a second hand to confirm it: %s.",
                        e.addendumNumber(),
                        e.amendedOn(),
                        e.ground());
            case MinutesAmended e ->
                say(
                        "Adendum %s pada berita acara %s ditandatangani pada %s: %s.",
                        "Addendum %s to minutes %s was signed on %s: %s.",
                        e.addendumNumber(),
                        e.beritaAcaraNumber(),
                        e.amendedOn(),
                        e.ground());
        };
    }

    private static Sentence submitted(MusdesResultSubmitted e) {
        LocalDate due = e.dueOn();
        return say(
                "Hasil musyawarah %s diajukan ke dinas pada %s dengan %d lampiran%s.",
                "The result of the session of %s was handed to the office on %s with %d files%s.",
                Texts.place(e.villageCode()),
                e.submittedOn(),
                e.attachments().size(),
                due == null
                        ? Sentence.NOTHING
                        : when(e.submittedOn().isAfter(due), say("; tenggatnya %s", "; it was due on %s", due)));
    }

    /** The words for {@link AttachmentKind}. */
    public static Sentence of(AttachmentKind code) {
        return switch (code) {
            case MINUTES -> new Sentence("berita acara", "minutes");
            case ADDENDUM -> new Sentence("adendum berita acara", "addendum to the minutes");
            case ATTENDANCE_LIST -> new Sentence("daftar hadir", "attendance list");
            case FAMILY_LIST -> new Sentence("daftar keluarga", "list of families");
            case STATEMENT -> new Sentence("surat pernyataan", "signed statement");
            case PHOTO -> new Sentence("foto", "photograph");
            case LETTER -> new Sentence("surat pengantar", "covering letter");
        };
    }

    /** The words for {@link ResultReturnReason}. */
    public static Sentence of(ResultReturnReason code) {
        return switch (code) {
            case DOCUMENT_UNREADABLE -> new Sentence("berkas tidak terbaca", "a file cannot be read");
            case DOCUMENT_MISSING -> new Sentence("berkas kurang", "a file is missing");
            case SIGNATURE_DOUBTED -> new Sentence("tanda tangan diragukan", "a signature is in doubt");
            case ATTENDANCE_DOUBTED -> new Sentence("kehadiran diragukan", "the attendance is in doubt");
            case DECISION_UNFOUNDED -> new Sentence("keputusan tidak berdasar", "a decision is unfounded");
            case FAMILY_LEFT_OUT -> new Sentence("ada keluarga terlewat", "a family was left out");
            case DATA_CONTRADICTORY -> new Sentence("data bertentangan", "the data contradict each other");
            case SPOT_CHECK_DISAGREES -> new Sentence("uji petik berbeda", "a spot check disagrees");
        };
    }

    /** The words for {@link AmendmentGround}. */
    public static Sentence of(AmendmentGround code) {
        return switch (code) {
            case WRITTEN_DOWN_WRONGLY ->
                new Sentence("keputusan salah ditulis", "the decision was written down wrongly");
            case FAMILY_LEFT_OUT -> new Sentence("keluarga terlewat", "a family was left out");
            case FAMILY_MISTAKEN -> new Sentence("keluarga tertukar", "a family was mistaken for another");
            case NEW_EVIDENCE -> new Sentence("bukti baru", "new evidence");
            case ASKED_BY_OFFICE -> new Sentence("diminta dinas", "asked for by the office");
        };
    }
}
