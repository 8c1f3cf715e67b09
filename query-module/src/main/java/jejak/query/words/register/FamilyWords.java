package jejak.query.words.register;

import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.query.words.Sentence;

/** The words for the codes of families that change. */
public final class FamilyWords {

    private FamilyWords() {}

    /** The words for {@link DepartureReason}. */
    public static Sentence of(DepartureReason code) {
        return switch (code) {
            case MARRIAGE -> new Sentence("perkawinan", "marriage");
            case SPLIT -> new Sentence("pecah Kartu Keluarga", "the family split");
            case MERGER -> new Sentence("penggabungan keluarga", "families merged");
            case MOVED_AWAY -> new Sentence("pindah", "moved away");
            case RECORDED_BY_MISTAKE -> new Sentence("salah catat", "recorded by mistake");
        };
    }

    /** The words for {@link CardRenewal}. */
    public static Sentence of(CardRenewal code) {
        return switch (code) {
            case SPLIT -> new Sentence("pecah Kartu Keluarga", "the family split");
            case MERGER -> new Sentence("penggabungan keluarga", "families merged");
            case MOVE -> new Sentence("pindah", "a move");
            case HEAD_CHANGED -> new Sentence("ganti kepala keluarga", "a new head");
            case LOST_OR_DAMAGED -> new Sentence("hilang atau rusak", "lost or damaged");
            case RECORDED_WRONGLY -> new Sentence("salah catat", "it was recorded wrongly");
        };
    }

    /** The words for {@link ClosingReason}. */
    public static Sentence of(ClosingReason code) {
        return switch (code) {
            case ALL_DECEASED -> new Sentence("semua anggota meninggal", "all members died");
            case ALL_LEFT -> new Sentence("semua anggota keluar", "all members left");
            case MERGED -> new Sentence("digabung", "merged");
            case REGISTERED_TWICE -> new Sentence("terdaftar ganda", "registered twice");
        };
    }
}
