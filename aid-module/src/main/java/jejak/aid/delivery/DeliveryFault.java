package jejak.aid.delivery;

import jejak.kernel.Reason;

/** Why a step of a delivery cannot be taken as it stands. */
public enum DeliveryFault implements Reason {
    NOT_A_MONTH("Tulis bulan sebagai 2024-01.", "Write a month as 2024-01."),
    MEMBER_NEEDED(
            "Kategori ini untuk orang. Sebutkan anggota keluarga yang menerimanya.",
            "This category is for persons. Name the member of the family who receives it."),
    FOR_THE_FAMILY(
            "Kategori ini untuk keluarga. Kosongkan penerima perorangannya.",
            "This category is for the family. Leave the member out."),
    DELIVERY_UNKNOWN(
            "Keluarga ini tidak mempunyai penyerahan dengan id ini. Periksa id-nya.",
            "This family has no such delivery. Check its id."),
    DELIVERY_NOT_OPEN(
            "Penyerahan ini sudah dicatat atau dibatalkan. Periksa riwayatnya.",
            "This delivery is already recorded or cancelled. See its history."),
    NOT_HANDED_OVER(
            "Penyerahan ini belum dicatat, jadi belum ada yang dapat diperbaiki. Catat penyerahannya.",
            "This delivery is not recorded yet, so nothing can be put right. Record it."),
    REASON_DOES_NOT_FIT(
            "Penyerahan yang sudah dicatat hanya dibatalkan sebagai RECORDED_IN_ERROR, dan rencana dengan alasan lain.",
            "What is recorded is cancelled as RECORDED_IN_ERROR only, and a plan for another reason."),
    QUANTITY_NOT_PLANNED(
            "Jumlah harus lebih dari nol dan tidak lebih dari yang direncanakan.",
            "The quantity must be more than zero and no more than was planned."),
    RECEIVER_NOT_ALLOWED(
            "Orang ini tidak boleh menerimanya pada tanggal itu. Periksa siapa yang menerima.",
            "This person could not take it on that day. Check who received it."),
    DATE_BEFORE_PLAN(
            "Tanggal mendahului rencananya. Periksa tanggalnya.", "The date is before the plan. Check the date."),
    DATE_BEFORE_DECREE(
            "Tanggal ini (effectiveDate) mendahului keputusan yang menetapkan keluarga. Isi tanggal keputusan itu atau"
                    + " sesudahnya.",
            "This date (effectiveDate) is before the decree that determined the family. Enter that day or a later"
                    + " one."),
    DATE_BEFORE_REGISTRATION(
            "Tanggal ini (effectiveDate) mendahului pendaftaran keluarga. Isi tanggal pendaftaran atau sesudahnya.",
            "This date (effectiveDate) is before the family's registration. Enter that day or a later one."),
    SAME_HAND_AS_PLAN(
            "Anda yang merencanakan penyerahan ini. Mintalah orang lain mengambil langkah ini.",
            "You planned this delivery. Ask somebody else to take this step."),
    SAME_HAND_AS_RECORD(
            "Anda yang mencatat penyerahan ini. Mintalah orang lain mengubahnya.",
            "You recorded this delivery. Ask somebody else to change it."),
    SAME_HAND_AS_ENTITLEMENT(
            "Anda yang mengusulkan atau menetapkan keluarga ini. Mintalah orang lain merencanakannya.",
            "You nominated or determined this family. Ask somebody else to plan it."),
    SAME_HAND_AS_VILLAGE(
            "Anda yang mencatat keputusan desa tentang keluarga ini. Mintalah orang lain mengambil langkah ini.",
            "You recorded the village's decision on this family. Ask somebody else to take this step."),
    SAME_HAND_AS_RULES(
            "Anda yang mengaktifkan paket aturan yang berlaku. Mintalah orang lain mengambil langkah ini.",
            "You activated the rule pack that applies. Ask somebody else to take this step."),
    SAME_HAND_AS_PAYEE(
            "Anda yang menunjuk ahli waris atau wakil penerima ini. Mintalah orang lain mengambil langkah ini.",
            "You named an heir or a representative of this recipient. Ask somebody else to take this step."),
    NOT_A_HASH(
            "Isi SHA-256 dari berkas: 64 angka heksadesimal huruf kecil.",
            "Give the SHA-256 of the file: 64 lower-case hexadecimal digits."),
    VALUE_MISSING("Isian wajib ini kosong. Lengkapi.", "This required value is missing. Fill it in."),
    DATE_NOT_PLAUSIBLE("Tanggal tidak boleh sesudah hari ini.", "The date may not be after today.");

    private final String indonesian;
    private final String english;

    DeliveryFault(String indonesian, String english) {
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
