package jejak.aid.bsu.fault;

import java.util.Optional;
import jejak.aid.events.BsuRefusal;
import jejak.kernel.Reason;

/** Why a command on a family's aid cannot be taken as it stands. */
public enum BsuFault implements Reason {
    RECIPIENT_WITHOUT_DISABILITY(
            "Penerima kategori ini harus anggota yang tercatat penyandang disabilitas. Pilih anggota itu.",
            "The recipient of this category must be the member with the recorded disability. Choose that member."),
    NO_MONTHS_LEFT(
            "Semua bulan kategori ini sudah tercakup bantuan sebelumnya. Usulkan pada tahun berikutnya.",
            "An earlier benefit covers every month of this category. Nominate for the next year."),
    DECREE_NUMBER_MISSING("Nomor SK wajib diisi.", "The number of the decree is required."),
    DECREE_ALREADY_ISSUED(
            "SK dengan nomor ini sudah tercatat. Periksa nomornya, atau pakai SK lain.",
            "A decree with this number is on record. Check the number or use another decree."),
    NO_HOUSEHOLDS(
            "Daftar penerima kosong. Isi paling sedikit satu keluarga.",
            "The annex is empty. Name at least one family."),
    HOUSEHOLD_LISTED_TWICE(
            "Keluarga ini tertulis dua kali dalam lampiran. Hapus salah satunya.",
            "This family stands in the annex twice. Remove one row."),
    HOUSEHOLD_UNKNOWN("Keluarga ini tidak terdaftar. Periksa id-nya.", "This family is not registered. Check its id."),
    HOUSEHOLD_NOT_NOMINATED(
            "Keluarga ini belum diusulkan pada kategori ini. Usulkan dahulu.",
            "This family is not nominated in this category. Nominate it first."),
    HOUSEHOLD_ON_WAITING_LIST(
            "Keluarga ini masih menunggu tempat pada kategori ini. Tunggu gilirannya, lalu beri tempat.",
            "This family still waits for a place in this category. Wait for its turn and give it the place."),
    HOUSEHOLD_WITHOUT_PLACE(
            "Keluarga ini diusulkan sebelum ada kuota dan tidak ada tempat kosong. Hentikan usulannya dan usulkan"
                    + " kembali; keluarga masuk daftar tunggu.",
            "This family was nominated before there was a quota and no place is free. End the nomination and nominate"
                    + " it again: it then waits for its turn."),
    HOUSEHOLD_ALREADY_DETERMINED(
            "Keluarga ini sudah ditetapkan pada kategori ini. Hapus dari lampiran.",
            "This family is already determined in this category. Remove it from the annex."),
    BUDGET_LINE_DOES_NOT_MATCH(
            "Pagu bukan milik kabupaten, program dan tahun ini. Pilih pagu yang sesuai.",
            "The budget line is not of this regency, programme and year. Choose the one that is."),
    TRANCHE_NOT_PLANNED(
            "Tahap ini belum direncanakan. Rencanakan tahap dahulu.", "This tranche is not planned. Plan it first."),
    TRANCHE_NOT_YET_PAYABLE(
            "Tahap ini belum boleh dibayar. Tunggu sampai tanggal bayarnya.",
            "This tranche may not be paid yet. Wait for its first day of payment."),
    PAYMENT_UNKNOWN(
            "Pembayaran ini tidak ada pada keluarga ini. Periksa id-nya.",
            "This family has no such payment. Check its id."),
    PAYMENT_NOT_OPEN(
            "Pembayaran ini sudah dibayar, gagal, dikembalikan atau sedang ditanyakan ke bank. Periksa riwayatnya.",
            "This payment is already paid, failed, returned or being asked about at the bank. See its history."),
    PAYMENT_NOT_RETRYABLE(
            "Hanya pembayaran yang gagal, belum dikembalikan dan tidak sedang ditanyakan ke bank dapat diulang.",
            "Only a payment that failed, was not returned and is not being asked about at the bank can be retried."),
    RETRIES_USED_UP(
            "Pembayaran ini sudah diulang sebanyak yang diizinkan paket aturan. Kembalikan dananya ke kas daerah.",
            "This payment was retried as often as the rule pack allows. Return its money to the treasury."),
    PAYMENT_NOT_RETURNABLE(
            "Hanya pembayaran yang gagal atau sudah dibayar dapat dikembalikan. Catat hasil bayarnya dahulu.",
            "Only a payment that failed or was paid can be returned. Record its outcome first."),
    PARTLY_RECOVERED(
            "Sebagian uang pembayaran ini sudah kembali sebagai kelebihan bayar, jadi tidak dapat dikembalikan"
                    + " seluruhnya lagi. Catat sisanya pada kelebihan bayarnya (recoverOverpayment).",
            "Some of this payment's money came back as an overpayment, so the whole cannot be returned as well. Record"
                    + " what still comes back on the overpayment (recoverOverpayment)."),
    PAYEE_NOT_ALLOWED(
            "Menurut paket aturan orang ini tidak boleh mengambil uangnya pada tanggal itu. Periksa siapa yang"
                    + " menerima; ahli waris atau wakil harus ditunjuk dahulu.",
            "By the rule pack this person could not collect the money on that day. Check who received it; an heir or a"
                    + " representative must be named first."),
    PAYEE_NOT_IN_FAMILY(
            "Pengambil uang bukan anggota keluarga ini yang hidup pada tanggal itu. Periksa siapa yang menerima.",
            "Who took the money was not a living member of this family on that day. Check who received it."),
    VALUE_MISSING("Isian wajib ini kosong. Lengkapi.", "This required value is missing. Fill it in."),
    DATE_NOT_PLAUSIBLE(
            "Tanggal harus sejak 1900 dan tidak sesudah hari ini.",
            "The date must be in 1900 or later and not after today."),
    DATE_BEFORE_REGISTRATION(
            "Tanggal ini (effectiveDate) mendahului pendaftaran keluarga. Isi tanggal pendaftaran atau sesudahnya.",
            "This date (effectiveDate) is before the family's registration. Enter that day or a later one."),
    DATE_BEFORE_VILLAGE_DECISION(
            "Tanggal ini (effectiveDate) mendahului keputusan musyawarah yang menjadi dasar usulan. Isi tanggal"
                    + " keputusan itu atau sesudahnya.",
            "This date (effectiveDate) is before the village's decision on which the nomination rests. Enter that day"
                    + " or a later one."),
    DATE_BEFORE_NOMINATION(
            "Tanggal keputusan (issuedOn) atau tanggal berlakunya (effectiveDate) mendahului hari keluarga ini"
                    + " diusulkan. Isi hari itu atau sesudahnya.",
            "The decree's date (issuedOn) or the day from which it counts (effectiveDate) is before this family's"
                    + " nomination. Enter that day or a later one."),
    DATE_BEFORE_DECREE(
            "Tanggal ini (effectiveDate) mendahului keputusan yang menetapkan keluarga. Isi tanggal keputusan itu atau"
                    + " sesudahnya.",
            "This date (effectiveDate) is before the decree that determined the family. Enter that day or a later"
                    + " one."),
    DATE_BEFORE_BENEFIT(
            "Tanggal ini (effectiveDate) mendahului usulan atau keputusan yang menjadi dasar bantuan ini. Isi hari itu"
                    + " atau sesudahnya.",
            "This date (effectiveDate) is before the nomination or the decree on which this benefit rests. Enter that"
                    + " day or a later one."),
    DATE_BEFORE_HOLD(
            "Tanggal ini (effectiveDate) mendahului penangguhan atau pelanjutan terakhir bantuan ini. Isi hari itu atau"
                    + " sesudahnya.",
            "This date (effectiveDate) is before this benefit was last suspended or resumed. Enter that day or a later"
                    + " one."),
    DATE_BEFORE_EARLIER_STEP(
            "Tanggal mendahului langkah sebelumnya dari pembayaran ini. Periksa tanggalnya.",
            "The date is before the previous step of this payment. Check the date."),
    BENEFIT_UNKNOWN(
            "Keluarga tidak diusulkan pada kategori ini. Periksa program, kategori dan tahunnya.",
            "The family is not nominated in this category. Check programme, category and year."),
    BENEFIT_NOT_RUNNING(
            "Bantuan tidak sedang berjalan. Hanya bantuan yang ditetapkan dan berjalan dapat ditangguhkan.",
            "The benefit is not running. Only a determined, running benefit can be suspended."),
    BENEFIT_NOT_SUSPENDED("Bantuan tidak sedang ditangguhkan.", "The benefit is not suspended."),
    BENEFIT_ALREADY_TERMINATED("Bantuan ini sudah dihentikan.", "The benefit is already terminated."),
    NOT_A_MONTH("Tulis bulan sebagai 2024-01.", "Write a month as 2024-01."),
    LAST_MONTH_OUTSIDE_ENTITLEMENT(
            "Bulan terakhir harus di dalam masa penetapan; kosongkan bila tidak ada bulan yang berhak.",
            "The last month must lie inside the determined months; leave it out when no month is due."),
    LAST_MONTH_BEFORE_PAID_MONTH(
            "Bulan sesudahnya sudah diperintahkan bayar atau dibayar. Pilih bulan itu atau sesudahnya.",
            "A later month is already instructed or paid. Choose that month or a later one.");

    private final String indonesian;
    private final String english;

    BsuFault(String indonesian, String english) {
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

    /** A refusal for the record when there is an obstacle. */
    public static Optional<BsuRefusal> when(boolean obstacle, BsuRefusal refusal) {
        return obstacle ? Optional.of(refusal) : Optional.empty();
    }
}
