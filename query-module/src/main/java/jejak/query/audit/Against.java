package jejak.query.audit;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.util.Objects;
import jejak.query.facts.Disqualification;
import jejak.query.facts.Disqualification.Kind;
import jejak.query.facts.IndonesianTime;
import jejak.query.facts.PaymentLife;
import jejak.query.words.Sentence;

/** Says in both languages what spoke against a payment, and whether the office knew. */
final class Against {

    private Against() {}

    static Sentence sentence(Disqualification against, PaymentLife payment, boolean known) {
        return say(
                "Dibayar %s; %s, dicatat %s: %s.",
                "Paid on %s; %s, recorded on %s: %s.",
                Objects.requireNonNull(payment.paidOn()),
                isOfTheCollector(against, payment)
                        ? say(
                                "pengambilnya meninggal %s",
                                "who collected it died on %s", against.fact().day())
                        : what(against),
                recordedOn(against, payment.villageCode()),
                known
                        ? new Sentence("sudah diketahui sebelum hari pembayaran", "known before the day of payment")
                        : new Sentence(
                                "salah menurut fakta, belum diketahui sebelum hari pembayaran",
                                "wrong in fact, not known before the day of payment"));
    }

    private static boolean isOfTheCollector(Disqualification against, PaymentLife payment) {
        return against.kind() == Kind.DEATH && !payment.recipientPersonId().equals(against.personId());
    }

    static Sentence what(Disqualification against) {
        LocalDate day = against.fact().day();
        return switch (against.kind()) {
            case DEATH -> say("penerima meninggal %s", "the recipient died on %s", day);
            case MOVE -> say("keluarga pindah ke luar kabupaten %s", "the family left the regency on %s", day);
            case DELISTED ->
                say("keluarga tidak terdaftar sejak %s", "the family was in no registry that counts from %s", day);
            case EXCLUSION -> excluded(against, day);
        };
    }

    static LocalDate recordedOn(Disqualification against, String regionCode) {
        return IndonesianTime.day(against.fact().knownAt(), regionCode);
    }

    private static Sentence excluded(Disqualification against, LocalDate day) {
        String rule = String.valueOf(against.rule());
        if (rule.equals("NOT_IN_EXCLUDING_PROGRAMME")) {
            String programme = String.valueOf(against.fact().subject());
            return say("keluarga ikut %s sejak %s", "the family was in %s from %s", programme, day);
        }
        return rule.equals("NO_EXCLUDED_OCCUPATION")
                ? say(
                        "ada anggota dengan pekerjaan yang dikecualikan sejak %s",
                        "a member had an excluded occupation from %s", day)
                : say("desa menyatakan tidak layak %s", "the village turned the family down on %s", day);
    }
}
