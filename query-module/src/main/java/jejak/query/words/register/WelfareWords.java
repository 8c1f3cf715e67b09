package jejak.query.words.register;

import jejak.household.events.WelfareEvent.CivilRegistryMismatch;
import jejak.household.events.WelfareEvent.DisabilityRevision;
import jejak.household.events.WelfareEvent.ReportSource;
import jejak.query.words.Sentence;

/** The words for the codes of visits, assessments and compared lists. */
public final class WelfareWords {

    private WelfareWords() {}

    /** The words for {@link ReportSource}. */
    public static Sentence of(ReportSource code) {
        return switch (code) {
            case RESIDENT -> new Sentence("warga", "a resident");
            case VILLAGE -> new Sentence("pemerintah desa", "the village");
            case FACILITATOR -> new Sentence("pendamping sosial", "a facilitator");
            case OFFICE -> new Sentence("dinas sosial", "the social office");
            case MEDIA -> new Sentence("pemberitaan", "the media");
        };
    }

    /** The words for {@link CivilRegistryMismatch}. */
    public static Sentence of(CivilRegistryMismatch code) {
        return switch (code) {
            case NIK_NOT_FOUND -> new Sentence("NIK tidak ditemukan", "the NIK is not found");
            case NIK_NOT_ONLINE -> new Sentence("NIK belum daring", "the NIK is not online");
            case NIK_HELD_BY_OTHERS -> new Sentence("NIK milik orang lain", "the NIK belongs to somebody else");
            case NAME_DIFFERS -> new Sentence("nama berbeda", "the name differs");
            case BIRTH_DATE_DIFFERS -> new Sentence("tanggal lahir berbeda", "the birth date differs");
            case SEX_DIFFERS -> new Sentence("jenis kelamin berbeda", "the sex differs");
            case FAMILY_CARD_DIFFERS -> new Sentence("nomor Kartu Keluarga berbeda", "the family card number differs");
            case RECORDED_AS_DECEASED -> new Sentence("tercatat meninggal", "recorded as deceased");
            case RECORDED_AS_MOVED -> new Sentence("tercatat pindah", "recorded as moved away");
        };
    }

    /** The words for {@link DisabilityRevision}. */
    public static Sentence of(DisabilityRevision code) {
        return switch (code) {
            case NEW_ASSESSMENT -> new Sentence("asesmen baru", "a new assessment");
            case RECORDED_WRONGLY -> new Sentence("salah catat", "it was recorded wrongly");
        };
    }
}
