package jejak.aid.bank;

import jejak.kernel.Reason;

/** Why a file for the bank, an answer of the bank or an inquiry cannot be taken as it stands. */
public enum BankFault implements Reason {
    PAYMENT_UNKNOWN(
            "Pembayaran ini tidak ada pada keluarga ini. Periksa id-nya.",
            "This family has no such payment. Check its id."),
    NOT_OF_THIS_TRANCHE(
            "Pembayaran ini bukan dari tahap, kategori dan pagu ini. Hapus dari daftar.",
            "This payment is not of this tranche, category and budget line. Remove it from the list."),
    NOT_TO_BE_PAID(
            "Pembayaran ini sudah dibayar, gagal, dikembalikan atau sedang ditanyakan. Hapus dari daftar.",
            "This payment is paid, failed, returned or being asked about. Remove it from the list."),
    LISTED_TWICE(
            "Pembayaran ini tertulis dua kali. Hapus salah satunya.",
            "This payment is listed twice. Remove one of the rows."),
    ALREADY_IN_A_FILE(
            "Pembayaran ini sudah ada dalam berkas bank. Bila gagal, perintahkan kembali; jangan kirim dua kali.",
            "This payment is in a file for the bank already. If it failed, retry it; never send it twice."),
    NO_FILES_IN_PACK(
            "Paket aturan yang berlaku tidak mengatur berkas bank. Aktifkan paket dengan \"office.payout.files\".",
            "The rule pack in force says nothing of files for the bank. Activate one with \"office.payout.files\"."),
    NO_PAYMENTS("Daftar pembayaran kosong. Isi paling sedikit satu.", "The list is empty. Name at least one payment."),
    TOO_MANY_PAYMENTS(
            "Satu berkas tidak boleh memuat sebanyak ini menurut paket aturan. Bagi menjadi beberapa berkas.",
            "The rule pack does not let one file hold so many. Divide them into several files."),
    FILE_EMPTY(
            "Berkas kosong atau tidak diawali baris H dan diakhiri baris T. Mintalah berkas yang utuh.",
            "The file is empty, or does not begin with an H and end with a T row. Ask for the whole file."),
    LINE_NOT_READABLE(
            "Baris ini tidak dapat dibaca menurut susunan berkas. Berkas tidak disimpan sebagian pun; mintalah"
                    + " perbaikannya.",
            "This row cannot be read in the layout of the file. Nothing of the file was kept; ask for a correct one."),
    TOTALS_DO_NOT_MATCH(
            "Jumlah baris atau rupiah pada baris T tidak sama dengan isinya. Berkas terpotong atau diubah; mintalah"
                    + " kembali.",
            "The number of rows or the rupiah in the T row differ from the content. The file was cut or changed; ask"
                    + " for it again."),
    FILE_ALREADY_RECORDED(
            "Berkas ini sudah dicatat. Tidak ada yang berubah.", "This file is recorded already. Nothing has changed."),
    SAME_HAND_AS_INSTRUCTION(
            "Anda yang memerintahkan pembayaran ini. Mintalah orang lain mencatat hasilnya.",
            "You instructed this payment. Ask somebody else to record its outcome."),
    SAME_HAND_AS_PAYEE(
            "Anda yang menunjuk ahli waris atau wakil penerima ini. Mintalah orang lain mengambil langkah ini.",
            "You named an heir or a representative of this recipient. Ask somebody else to take this step."),
    NO_INQUIRY_OPEN(
            "Pembayaran ini tidak sedang ditanyakan ke bank.", "The bank is not being asked about this payment."),
    INQUIRY_ALREADY_OPEN(
            "Bank sudah ditanya tentang pembayaran ini. Tunggu jawabannya.",
            "The bank is already being asked about this payment. Wait for its answer."),
    NOTHING_TO_ASK(
            "Hanya pembayaran yang masih menunggu jawaban bank dapat ditanyakan.",
            "Only a payment whose outcome the bank still owes can be asked about."),
    DATE_NOT_PLAUSIBLE(
            "Tanggal tidak boleh sebelum perintah bayar, sebelum pembayaran yang dibantahnya, atau sesudah hari ini."
                    + " Periksa tanggalnya.",
            "The date may not lie before the instruction, before the payment it denies, or after today. Check the"
                    + " date."),
    PAID_ON_ANOTHER_DAY(
            "Pembayaran ini tercatat dibayarkan pada %s, sedangkan jawaban bank menyebut %s. Tanyakan kembali: jawab"
                    + " dengan tanggal yang tercatat bila itu benar, atau NOT_PAID bila pada hari itu uangnya tidak"
                    + " dibayarkan.",
            "This payment is on record as paid on %s, and the bank's answer says %s. Ask once more: answer with the"
                    + " recorded day when that is right, or NOT_PAID when the money was not paid on it."),
    VALUE_MISSING(
            "Cabang dan tempat bayar wajib diisi bila bank menjawab bahwa uangnya dibayarkan. Lengkapi.",
            "Branch and pay point are required when the bank answers that the money was paid. Fill them in."),
    PAYEE_NOT_ALLOWED(
            "Menurut paket aturan orang ini tidak boleh mengambil uangnya pada tanggal itu. Periksa siapa yang"
                    + " menerima; ahli waris atau wakil harus ditunjuk dahulu.",
            "By the rule pack this person could not collect the money on that day. Check who received it; an heir or a"
                    + " representative must be named first."),
    PAYEE_NOT_IN_FAMILY(
            "Pengambil uang bukan anggota keluarga ini yang hidup pada tanggal itu. Periksa siapa yang menerima.",
            "Who took the money was not a living member of this family on that day. Check who received it.");

    private final String indonesian;
    private final String english;

    BankFault(String indonesian, String english) {
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
