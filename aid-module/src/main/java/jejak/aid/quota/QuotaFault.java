package jejak.aid.quota;

import jejak.kernel.Reason;

/** Why places cannot be set, given or handed over as asked. */
public enum QuotaFault implements Reason {
    PLACES_NEGATIVE("Jumlah tempat tidak boleh kurang dari nol.", "The number of places must not be below zero."),
    QUOTA_BELOW_TAKEN(
            "Tempat yang sudah terisi lebih banyak daripada kuota ini. Hentikan bantuan dahulu, atau tetapkan kuota"
                    + " yang lebih besar.",
            "More places than this quota are taken already. End benefits first, or set a larger quota."),
    VILLAGE_NOT_OF_REGENCY(
            "Desa ini bukan bagian dari kabupaten pagu. Pakai kode desa kabupaten itu.",
            "This village is not of the regency of the budget line. Use the code of one of its villages."),
    BASIS_MISSING("Nomor dokumen kuota wajib diisi.", "The number of the document that sets the quota is required."),
    NO_QUOTA(
            "Kategori ini tidak memiliki kuota, jadi tidak ada daftar tunggu. Usulkan keluarga seperti biasa.",
            "This category has no quota, and so no waiting list. Nominate the family as usual."),
    NOT_ON_WAITING_LIST(
            "Keluarga ini tidak ada dalam daftar tunggu kategori ini. Lihat daftar tunggu.",
            "This family is not on the waiting list of this category. See the waiting list."),
    NO_PLACE_FREE(
            "Tidak ada tempat kosong bagi desa keluarga ini. Tunggu sampai ada tempat, atau ubah kuota.",
            "No place is free for this family's village. Wait until one is, or change the quota."),
    DATE_BEFORE_WAITING(
            "Tanggal ini (effectiveDate) mendahului hari keluarga ini masuk daftar tunggu. Isi hari itu atau"
                    + " sesudahnya.",
            "This date (effectiveDate) is before the day on which this family came on the waiting list. Enter that day"
                    + " or a later one."),
    DATE_BEFORE_VACANCY(
            "Pada tanggal ini (effectiveDate) tempatnya belum kosong. Isi hari tempat itu kosong, atau kuotanya"
                    + " ditambah, atau sesudahnya.",
            "On this date (effectiveDate) the place was not free yet. Enter the day on which it became free, or the"
                    + " quota was raised, or a later one."),
    NOT_NEXT_IN_LINE(
            "Keluarga lain yang masih layak berada di depan menurut urutan paket aturan. Pilih yang pertama dalam"
                    + " daftar.",
            "Another family that is still eligible comes first by the order of the rule pack. Choose the first of the"
                    + " list."),
    NO_PLACE_TO_HAND_OVER(
            "Keluarga yang digantikan belum ditetapkan dengan SK atau bantuannya sudah berhenti. Periksa keadaannya.",
            "The family that is replaced is not determined by decree, or its benefit has ended. Check where it"
                    + " stands."),
    SAME_HAND_AS_QUOTA(
            "Anda yang menetapkan kuota ini. Mintalah orang lain mengambil langkah ini.",
            "You set this quota. Ask somebody else to take this step."),
    SAME_HAND_AS_ENDING(
            "Anda yang menghentikan bantuan yang tempatnya kini kosong. Mintalah orang lain mengambil langkah ini.",
            "You ended the benefit whose place is now free. Ask somebody else to take this step.");

    private final String indonesian;
    private final String english;

    QuotaFault(String indonesian, String english) {
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
