package jejak.query.words.register;

import jejak.household.events.JknEvent.JknEndReason;
import jejak.household.events.JknEvent.JknReturnReason;
import jejak.household.events.JknEvent.JknSegment;
import jejak.query.words.Sentence;

/** The words for the codes of national health insurance. */
public final class JknWords {

    private JknWords() {}

    /** The words for {@link JknSegment}. */
    public static Sentence of(JknSegment code) {
        return switch (code) {
            case PBI_APBN -> new Sentence("PBI dari APBN", "paid by the State");
            case PBI_APBD -> new Sentence("PBI dari APBD", "paid by the regency");
            case EMPLOYER -> new Sentence("pekerja penerima upah", "paid through the employer");
            case SELF -> new Sentence("peserta mandiri", "paid by oneself");
        };
    }

    /** The words for {@link JknEndReason}. */
    public static Sentence of(JknEndReason code) {
        return switch (code) {
            case NIK_DOUBLE -> new Sentence("NIK ganda", "double NIK");
            case NIK_NOT_ONLINE -> new Sentence("NIK belum daring", "the NIK is not online");
            case DECEASED -> new Sentence("meninggal", "deceased");
            case MOVED_AWAY -> new Sentence("pindah", "moved away");
            case NOT_POOR -> new Sentence("tidak miskin lagi", "not poor any more");
            case REGISTRY_CLEANUP -> new Sentence("pemutakhiran basis data", "a clean-up of the registry");
            case OTHER_SEGMENT -> new Sentence("pindah segmen", "another segment");
        };
    }

    /** The words for {@link JknReturnReason}. */
    public static Sentence of(JknReturnReason code) {
        return switch (code) {
            case NIK_REPAIRED -> new Sentence("NIK diperbaiki", "the NIK was put right");
            case FOUND_POOR -> new Sentence("terbukti miskin", "found poor");
            case ILLNESS -> new Sentence("sakit dan membutuhkan", "illness");
            case ENDED_IN_ERROR -> new Sentence("keliru dinonaktifkan", "ended in error");
        };
    }
}
