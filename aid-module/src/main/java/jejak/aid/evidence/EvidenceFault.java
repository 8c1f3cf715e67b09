package jejak.aid.evidence;

import jejak.kernel.Reason;

/** Why a document cannot be put on record as it stands. */
public enum EvidenceFault implements Reason {
    NOT_NOMINATED(
            "Keluarga tidak diusulkan pada kategori ini. Periksa program, kategori dan tahunnya.",
            "The family is not nominated in this category. Check programme, category and year."),
    NOT_THE_RECIPIENT(
            "Pakta integritas ditandatangani penerimanya sendiri. Pilih penerima itu.",
            "The integrity pact is signed by the recipient. Choose that person."),
    PAYMENT_UNKNOWN(
            "Pembayaran ini tidak ada pada bantuan ini. Periksa id-nya.",
            "This benefit has no such payment. Check its id."),
    PAYMENT_NEEDED(
            "Bukti serah terima adalah bukti satu pembayaran. Sebutkan pembayarannya.",
            "A proof of hand-over proves one payment. Name the payment."),
    BEFORE_ORDER(
            "Bukti serah terima tidak lebih tua dari perintah bayarnya. Periksa tanggal bukti itu.",
            "A proof of hand-over is not older than the order of its payment. Check the date of the proof."),
    SIGNATORY_NOT_ALIVE(
            "Pada tanggal ini penerima belum lahir atau sudah meninggal. Periksa tanggal tanda tangannya.",
            "On this date the recipient was not yet born, or had died. Check the date of the signature."),
    NOT_A_HASH(
            "Isi SHA-256 dari berkas: 64 angka heksadesimal huruf kecil.",
            "Give the SHA-256 of the file: 64 lower-case hexadecimal digits."),
    VALUE_MISSING("Isian wajib ini kosong. Lengkapi.", "This required value is missing. Fill it in."),
    DATE_NOT_PLAUSIBLE("Tanggal tidak boleh sesudah hari ini.", "The date may not be after today.");

    private final String indonesian;
    private final String english;

    EvidenceFault(String indonesian, String english) {
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
