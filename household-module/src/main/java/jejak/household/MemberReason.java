package jejak.household;

import jejak.kernel.Reason;

/** Why what is said of one person cannot be taken as it stands. */
public enum MemberReason implements Reason {
    PERSON_ID_MALFORMED(
            "Id orang (personId) harus berupa UUID huruf kecil; buat UUID acak baru untuk orang ini.",
            "The person id must be a lower-case UUID; make a new random UUID for this person."),
    PERSON_TWICE(
            "Id orang (personId) sudah dipakai anggota lain keluarga ini; beri setiap orang UUID sendiri.",
            "The person id is already used by another member of this family; give each person a UUID of their own."),
    PERSON_RECORDED_ELSEWHERE(
            "Id orang (personId) sudah dipakai di luar keluarga ini; buat UUID acak baru, atau catat kepindahan anggota"
                    + " keluarga lain dengan recordMemberLeft di sana.",
            "The person id is already used outside this family; make a new random UUID, or record that a member of"
                    + " another family left it for this one by recordMemberLeft."),
    NIK_NOT_SIXTEEN_DIGITS(
            "NIK harus 16 angka; salin kembali dari Kartu Keluarga.",
            "The NIK must be 16 digits; copy it again from the family card."),
    NIK_DIGITS_ALL_EQUAL(
            "NIK tidak mungkin terdiri dari satu angka yang sama; isi NIK yang sebenarnya dari Kartu Keluarga.",
            "A NIK cannot be one digit repeated; enter the real NIK from the family card."),
    NIK_DAY_IMPOSSIBLE(
            "Angka ke-7 dan ke-8 NIK harus 01-31, atau 41-71 untuk perempuan; salin kembali dari Kartu Keluarga.",
            "Digits 7 and 8 of the NIK must be 01-31, or 41-71 for a woman; copy it again from the family card."),
    NIK_MONTH_IMPOSSIBLE(
            "Angka ke-9 dan ke-10 NIK harus bulan 01-12; salin kembali dari Kartu Keluarga.",
            "Digits 9 and 10 of the NIK must be a month 01-12; copy it again from the family card."),
    NIK_DATE_IMPOSSIBLE(
            "Tanggal lahir di dalam NIK tidak ada di kalender; salin kembali dari Kartu Keluarga.",
            "The birth date inside the NIK is not in the calendar; copy it again from the family card."),
    NIK_SERIAL_ZERO(
            "Empat angka terakhir NIK tidak boleh 0000; salin kembali dari Kartu Keluarga.",
            "The last four digits of a NIK are never 0000; copy it again from the family card."),
    NIK_TWICE_IN_FAMILY(
            "NIK ini sudah dipakai anggota lain keluarga ini; periksa kedua baris pada Kartu Keluarga.",
            "This NIK is already used by another member of this family; check both lines of the family card."),
    NIK_ALREADY_REGISTERED(
            "NIK ini sudah tercatat pada keluarga lain; cari keluarga itu dan koreksi di sana bila salah.",
            "This NIK is already held by another household; find that household and correct it there if it is wrong."),
    NAME_UNUSABLE(
            "Nama harus berisi 1 sampai 100 huruf tanpa karakter kendali; ketik kembali nama menurut Kartu Keluarga.",
            "The name must have 1 to 100 characters and no control characters; type it again from the family card."),
    MEMBER_UNKNOWN(
            "Orang (personId) ini bukan anggota keluarga; pilih anggota dari daftar keluarga atau tambahkan dahulu.",
            "This person is not a member of the family; choose a member from the family's list or add the person"
                    + " first."),
    MEMBER_DECEASED(
            "Anggota (personId) ini tercatat meninggal; periksa akta kematian dan pilih anggota yang masih hidup.",
            "This member is recorded as deceased; check the death certificate and choose a living member."),
    MEMBER_LEFT(
            "Anggota (personId) ini sudah bukan anggota keluarga; pilih anggota lain atau cari keluarganya sekarang.",
            "This person belongs to the family no more; choose another member or find the family the person is in"
                    + " now."),
    MEMBER_ERASED(
            "Data pribadi anggota (personId) ini sudah dimusnahkan; catat orang itu sebagai anggota baru bila perlu.",
            "This member's personal data was destroyed; record the person as a new member if that is needed."),
    DATE_BEFORE_BIRTH(
            "Tanggal ini mendahului tanggal lahir anggota; periksa tanggal ini atau koreksi tanggal lahirnya dahulu.",
            "This date is before the member's birth; check the date, or correct the birth date first."),
    BORN_AFTER_DEATH(
            "Tanggal lahir melewati tanggal kematian yang tercatat; periksa tanggal lahir pada akta.",
            "The birth date is after the recorded death; check the birth date on the certificate."),
    SUPERSEDES_NOT_LATEST(
            "Yang dikoreksi (supersedes) bukan catatan terbaru; muat ulang data dan sebutkan id peristiwa terbaru.",
            "What is corrected (supersedes) is not the latest record; reload and name the id of the latest event."),
    NOTHING_TO_CORRECT(
            "Isian sama persis dengan yang tercatat; ubah bagian yang salah atau batalkan koreksi.",
            "The input is exactly what is recorded; change what is wrong or drop the correction.");

    private final String indonesian;
    private final String english;

    MemberReason(String indonesian, String english) {
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
