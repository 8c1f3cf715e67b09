package jejak.household.counter;

import jejak.kernel.Reason;

/** Why a step of a case cannot be taken as it stands. */
public enum CaseReason implements Reason {
    CASE_ID_UNUSABLE(
            "Id kasus (caseId) harus case: dan UUID huruf kecil; kosongkan agar dibuatkan.",
            "The case id must be case: and a lower-case UUID; leave it out to have one made."),
    CASE_ALREADY_OPENED(
            "Kasus (caseId) ini sudah dibuka; kosongkan id untuk membuka kasus baru.",
            "This case is open already; leave the id out to open a new one."),
    CASE_VILLAGE_UNKNOWN(
            "Kode desa atau kelurahan (villageCode) tidak ada dalam daftar wilayah; pilih kode dari daftar.",
            "The village code is not in the list of regions; choose a code from the list."),
    CHANNEL_UNUSABLE(
            "Saluran (channel) harus 2 sampai 40 huruf besar, angka, _ atau -, misalnya PUSKESOS; ketik kembali.",
            "The channel must have 2 to 40 capitals, digits, _ or -, for example PUSKESOS; type it again."),
    CASE_HOUSEHOLD_MALFORMED(
            "Id keluarga (householdId) harus UUID huruf kecil; salin dari data keluarga atau kosongkan.",
            "The household id must be a lower-case UUID; copy it from the family, or leave it out."),
    DEADLINE_BEFORE_START(
            "Batas jawaban (answerBy) mendahului tanggal kasus atau rujukan; isi tanggal sesudahnya.",
            "The answer is due before the case or the referral begins; enter a later day."),
    STEP_BEFORE_LAST(
            "Tanggal langkah ini mendahului langkah sebelumnya; periksa tanggalnya.",
            "This step is dated before the one before it; check the date."),
    REFERENCE_UNUSABLE(
            "Nomor rujukan (reference) harus nomor berkas kantor, bukan NIK atau nama; ketik kembali.",
            "The reference must be an office's file number, not a NIK or a name; type it again."),
    CASE_CLOSED(
            "Kasus (caseId) ini sudah ditutup; buka kasus baru bila masalahnya kembali.",
            "This case is closed; open a new one when the matter comes back."),
    CASE_NOT_ANSWERED(
            "Kasus (caseId) ini belum dijawab; catat jawabannya sebelum menutup.",
            "This case has no answer yet; record the answer before you close it.");

    private final String indonesian;
    private final String english;

    CaseReason(String indonesian, String english) {
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
