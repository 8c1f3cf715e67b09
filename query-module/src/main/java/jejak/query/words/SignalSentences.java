package jejak.query.words;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import jejak.aid.events.SignalEvent;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalRemedied;
import jejak.aid.events.SignalEvent.SignalRemedy;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;
import jejak.aid.events.SignalEvent.SignalSweepCalled;
import jejak.aid.events.SignalEvent.SignalTriaged;
import jejak.aid.events.SignalEvent.SignalVerdict;
import jejak.aid.events.SignalEvent.TriageReason;
import jejak.aid.events.SignalEvent.WrongPayment;
import org.jspecify.annotations.Nullable;

/** What the office says of signals, and the words for their codes. */
public final class SignalSentences {

    private SignalSentences() {}

    static Sentence of(SignalEvent event) {
        return switch (event) {
            case SignalRaised e -> of(e);
            case SignalTriaged e ->
                say("Tanda dinilai: %s, karena %s.", "The signal was judged: %s, because %s.", e.verdict(), e.reason());
            case SignalRemedied e ->
                say("Tanda ditindaklanjuti: %s (%s).", "The signal was remedied: %s (%s).", e.remedy(), e.reference());
            case SignalSweepCalled e ->
                say(
                        "Pemeriksaan %s untuk %s dijalankan.",
                        "The checks looked at %s as of %s.", Texts.place(e.regencyCode()), e.day());
        };
    }

    /** What the check says, and the days and the money it says it of. */
    public static Sentence of(SignalRaised e) {
        return say(
                "%s: %s%s%s",
                "%s: %s%s%s",
                e.check(),
                new Sentence(e.indonesian(), e.english()),
                when(e.rupiah() > 0, say(" Uang: %s.", " Money: %s.", Texts.rupiah(e.rupiah()))),
                days(e.wrong()));
    }

    private static Sentence days(@Nullable WrongPayment wrong) {
        return wrong == null
                ? Sentence.NOTHING
                : say(
                        " Dibayar %s; faktanya berlaku sejak %s dan dicatat %s.",
                        " Paid on %s; the fact was true since %s and recorded on %s.",
                        wrong.paidOn(),
                        wrong.trueSince(),
                        wrong.knownSince());
    }

    static Sentence of(SignalSeverity code) {
        return switch (code) {
            case LOW -> new Sentence("ringan", "low");
            case MEDIUM -> new Sentence("sedang", "medium");
            case HIGH -> new Sentence("berat", "high");
        };
    }

    static Sentence of(SignalSubject code) {
        return switch (code) {
            case HOUSEHOLD -> new Sentence("keluarga", "a family");
            case VILLAGE -> new Sentence("desa atau kelurahan", "a village");
            case DECREE -> new Sentence("SK", "a decree");
            case TRANCHE -> new Sentence("tahap", "a tranche");
            case ACCOUNT -> new Sentence("akun petugas", "an officer's account");
        };
    }

    static Sentence of(SignalVerdict code) {
        return switch (code) {
            case FALSE_POSITIVE -> new Sentence("tidak terbukti", "a false alarm");
            case FIELD_CHECK -> new Sentence("perlu diperiksa di lapangan", "to be checked in the field");
            case CONFIRMED -> new Sentence("terbukti", "confirmed");
        };
    }

    static Sentence of(TriageReason code) {
        return switch (code) {
            case FACTS_HOLD -> new Sentence("faktanya benar", "the facts hold");
            case DATA_WRONG -> new Sentence("datanya salah catat", "the data were recorded wrongly");
            case ANOTHER_PERSON -> new Sentence("menyangkut orang lain", "it is another person");
            case LAWFUL_EXCEPTION -> new Sentence("ada pengecualian yang sah", "there is a lawful exception");
            case VISIT_NEEDED -> new Sentence("perlu kunjungan", "a visit is needed");
            case DOCUMENT_NEEDED -> new Sentence("perlu dokumen", "a document is needed");
        };
    }

    static Sentence of(SignalRemedy code) {
        return switch (code) {
            case FUNDS_RETURNED -> new Sentence("uang disetor kembali", "the money was returned");
            case BENEFIT_ENDED -> new Sentence("bantuan dihentikan", "the benefit was ended");
            case DATA_CORRECTED -> new Sentence("data diperbaiki", "the data were corrected");
            case PROCEDURE_REPEATED -> new Sentence("prosedur diulang", "the procedure was repeated");
            case REFERRED -> new Sentence("diserahkan kepada yang berwenang", "referred to the authority in charge");
        };
    }
}
