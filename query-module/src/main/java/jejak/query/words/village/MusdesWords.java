package jejak.query.words.village;

import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.query.words.Sentence;

/** The words for the codes of a deliberation. */
public final class MusdesWords {

    private MusdesWords() {}

    /** The words for {@link Forum}. */
    public static Sentence of(Forum code) {
        return switch (code) {
            case MUSDES -> new Sentence("Musdes", "the village deliberation (Musdes)");
            case MUSKEL -> new Sentence("Muskel", "the ward deliberation (Muskel)");
            case MUSDESUS -> new Sentence("Musdesus", "the special village deliberation (Musdesus)");
            case SPTJM -> new Sentence("SPTJM", "the statement of absolute responsibility (SPTJM)");
        };
    }

    /** The words for {@link Agenda}. */
    public static Sentence of(Agenda code) {
        return switch (code) {
            case REGISTRY_UPDATE -> new Sentence("pemutakhiran basis data", "registry update");
            case STRAY_POOR -> new Sentence("usulan miskin tercecer", "proposals of unlisted poor");
            case EXTREME_POVERTY_VERIFICATION ->
                new Sentence("verifikasi kemiskinan ekstrem", "verification of extreme poverty");
            case RECIPIENT_CHANGE -> new Sentence("pergantian penerima", "change of recipients");
        };
    }

    /** The words for {@link AttendeeRole}. */
    public static Sentence of(AttendeeRole code) {
        return switch (code) {
            case VILLAGE_HEAD -> new Sentence("kepala desa atau lurah", "village or ward head");
            case VILLAGE_COUNCIL -> new Sentence("Badan Permusyawaratan Desa", "village council");
            case VILLAGE_OPERATOR -> new Sentence("operator desa", "village operator");
            case NEIGHBOURHOOD_HEAD -> new Sentence("ketua RT/RW atau kelian", "neighbourhood head");
            case BABINSA -> new Sentence("Babinsa", "village army officer (Babinsa)");
            case COMMUNITY_FIGURE -> new Sentence("tokoh masyarakat", "community figure");
            case WOMEN_REPRESENTATIVE -> new Sentence("wakil perempuan", "representative of women");
            case POOR_FAMILY_REPRESENTATIVE -> new Sentence("wakil keluarga miskin", "representative of poor families");
            case SOCIAL_FACILITATOR -> new Sentence("pendamping sosial", "social facilitator");
            case OBSERVER -> new Sentence("peninjau", "observer");
        };
    }

    /** The words for {@link DecisionKind}. */
    public static Sentence of(DecisionKind code) {
        return switch (code) {
            case NEW_PROPOSAL -> new Sentence("usulan baru", "newly proposed");
            case ELIGIBLE -> new Sentence("layak", "eligible");
            case NOT_ELIGIBLE -> new Sentence("tidak layak", "not eligible");
            case DATA_CORRECTION -> new Sentence("perbaikan data", "data to be corrected");
            case DECEASED -> new Sentence("meninggal", "deceased");
            case MOVED -> new Sentence("pindah", "moved");
            case NOT_FOUND -> new Sentence("tidak ditemukan", "not found");
            case DUPLICATE -> new Sentence("data ganda", "listed twice");
            case REFUSED -> new Sentence("menolak bantuan", "declined aid");
            case REACTIVATE -> new Sentence("diaktifkan kembali", "to be reactivated");
            case OBJECTION_UPHELD -> new Sentence("sanggahan diterima", "objection upheld");
            case OBJECTION_REJECTED -> new Sentence("sanggahan ditolak", "objection rejected");
            case DEFER -> new Sentence("ditunda", "deferred");
        };
    }

    /** The words for {@link DecisionReason}. */
    public static Sentence of(DecisionReason code) {
        return switch (code) {
            case POOR_AND_UNSERVED -> new Sentence("miskin dan belum menerima bantuan", "poor and without aid");
            case WELFARE_IMPROVED -> new Sentence("kesejahteraan meningkat", "welfare has improved");
            case WELFARE_WORSENED -> new Sentence("kesejahteraan menurun", "welfare has worsened");
            case DATA_WRONG -> new Sentence("data tidak benar", "the data are wrong");
            case WHOLE_FAMILY_DIED -> new Sentence("seluruh keluarga meninggal", "the whole family has died");
            case MOVED_AWAY -> new Sentence("pindah tempat tinggal", "moved away");
            case UNKNOWN_AT_ADDRESS -> new Sentence("tidak dikenal di alamat", "unknown at the address");
            case LISTED_TWICE -> new Sentence("tercatat dua kali", "listed twice");
            case FAMILY_DECLINED -> new Sentence("keluarga menolak", "the family declined");
            case OBJECTION_FOUNDED -> new Sentence("sanggahan berdasar", "the objection is founded");
            case OBJECTION_UNFOUNDED -> new Sentence("sanggahan tidak berdasar", "the objection is unfounded");
            case MORE_EVIDENCE_NEEDED -> new Sentence("perlu bukti tambahan", "more evidence is needed");
        };
    }
}
