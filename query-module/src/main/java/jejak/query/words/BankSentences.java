package jejak.query.words;

import static jejak.query.words.Sentence.say;

import jejak.aid.events.BankFileEvent;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BankFileEvent.BankOutcomesRecorded;
import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.aid.events.BankFileEvent.OutcomeVerdict;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;

/** What the office says of its files to the bank, of the bank's answers and of what it has to ask. */
final class BankSentences {

    private BankSentences() {}

    static Sentence of(PaymentEvent event, Names names) {
        return switch (event) {
            case BsuDisbursementReinstructed e ->
                say(
                        "Bank diperintahkan kembali membayar %s kepada %s untuk tahap %d %s (%s), setelah gagal salur.",
                        "The bank is told once more to pay %s to %s for tranche %d of %s (%s), after it failed.",
                        Texts.rupiah(e.rupiah()),
                        names.member(e.recipientPersonId()),
                        e.tranche(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        Texts.months(e.months()));
            case BsuPaymentReversed e ->
                say(
                        "Bank menarik kembali %s pada %s; uangnya ada di bank.",
                        "The bank took back %s on %s; the money is with the bank.",
                        Texts.rupiah(e.rupiah()),
                        e.reversedOn());
            case PaymentInquiryOpened e ->
                say(
                        "Bank ditanya tentang %s pada %s, karena %s; sebelum dijawab tidak ada yang dibayarkan sebagai"
                                + " gantinya.",
                        "The bank is asked about %s on %s, because %s; until it answers nothing is paid instead.",
                        Texts.rupiah(e.rupiah()),
                        e.openedOn(),
                        e.cause());
            case PaymentInquiryAnswered e ->
                say(
                        "Jawaban bank tentang %s pada %s: %s.",
                        "The bank's answer about %s on %s: %s.", Texts.rupiah(e.rupiah()), e.answeredOn(), e.answer());
            case BsuReservationReleased e ->
                say(
                        "%s bagi bulan yang tidak lagi menjadi hak keluarga (%s) tidak lagi dicadangkan pada pagu.",
                        "%s for months to which the family has no right any more (%s) is no longer reserved in the"
                                + " budget line.",
                        Texts.rupiah(e.rupiah()),
                        Texts.months(e.months()));
        };
    }

    static Sentence of(BankFileEvent event) {
        return switch (event) {
            case BankInstructionFileWritten e ->
                say(
                        "Berkas perintah bayar %d untuk tahap %d %s ditulis: %d pembayaran, %s; SHA-256 %s.",
                        "File %d of instructions for tranche %d of %s is written: %d payments, %s; SHA-256 %s.",
                        e.fileNumber(),
                        e.tranche(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        e.paymentIds().size(),
                        Texts.rupiah(e.totalRupiah()),
                        e.contentHash());
            case BankOutcomesRecorded e ->
                say(
                        "Berkas hasil bank %s dicatat: %d baris, %s; %d baru, %d perlu dilihat.",
                        "The bank's file of outcomes %s is recorded: %d rows, %s; %d new, %d to be looked at.",
                        e.bankReference(),
                        e.rows(),
                        Texts.rupiah(e.totalRupiah()),
                        e.taken(),
                        e.findings().size());
        };
    }

    static Sentence of(InquiryCause code) {
        return switch (code) {
            case UNCLEAR_ANSWER -> new Sentence("jawabannya tidak jelas", "its answer is unclear");
            case NO_ANSWER -> new Sentence("belum ada jawaban", "no answer came");
            case CONTRADICTORY_ANSWER -> new Sentence("jawabannya bertentangan", "its answers contradict each other");
            case WRONG_AMOUNT -> new Sentence("jumlahnya lain", "the amount is another one");
            case PAYEE_NOT_IN_FAMILY ->
                new Sentence("pengambilnya bukan anggota keluarga", "who took it is not in the family");
            case DATE_NOT_POSSIBLE -> new Sentence("tanggalnya tidak mungkin", "the date is not possible");
        };
    }

    static Sentence of(InquiryAnswer code) {
        return switch (code) {
            case PAID -> new Sentence("dibayarkan", "it was paid");
            case NOT_PAID -> new Sentence("tidak dibayarkan", "it was not paid");
        };
    }

    static Sentence of(FileFormat code) {
        return switch (code) {
            case CSV -> new Sentence("nilai dipisah koma", "values between commas");
            case FIXED_WIDTH -> new Sentence("lebar tetap", "fixed width");
        };
    }

    static Sentence of(OutcomeVerdict code) {
        return switch (code) {
            case REPEATED -> new Sentence("sudah dikatakan sebelumnya", "said before");
            case LATE ->
                new Sentence("terlambat; uangnya sudah ditarik kembali", "late; the money was taken back since");
            case OUT_OF_ORDER ->
                new Sentence("penarikan mendahului pembayarannya", "a reversal that came before its payment");
            case UNKNOWN_REFERENCE -> new Sentence("pembayaran tidak dikenal", "no such payment");
            case WRONG_AMOUNT -> new Sentence("jumlah rupiah lain", "another amount");
            case DATE_NOT_POSSIBLE -> new Sentence("tanggal tidak mungkin", "a date that is not possible");
            case PAYEE_NOT_IN_FAMILY -> new Sentence("pengambil bukan anggota keluarga", "a payee outside the family");
            case CONTRADICTORY -> new Sentence("bertentangan dengan yang tercatat", "it contradicts what is recorded");
            case UNCLEAR -> new Sentence("bank tidak tahu", "the bank does not know");
            case UNDER_INQUIRY -> new Sentence("sedang ditanyakan ke bank", "the bank is being asked about it");
        };
    }
}
