package jejak.household.family;

import jejak.kernel.Reason;

/** Why families cannot part, join or end, or an error not be put right, as it stands. */
public enum FamilyReason implements Reason {
    HOUSEHOLD_UNKNOWN(
            "Keluarga (householdId) ini tidak tercatat; periksa id keluarganya atau daftarkan dahulu.",
            "This household is not on record; check its id or register it first."),
    PAYMENT_UNDER_WAY(
            "Masih ada pembayaran atau penyerahan yang sedang berjalan; catat dahulu hasilnya, pengembalian dananya,"
                    + " atau pembatalannya.",
            "A payment or a hand-over is still under way; record its outcome, the return of the money or the"
                    + " cancellation first."),
    BENEFIT_NOT_ENDED(
            "Keluarga ini masih diusulkan atau ditetapkan menerima bantuan; akhiri bantuannya dahulu.",
            "The family is still nominated or entitled to aid; terminate its benefit first."),
    MEMBERS_REMAIN(
            "Masih ada anggota yang hidup di keluarga ini; catat kematian atau kepergian mereka dahulu.",
            "Living members still belong to the family; record their deaths or departures first."),
    DATE_BEFORE_LAST_DEPARTURE(
            "Tanggal ini mendahului kematian atau kepergian terakhir yang tercatat di keluarga yang berakhir; isi hari"
                    + " itu atau sesudahnya.",
            "This date is before the last death or departure on record in the family that ends; enter that day or a"
                    + " later one."),
    CLOSING_REASON_WRONG(
            "Alasan (reason) tidak cocok dengan catatan: ALL_DECEASED bila semua meninggal, ALL_LEFT bila ada yang"
                    + " pergi; untuk keluarga yang digabung atau terdaftar dua kali pakai mergeHouseholds.",
            "The reason does not fit the record: ALL_DECEASED when all have died, ALL_LEFT when somebody left;"
                    + " use mergeHouseholds for a family that joined another or was registered twice."),
    REASON_IS_OF_ANOTHER_COMMAND(
            "Alasan (reason) ini dicatat dengan perintah lain: splitHousehold atau mergeHouseholds.",
            "This reason is recorded by another command: splitHousehold or mergeHouseholds."),
    RELATION_NEEDED(
            "Isi hubungan (relation) orang itu dengan kepala keluarga yang dituju.",
            "Enter the person's relation to the head of the family the person goes to."),
    DESTINATION_NOT_WANTED(
            "Orang yang tercatat keliru tidak pergi ke keluarga lain; kosongkan toHouseholdId.",
            "A person recorded by mistake goes to no other family; leave toHouseholdId empty."),
    DESTINATION_UNKNOWN(
            "Keluarga yang dituju tidak tercatat; periksa id keluarganya atau kosongkan.",
            "The family the person goes to is not on record; check its id or leave it empty."),
    SAME_HOUSEHOLD(
            "Keluarga asal dan tujuan sama; pilih keluarga lain.",
            "The family of origin and the other one are the same; choose another family."),
    HOUSEHOLD_EXISTS(
            "Id keluarga baru (newHouseholdId) sudah dipakai; buat UUID acak baru.",
            "The id of the new family is already used; make a new random UUID."),
    NOBODY_STAYS(
            "Semua anggota yang hidup ikut pindah; itu kepindahan atau penggantian kartu, bukan pemisahan keluarga.",
            "All living members would leave; that is a move or a new card and not a split."),
    MOVERS_INCOMPLETE(
            "Sebutkan tepat setiap anggota yang hidup dan belum tercatat (NIK sama) pada keluarga tujuan.",
            "Name exactly every living member whom the other family does not hold under the same NIK already."),
    DEAD_THERE(
            "Anggota ini (NIK sama) tercatat meninggal pada keluarga tujuan; koreksi dahulu kematian itu.",
            "A member is on record as dead, under the same NIK, in the other family; correct that death first."),
    NOT_HEADED(
            "Keluarga baru harus mempunyai tepat satu kepala keluarga (HEAD).",
            "The new family must have exactly one HEAD."),
    RELATION_OF_HEAD_NEEDED(
            "Isi hubungan baru (formerHeadRelation) kepala keluarga yang sekarang, selain HEAD.",
            "Enter the new relation of the present head, other than HEAD."),
    ALREADY_HEAD(
            "Orang ini sudah kepala keluarga; pilih anggota lain.",
            "This person heads the family already; choose another member."),
    CARD_NUMBER_UNCHANGED(
            "Nomor Kartu Keluarga (cardNumber) sama dengan yang tercatat; isi nomor kartu yang baru.",
            "The family card number is the recorded one; enter the number of the new card."),
    ERASURE_PENDING(
            "Penghapusan data anggota ini sedang diminta; putuskan dahulu permintaan itu.",
            "An erasure of this member's data is asked for; decide on it first."),
    NO_DEATH_RECORDED(
            "Tidak ada kematian orang (personId) ini pada catatan; periksa orang dan keluarganya.",
            "No death of this person is on record; check the person and the family."),
    NO_MOVE_RECORDED(
            "Yang dikoreksi (supersedes) bukan kepindahan terakhir keluarga ini; muat ulang dan sebutkan id terbaru.",
            "What is corrected is not the family's latest move; reload and name the id of the latest one."),
    DEATH_UNCHANGED(
            "Tanggal (diedOn) sama dengan yang tercatat; ubah tanggalnya, atau kosongkan bila orang itu hidup.",
            "The day is the recorded one; change it, or leave it empty when the person lives."),
    SECOND_PERSON_NEEDED(
            "Yang mencatat kejadian ini tidak boleh membatalkannya sendiri; minta petugas lain.",
            "Whoever recorded this may not take it back alone; ask another officer.");

    private final String indonesian;
    private final String english;

    FamilyReason(String indonesian, String english) {
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
