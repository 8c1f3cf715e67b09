package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.HoldKind;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import jejak.household.events.ErasureRefusal;

/** What the office says of a person's wish to be forgotten, and the words for its codes. */
final class ErasureSentences {

    private ErasureSentences() {}

    static Sentence of(ErasureEvent event, Names names) {
        return switch (event) {
            case LegalHoldPlaced e ->
                say(
                        "Data %s ditahan dari penghapusan: %s %s.",
                        "The data of %s are held back from erasure: %s %s.",
                        names.member(e.personId()),
                        e.kind(),
                        e.reference());
            case LegalHoldLifted e ->
                say(
                        "Penahanan data %s oleh %s dicabut.",
                        "The hold on the data of %s by %s is lifted.", names.member(e.personId()), e.reference());
            case ErasureRequested e ->
                say(
                        "Penghapusan data %s dimohon (%s); pemakaiannya dibatasi sejak sekarang.",
                        "The erasure of the data of %s is requested (%s); their use is restricted from now on.",
                        names.member(e.personId()),
                        e.ground());
            case ErasureDecisionProposed e -> proposed(e, names);
            case ErasureDecided e ->
                say(
                        "Penghapusan data %s diputuskan oleh %s dan %s (%s).",
                        "The erasure of the data of %s is decided by %s and %s (%s).",
                        names.member(e.personId()),
                        e.proposedBy(),
                        e.confirmedBy(),
                        e.ground());
            case ErasureRefused e ->
                say(
                        "Permohonan penghapusan data %s ditolak: %s",
                        "The request to erase the data of %s is refused: %s", names.member(e.personId()), e.reason());
            case ErasureExecuted e ->
                say(
                        "Data pribadi %s sudah dimusnahkan; catatan ini tetap ada tanpa data itu.",
                        "The personal data of %s are destroyed; this log remains without them.",
                        names.member(e.personId()));
        };
    }

    private static Sentence proposed(ErasureDecisionProposed e, Names names) {
        ErasureRefusal refusal = e.refusal();
        return refusal == null
                ? say(
                        "Diusulkan oleh %s agar data %s dihapus.",
                        "%s proposes to erase the data of %s.", e.proposedBy(), names.member(e.personId()))
                : say(
                        "Diusulkan oleh %s agar penghapusan data %s ditolak: %s",
                        "%s proposes to refuse to erase the data of %s: %s",
                        e.proposedBy(),
                        names.member(e.personId()),
                        refusal);
    }

    static Sentence of(ErasureGround code) {
        return switch (code) {
            case CONSENT_WITHDRAWN -> new Sentence("persetujuan ditarik", "consent withdrawn");
            case NO_LONGER_NEEDED -> new Sentence("tidak dibutuhkan lagi", "no longer needed");
            case UNLAWFUL_PROCESSING -> new Sentence("pemrosesan melawan hukum", "unlawful processing");
            case RETENTION_ENDED -> new Sentence("masa simpan berakhir", "retention period ended");
        };
    }

    static Sentence of(HoldKind code) {
        return switch (code) {
            case AUDIT -> new Sentence("pemeriksaan", "audit");
            case COURT_CASE -> new Sentence("perkara pengadilan", "court case");
            case INVESTIGATION -> new Sentence("penyidikan", "investigation");
            case OBJECTION -> new Sentence("keberatan", "objection");
        };
    }
}
