package jejak.household.access;

import jejak.kernel.Reason;

/** Why an emergency access, or a look at a full number, cannot be had as it is asked for. */
public enum LookReason implements Reason {
    ACCESS_ID_MALFORMED(
            "Id akses (accessId) harus access:glass: dan UUID huruf kecil; kosongkan agar dibuatkan.",
            "The access id must be access:glass: and a lower-case UUID; leave it out to have one made."),
    CASE_NUMBER_UNUSABLE(
            "Nomor perkara (caseNumber) harus 3 sampai 40 huruf besar, angka, titik, garis miring atau tanda hubung,"
                    + " diawali huruf, paling banyak 12 angka; isi nomor berkas kantor, bukan NIK atau nama.",
            "The case number must have 3 to 40 capitals, digits, full stops, slashes or hyphens, begin with a letter"
                    + " and have at most 12 digits; enter the office's file number, not a NIK or a name."),
    BREAK_GLASS_REGION_UNKNOWN(
            "Wilayah (region) tidak ada dalam daftar kode wilayah; pilih kabupaten, kecamatan atau desa dari daftar.",
            "The region is not in the list of region codes; choose a regency, kecamatan or village from the list."),
    BREAK_GLASS_REGION_ELSEWHERE(
            "Wilayah (region) terletak di luar kabupaten akun ini; pilih wilayah di kabupaten sendiri.",
            "The region lies outside the regency of this account; choose one in your own regency."),
    MINUTES_OUT_OF_RANGE(
            "Lama akses (minutes) harus 1 sampai 60 menit; isi waktu tersingkat yang cukup.",
            "The access lasts 1 to 60 minutes; enter the shortest time that is enough."),
    REVIEWER_IS_OPENER(
            "Akses darurat ini (accessId) dibuka oleh akun yang sama; mintalah orang lain memeriksanya.",
            "This emergency access was opened by the same account; ask another person to go over it."),
    ALREADY_REVIEWED(
            "Akses darurat ini (accessId) sudah diperiksa; keputusan pertama tetap berlaku.",
            "This emergency access was gone over already; the first word stands."),
    LOOK_NOT_RECORDED(
            "Data pribadi tidak ditampilkan karena catatan aksesnya tidak dapat disimpan; ulangi sebentar lagi.",
            "Personal data are not shown, because who looks could not be put on record; ask again in a moment."),
    PURPOSE_NOT_ENOUGH(
            "Nomor lengkap hanya ditampilkan untuk tujuan tertentu (purpose); pilih VERIFICATION, PAYMENT, AUDIT,"
                    + " COMPLAINT atau CORRECTION.",
            "A full number is shown for a named purpose only; choose VERIFICATION, PAYMENT, AUDIT, COMPLAINT or"
                    + " CORRECTION.");

    private final String indonesian;
    private final String english;

    LookReason(String indonesian, String english) {
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
