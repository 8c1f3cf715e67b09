package jejak.query.words.village;

import static jejak.query.words.EventSentences.because;
import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.ProposalEvent.ProposalAcceptedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalApprovedByOffice;
import jejak.deliberation.events.ProposalEvent.ProposalDrafted;
import jejak.deliberation.events.ProposalEvent.ProposalEndorsedByRegent;
import jejak.deliberation.events.ProposalEvent.ProposalFinalisedByVillage;
import jejak.deliberation.events.ProposalEvent.ProposalKind;
import jejak.deliberation.events.ProposalEvent.ProposalRejected;
import jejak.deliberation.events.ProposalEvent.ProposalRejectedNationally;
import jejak.deliberation.events.ProposalEvent.ProposalReturned;
import jejak.deliberation.events.ProposalEvent.ProposalSubmittedToNational;
import jejak.deliberation.events.ProposalEvent.ProposalVerified;
import jejak.deliberation.events.ProposalEvent.RejectionReason;
import jejak.deliberation.events.ProposalEvent.ReturnReason;
import jejak.deliberation.events.SpotCheckEvent;
import jejak.deliberation.events.SpotCheckEvent.Finding;
import jejak.deliberation.events.SpotCheckEvent.SpotCheckRecorded;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;

/** What the office says of proposals to the registry and of visits. */
public final class ProposalSentences {

    private static final Sentence AFTER_A_VISIT = new Sentence(", setelah uji petik", ", after a spot check");

    private ProposalSentences() {}

    /** What one of them says. */
    public static Sentence of(ProposalEvent event) {
        return switch (event) {
            case ProposalDrafted e ->
                say(
                        "%s ke basis data nasional disusun untuk keluarga ini di %s.",
                        "%s for the national registry was drafted for the family in %s.",
                        e.kind(),
                        Texts.place(e.villageCode()));
            case ProposalFinalisedByVillage _ ->
                new Sentence("Kepala desa memfinalkan usulan.", "The village head made the proposal final.");
            case ProposalVerified e ->
                say(
                        "Dinas memverifikasi usulan%s.",
                        "The office verified the proposal%s.", when(e.spotCheck() != null, AFTER_A_VISIT));
            case ProposalRejected e ->
                say("Dinas menolak usulan%s.", "The office turned the proposal down%s.", because(e.reason()));
            case ProposalReturned e ->
                say(
                        "Dinas mengembalikan usulan ke desa%s.",
                        "The office gave the proposal back to the village%s.", because(e.reason()));
            case ProposalApprovedByOffice _ ->
                new Sentence("Kepala dinas menyetujui usulan.", "The head of the office approved the proposal.");
            case ProposalEndorsedByRegent e ->
                say(
                        "Bupati mengesahkan usulan dengan surat %s tanggal %s.",
                        "The regent endorsed the proposal by letter %s of %s.", e.letterNumber(), e.letterDate());
            case ProposalSubmittedToNational e ->
                say(
                        "Usulan diajukan ke kementerian pada siklus %s.",
                        "The proposal was handed to the ministry in cycle %s.", e.cycle());
            case ProposalAcceptedNationally _ ->
                new Sentence("Kementerian menerima usulan.", "The ministry accepted the proposal.");
            case ProposalRejectedNationally e ->
                say(
                        "Kementerian menolak usulan%s; jawabannya \u201c%s\u201d.",
                        "The ministry refused the proposal%s; it answered \u201c%s\u201d.",
                        because(e.reason()),
                        e.answer());
        };
    }

    /** What one of them says. */
    public static Sentence of(SpotCheckEvent event) {
        return switch (event) {
            case SpotCheckRecorded e ->
                say(
                        "Tim mengunjungi keluarga ini di %s: %s.",
                        "A team visited the family in %s: %s.", Texts.place(e.villageCode()), e.finding());
        };
    }

    /** The words for {@link ProposalKind}. */
    public static Sentence of(ProposalKind code) {
        return switch (code) {
            case NEW_ENTRY -> new Sentence("usulan baru", "a new entry");
            case UPDATE -> new Sentence("usulan pembaruan", "an update");
            case REACTIVATION -> new Sentence("usulan pengaktifan kembali", "a reactivation");
            case REMOVAL -> new Sentence("usulan penghapusan dari daftar", "a removal");
        };
    }

    /** The words for {@link RejectionReason}. */
    public static Sentence of(RejectionReason code) {
        return switch (code) {
            case HEAD_UNDER_AGE -> new Sentence("kepala keluarga di bawah umur", "the head is under age");
            case DUPLICATE_CARD -> new Sentence("nomor KK ganda", "the family card is listed twice");
            case EXCLUDED_OCCUPATION -> new Sentence("pekerjaan yang dikecualikan", "an excluded occupation");
            case ALREADY_LISTED -> new Sentence("sudah terdaftar", "already listed");
            case CIVIL_MISMATCH -> new Sentence("tidak sesuai Dukcapil", "it does not match the civil registry");
            case JUDGED_NOT_ELIGIBLE -> new Sentence("dinilai tidak layak", "judged not eligible");
            case COVERED_BY_OTHER_PROGRAMME ->
                new Sentence("sudah menerima program lain", "covered by another programme");
            case REGION_UNKNOWN -> new Sentence("kode wilayah tidak ditemukan", "the region code was not found");
            case NAME_MALFORMED -> new Sentence("penulisan nama salah", "the name is malformed");
            case ADDRESS_INCOMPLETE -> new Sentence("alamat tidak lengkap", "the address is incomplete");
            case MOVED_OR_DECEASED -> new Sentence("pindah atau meninggal", "moved or deceased");
            case DELIVERY_FAILED_BEFORE -> new Sentence("gagal salur sebelumnya", "an earlier delivery failed");
            case OTHER -> new Sentence("alasan lain", "another reason");
        };
    }

    /** The words for {@link ReturnReason}. */
    public static Sentence of(ReturnReason code) {
        return switch (code) {
            case MINUTES_MISSING -> new Sentence("berita acara belum ada", "the minutes are missing");
            case ATTENDANCE_MISSING -> new Sentence("daftar hadir belum ada", "the attendance list is missing");
            case PHOTO_MISSING -> new Sentence("foto rumah belum ada", "the photograph is missing");
            case DATA_INCOMPLETE -> new Sentence("data belum lengkap", "the data are incomplete");
            case DATA_CONTRADICTORY -> new Sentence("data bertentangan", "the data contradict each other");
            case SPOT_CHECK_DISAGREES -> new Sentence("uji petik berbeda", "the spot check disagrees");
        };
    }

    /** The words for {@link Finding}. */
    public static Sentence of(Finding code) {
        return switch (code) {
            case POOR_AS_LISTED -> new Sentence("miskin sesuai data", "poor as listed");
            case POORER_THAN_LISTED -> new Sentence("lebih miskin dari data", "poorer than listed");
            case NOT_POOR -> new Sentence("tidak miskin", "not poor");
            case NOT_FOUND -> new Sentence("tidak ditemukan", "not found");
            case MOVED -> new Sentence("pindah", "moved");
            case DECEASED -> new Sentence("meninggal", "deceased");
        };
    }
}
