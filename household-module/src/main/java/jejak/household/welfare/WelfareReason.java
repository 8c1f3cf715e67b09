package jejak.household.welfare;

import jejak.kernel.Reason;

/** Why a report, a visit, a comparison or an insurance cannot be put on record as it stands. */
public enum WelfareReason implements Reason {
    LABEL_UNUSABLE(
            "Label (label) harus 2 sampai 40 huruf besar, angka, _ atau -; pakai label yang ditetapkan kantor.",
            "The label must have 2 to 40 capitals, digits, _ or -; use a label that the office has set."),
    CASE_ID_MALFORMED(
            "Id kasus (caseId) harus case: dan UUID huruf kecil; salin dari kasus di loket.",
            "The case id must be case: and a lower-case UUID; copy it from the case at the counter."),
    LOCATION_UNUSABLE(
            "Koordinat (location) harus lintang dan bujur dalam derajat, misalnya -8.112345,115.088765; ukur kembali.",
            "The location must be latitude and longitude in degrees, for example -8.112345,115.088765; measure again."),
    PHOTO_HASH_MALFORMED(
            "Sidik foto (photoHash) harus 64 angka heksadesimal huruf kecil; hitung kembali SHA-256 berkas foto.",
            "The hash of the picture must be 64 lower-case hexadecimal digits; compute its SHA-256 again."),
    ANSWERS_CONTRADICT(
            "Keluarga tanpa tempat berteduh (noShelter) tidak mempunyai lantai atau dinding; periksa jawabannya.",
            "A family without shelter has no floor and no walls; check the answers."),
    NO_DISABILITY_RECORDED(
            "Belum ada disabilitas tercatat untuk orang (personId) ini; catat dahulu asesmennya.",
            "No disability of this person is on record; record the assessment first."),
    REVISION_NOT_LATEST(
            "Yang diganti (supersedes) bukan catatan terbaru; muat ulang data dan sebutkan id peristiwa terbaru.",
            "What is replaced is not the latest record; reload and name the id of the latest event."),
    REVISION_CHANGES_NOTHING(
            "Isian sama persis dengan asesmen yang tercatat; ubah yang salah atau batalkan.",
            "The input is exactly the recorded assessment; change what is wrong or drop it."),
    JKN_ALREADY_ACTIVE(
            "Kepesertaan JKN-KIS orang (personId) ini sudah aktif dengan segmen lain; nonaktifkan dahulu.",
            "This person's health insurance is active in another segment; deactivate it first."),
    JKN_NOT_ENROLLED(
            "Orang (personId) ini belum tercatat sebagai peserta JKN-KIS; catat kepesertaannya dahulu.",
            "This person is not recorded as insured; record the enrolment first."),
    JKN_DATE_TOO_EARLY(
            "Tanggal (since) mendahului status JKN-KIS terakhir yang tercatat; periksa tanggalnya.",
            "The date is before the last recorded state of the insurance; check the date."),
    FAMILY_ENDED(
            "Catatan keluarga (householdId) ini sudah ditutup; pakai keluarga yang menggantikannya, atau batalkan"
                    + " kematian yang keliru dengan correctDeath.",
            "This family's log is closed; use the family that took its place, or take back a death recorded in error"
                    + " with correctDeath.");

    private final String indonesian;
    private final String english;

    WelfareReason(String indonesian, String english) {
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
