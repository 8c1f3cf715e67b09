package jejak.query.words;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import java.time.YearMonth;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;

/** What the office says of a family's aid. */
final class BsuSentences {

    private static final Sentence FROM_FAMILY = new Sentence("dari keluarga", "from the family");
    private static final Sentence FROM_BANK = new Sentence("dari bank", "from the bank");

    private BsuSentences() {}

    static Sentence of(BsuEvent event, Names names) {
        return switch (event) {
            case BsuRecipientNominated e ->
                say(
                        "%s diusulkan menerima %s: %s per bulan, %s.",
                        "%s is nominated for %s: %s a month, %s.",
                        names.member(e.recipientPersonId()),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        Texts.rupiah(e.monthlyRupiah()),
                        Texts.months(e.fromMonth(), e.toMonth()));
            case BsuRecipientDetermined e -> determined(e, names);
            case BsuDisbursementInstructed e ->
                say(
                        "Bank diperintahkan membayar %s kepada %s untuk tahap %d %s (%s).",
                        "The bank is told to pay %s to %s for tranche %d of %s (%s).",
                        Texts.rupiah(e.rupiah()),
                        names.member(e.recipientPersonId()),
                        e.tranche(),
                        Texts.benefit(e.programme(), e.category(), e.year()),
                        Texts.months(e.months()));
            case BsuRefused e -> refused(e);
            case BsuPaid e ->
                say(
                        "%s menerima %s pada %s%s%s.",
                        "%s received %s on %s%s%s.",
                        names.member(e.payeePersonId()),
                        Texts.rupiah(e.rupiah()),
                        e.paidOn(),
                        when(!e.payPoint().isBlank(), say(" di %s", " at %s", e.payPoint())),
                        when(!e.branch().isBlank(), say(", cabang %s", ", branch %s", e.branch())));
            case BsuPaymentFailed e ->
                say(
                        "%s tidak dapat diserahkan pada %s: %s.",
                        "%s could not be handed over on %s: %s.", Texts.rupiah(e.rupiah()), e.failedOn(), e.reason());
            case FundsReturnedToTreasury e -> returned(e);
            case BenefitSuspended e ->
                say(
                        "%s ditangguhkan: %s.",
                        "%s is suspended: %s.", Texts.benefit(e.programme(), e.category(), e.year()), e.reason());
            case BenefitResumed e ->
                say(
                        "Penangguhan %s dicabut.",
                        "The suspension of %s is lifted.", Texts.benefit(e.programme(), e.category(), e.year()));
            case BenefitTerminated e -> terminated(e);
        };
    }

    private static Sentence determined(BsuRecipientDetermined e, Names names) {
        return say(
                "SK %s (lampiran nomor %d) menetapkan %s sebagai penerima %s: %s per bulan, %s.",
                "Decree %s (annex row %d) determines %s as recipient of %s: %s a month, %s.",
                e.decreeNumber(),
                e.annexRow(),
                names.member(e.recipientPersonId()),
                Texts.benefit(e.programme(), e.category(), e.year()),
                Texts.rupiah(e.monthlyRupiah()),
                Texts.months(e.fromMonth(), e.toMonth()));
    }

    private static Sentence refused(BsuRefused e) {
        return say(
                "Ditolak, %s %s%s: %s",
                "Refused, %s of %s%s: %s",
                e.step(),
                Texts.benefit(e.programme(), e.category(), e.year()),
                when(e.step() == BsuStep.DISBURSEMENT, say(" tahap %d", ", tranche %d", e.tranche())),
                e.reason());
    }

    private static Sentence returned(FundsReturnedToTreasury e) {
        return say(
                "%s kembali ke kas daerah %s pada %s (STS %s); %s dihitung belum dibayar.",
                "%s went back to the treasury %s on %s (deposit slip %s); %s count as unpaid.",
                Texts.rupiah(e.rupiah()),
                e.fromFamily() ? FROM_FAMILY : FROM_BANK,
                e.returnedOn(),
                e.stsNumber(),
                Texts.months(e.months()));
    }

    private static Sentence terminated(BenefitTerminated e) {
        String lastMonth = e.lastMonth();
        return say(
                "%s dihentikan: %s; %s. %s tidak lagi dicadangkan.",
                "%s has ended: %s; %s. %s are no longer reserved.",
                Texts.benefit(e.programme(), e.category(), e.year()),
                e.reason(),
                lastMonth == null
                        ? new Sentence("tanpa hak bulan apa pun", "no month remains due")
                        : say("bulan terakhir %s", "last month %s", YearMonth.parse(lastMonth)),
                Texts.rupiah(e.releasedRupiah()));
    }
}
