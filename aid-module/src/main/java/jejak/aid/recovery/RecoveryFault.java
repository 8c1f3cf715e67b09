package jejak.aid.recovery;

import jejak.kernel.Reason;

/** Why an overpayment cannot be established or recovered as asked. */
public enum RecoveryFault implements Reason {
    CAUSE_UNKNOWN(
            "Peristiwa ini tidak ada dalam catatan keluarga, tidak mengakhiri hak bantuan, atau sudah dibatalkan. Pilih"
                    + " peristiwa yang mengakhiri hak bantuan, misalnya kematian atau kepindahan.",
            "The family's log has no such event, or it ends nothing that was due, or it was taken back. Name the event"
                    + " that ended what was due, such as a death or a move."),
    NOTHING_OVERPAID(
            "Tidak ada bulan sesudah peristiwa itu yang dibayar dan belum ditetapkan sebagai kelebihan bayar.",
            "No month after that event was paid and is not established as overpaid already."),
    OVERPAYMENT_UNKNOWN(
            "Kelebihan bayar ini tidak ada pada keluarga ini. Periksa id-nya.",
            "This family has no such overpayment. Check its id."),
    AMOUNT_NOT_POSITIVE("Jumlah harus lebih dari nol rupiah.", "The amount must be more than zero rupiah."),
    MORE_THAN_REMAINS(
            "Jumlah ini lebih besar daripada sisa kelebihan bayar. Periksa jumlahnya.",
            "The amount is more than remains of the overpayment. Check it."),
    SLIP_COUNTED(
            "Surat setoran dengan nomor ini sudah dihitung untuk kelebihan bayar ini. Periksa nomornya.",
            "A deposit slip of this number is counted for this overpayment already. Check the number."),
    VALUE_MISSING("Isian wajib ini kosong. Lengkapi.", "This required value is missing. Fill it in."),
    DATE_NOT_PLAUSIBLE(
            "Tanggal tidak boleh sebelum uangnya dibayarkan atau sesudah hari ini. Periksa tanggalnya.",
            "The date may not lie before the money was paid or after today. Check the date.");

    private final String indonesian;
    private final String english;

    RecoveryFault(String indonesian, String english) {
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
