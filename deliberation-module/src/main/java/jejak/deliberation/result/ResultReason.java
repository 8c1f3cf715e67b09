package jejak.deliberation.result;

import jejak.kernel.Reason;

/** Why a session's result cannot take the step that is asked for. */
public enum ResultReason implements Reason {
    MINUTES_NOT_SIGNED(
            "Berita acara musyawarah (musdesId) belum ditandatangani; tanda tangani dahulu, baru hasilnya dapat"
                    + " diajukan atau diubah.",
            "The minutes of this session are not signed yet; sign them first, then its result can be handed in or"
                    + " amended."),
    RESULT_WITH_OFFICE(
            "Hasil musyawarah (musdesId) sudah diajukan ke dinas; mintalah dinas mengembalikannya bila ada yang harus"
                    + " diubah.",
            "The result of this session is already with the office; ask the office to return it if something must"
                    + " change."),
    RESULT_NOT_SUBMITTED(
            "Hasil musyawarah (musdesId) tidak sedang diajukan; tunggu desa mengajukannya.",
            "The result of this session is not handed in at present; wait until the village hands it in."),
    RESULT_ACCEPTED(
            "Hasil musyawarah (musdesId) sudah diterima dinas; jadwalkan musyawarah baru untuk perubahan.",
            "The office has accepted the result of this session; schedule a new session for any change."),
    SAME_HAND_AS_VILLAGE(
            "Anda ikut mencatat, menandatangani atau mengajukan musyawarah ini; mintalah verifikator lain menilainya.",
            "You recorded, signed or handed in this session yourself; ask another verifier to judge it."),
    SAME_HAND_AS_ADDENDUM(
            "Anda yang mencatat adendum musyawarah ini; mintalah orang lain di desa mengajukannya.",
            "You recorded the addendum of this session; ask somebody else in the village to hand it in."),
    SAME_HAND_AS_AMENDMENT(
            "Anda yang mengajukan adendum ini; mintalah orang lain di desa yang sudah membacanya menguatkannya.",
            "You brought this addendum yourself; ask somebody else in the village who has read it to confirm it."),
    ADDENDUM_NOT_WAITING(
            "Tidak ada adendum dengan nomor dan sidik ini yang menunggu untuk keluarga ini; periksa waitingAddenda"
                    + " musyawarahnya.",
            "No addendum of this number and content hash is waiting for this family; see waitingAddenda of the"
                    + " session."),
    BEFORE_MINUTES(
            "Tanggal ini mendahului berita acara atau adendum terakhir; isi tanggalnya atau sesudahnya.",
            "This date is before the minutes or their latest addendum; enter that date or a later one."),
    AFTER_MINUTES(
            "Keputusan dalam adendum adalah keputusan musyawarah itu, jadi tidak sesudah tanggal berita acara; periksa"
                    + " effectiveDate.",
            "A decision in an addendum is the session's own, so it is not later than the minutes; check the"
                    + " effectiveDate."),
    BEFORE_SUBMISSION(
            "Tanggal ini mendahului pengajuan hasil musyawarah; isi tanggal pengajuan atau sesudahnya.",
            "This date is before the result was handed in; enter that date or a later one."),
    ADDENDUM_NUMBER_TAKEN(
            "Nomor adendum (addendumNumber) ini sudah dipakai adendum lain, atau sudah mengubah keputusan keluarga ini;"
                    + " beri adendum baru nomor baru.",
            "This number is another addendum's, or has changed the decision on this family before; give a new addendum"
                    + " a number of its own."),
    ADDENDUM_NUMBER_UNUSABLE(
            "Nomor adendum (addendumNumber) harus berisi 1 sampai 100 huruf; salin dari adendum.",
            "The number of the addendum must have 1 to 100 characters; copy it from the addendum."),
    ATTACHMENT_HASH_MALFORMED(
            "Sidik lampiran (contentHash) harus SHA-256 dalam 64 angka heksadesimal; hitung kembali dari berkasnya.",
            "The content hash of an attachment must be a SHA-256 in 64 hex digits; compute it again from the file."),
    MINUTES_NOT_ATTACHED(
            "Lampiran (attachments) tidak memuat berita acara yang ditandatangani; lampirkan MINUTES dengan sidik yang"
                    + " sama.",
            "The attachments lack the minutes that were signed; attach MINUTES with the same content hash."),
    ADDENDUM_NOT_ATTACHED(
            "Lampiran (attachments) tidak memuat semua adendum; lampirkan ADDENDUM dengan sidik yang sama.",
            "The attachments lack an addendum; attach every ADDENDUM with the same content hash."),
    ATTENDANCE_NOT_ATTACHED(
            "Lampiran (attachments) tidak memuat daftar hadir; lampirkan ATTENDANCE_LIST.",
            "The attachments lack the attendance list; attach ATTENDANCE_LIST.");

    private final String indonesian;
    private final String english;

    ResultReason(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    @Override
    public String indonesian() {
        return indonesian;
    }

    @Override
    public String english() {
        return english;
    }
}
