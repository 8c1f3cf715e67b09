package jejak.household;

import jejak.kernel.Reason;

/** Why what is said of a family as a whole cannot be taken as it stands. */
public enum HouseholdReason implements Reason {
    HOUSEHOLD_ID_MALFORMED(
            "Id keluarga (householdId) harus berupa UUID huruf kecil; buat UUID acak baru untuk keluarga ini.",
            "The household id must be a lower-case UUID; make a new random UUID for this family."),
    VILLAGE_UNKNOWN(
            "Kode desa atau kelurahan (villageCode) tidak ada dalam daftar wilayah; pilih kode dari daftar.",
            "The village code is not in the list of regions; choose a code from the list."),
    HAMLET_UNUSABLE(
            "Dusun atau banjar (hamlet) harus berisi 1 sampai 100 huruf; ketik kembali namanya.",
            "The hamlet must have 1 to 100 characters; type its name again."),
    ADDRESS_UNUSABLE(
            "Alamat (address) harus berisi 1 sampai 200 huruf; ketik kembali alamatnya.",
            "The address must have 1 to 200 characters; type it again."),
    CARD_NUMBER_NOT_SIXTEEN_DIGITS(
            "Nomor Kartu Keluarga (cardNumber) harus 16 angka; salin kembali dari Kartu Keluarga.",
            "The family card number must be 16 digits; copy it again from the family card."),
    NO_MEMBERS(
            "Keluarga harus mempunyai paling sedikit satu anggota (members); isi kepala keluarganya.",
            "A family must have at least one member; enter its head."),
    NOT_EXACTLY_ONE_HEAD(
            "Keluarga harus mempunyai tepat satu kepala keluarga (HEAD); periksa hubungan setiap anggota.",
            "A family must have exactly one HEAD; check each member's relation."),
    HEAD_ALREADY_NAMED(
            "Keluarga sudah mempunyai kepala keluarga; koreksi dahulu hubungan (relation) kepala yang sekarang.",
            "The family already has a head; correct the relation of the present head first."),
    HEAD_VACANT(
            "Keluarga tidak mempunyai kepala; koreksi dahulu hubungan (relation) seorang anggota menjadi HEAD.",
            "The family has no head; correct a member's relation to HEAD first."),
    NEW_HEAD_NOT_NEEDED(
            "Yang meninggal bukan kepala keluarga; kosongkan kepala keluarga baru (newHeadPersonId).",
            "The deceased is not the head of the family; leave the new head empty."),
    NEW_HEAD_NOT_LIVING(
            "Kepala keluarga baru (newHeadPersonId) harus anggota keluarga ini yang masih hidup; pilih anggota lain.",
            "The new head must be a living member of this family; choose another member."),
    HOUSEHOLD_MOVED_OUT(
            "Keluarga (householdId) ini sudah pindah ke luar kabupaten; bila kembali, daftarkan dari impor registri.",
            "This household has left the regency; if it came back, register it from the registry import."),
    CHANNEL_OF_A_MOVE(
            "Asal pendaftaran MOVED_IN hanya untuk keluarga yang diterima dengan acceptMoveIn; pakai perintah itu.",
            "The channel MOVED_IN is for families taken in by acceptMoveIn only; use that command."),
    HOUSEHOLD_HANDED_OVER(
            "Keluarga (householdId) ini sudah diterima kabupaten lain; mintalah kantor di sana memperbaiki datanya.",
            "Another regency has taken this household in; ask the office there to correct its data."),
    REGION_UNKNOWN(
            "Tujuan pindah (toRegionCode) tidak dikenal; pakai kode desa, atau kode kabupaten untuk luar kabupaten.",
            "The region moved to is not known; give a village code, or a regency code outside this regency."),
    ALREADY_LIVES_THERE(
            "Tujuan pindah (toRegionCode) sama dengan tempat tinggal yang tercatat; periksa desa, dusun dan alamat.",
            "The place moved to is the recorded one; check village, hamlet and address."),
    DATE_TOO_EARLY(
            "Tanggal ini sebelum 1 Januari 1900; periksa tahunnya.",
            "This date is before 1 January 1900; check the year."),
    DATE_IN_FUTURE(
            "Tanggal ini melewati hari ini; isi tanggal kejadian yang sebenarnya.",
            "This date is after today; enter the date on which it really happened."),
    DATE_BEFORE_REGISTRATION(
            "Tanggal ini mendahului hari keluarga ini, atau keluarga lain yang disebut, tercatat; isi hari itu atau"
                    + " sesudahnya.",
            "This date is before the day from which this family, or the other one named, is on record; enter that day"
                    + " or a later one."),
    DATE_BEFORE_EARLIER_MOVE(
            "Tanggal ini mendahului kepindahan terakhir keluarga yang tercatat; isi hari itu atau sesudahnya, atau"
                    + " koreksi dahulu kepindahan itu dengan correctMove.",
            "This date is before the family's latest recorded move; enter that day or a later one, or put that move"
                    + " right first with correctMove."),
    PERIOD_MALFORMED(
            "Periode (period) harus berbentuk TTTT-BB, misalnya 2024-01; ketik kembali.",
            "The period must read YYYY-MM, for example 2024-01; type it again."),
    PERIOD_IN_FUTURE(
            "Periode (period) melewati bulan ini; periksa periode pada berkas registri.",
            "The period is after this month; check the period in the registry's file."),
    DECILE_OUT_OF_RANGE(
            "Desil (decile) harus 1 sampai 10; periksa berkas registri atau kosongkan.",
            "The decile must be 1 to 10; check the registry's file or leave it empty."),
    PROGRAMME_CODE_MALFORMED(
            "Kode program (programme) harus 2 sampai 21 huruf besar, angka, _ atau -, misalnya PKH; ketik kembali.",
            "The programme code must be 2 to 21 capitals, digits, _ or -, for example PKH; type it again."),
    NOT_ENROLLED(
            "Keluarga tidak tercatat sebagai peserta program ini (status); catat kepesertaannya dahulu.",
            "The family is not recorded in this programme, so its status cannot end; record the enrolment first."),
    ENDED_BEFORE_ENROLLED(
            "Tanggal berakhir (since) mendahului tanggal mulai yang tercatat; periksa tanggalnya.",
            "The end (since) is before the recorded start; check the date.");

    private final String indonesian;
    private final String english;

    HouseholdReason(String indonesian, String english) {
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
