package jejak.query.audit;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jejak.query.facts.CaseFile;
import jejak.query.facts.Disqualification;
import jejak.query.facts.PaymentLife;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Months of aid that were paid while the family was in another programme that may not be received beside it. */
record Overlap(
        String paymentId,
        String householdId,
        String villageCode,
        String category,
        String otherProgramme,
        LocalDate since,
        @Nullable LocalDate until,
        OffsetDateTime knownAt,
        List<String> months,
        long rupiah,
        LocalDate paidOn,
        boolean knownBeforePayment,
        Sentence reason,
        List<Cited> events) {

    static final String QUESTION = "OVERLAP";

    private static final String RULE = "NOT_IN_EXCLUDING_PROGRAMME";

    static List<Finding> of(String householdId, CaseFile file) {
        List<Finding> found = new ArrayList<>();
        for (PaymentLife payment : file.money().all()) {
            for (Disqualification against : file.disqualifications()) {
                List<String> months = months(payment, against);
                if (payment.paid() != null && !months.isEmpty()) {
                    found.add(finding(of(householdId, payment, against, months), payment));
                }
            }
        }
        return found;
    }

    /** A month counts when the family was in the other programme on any day of it. */
    private static List<String> months(PaymentLife payment, Disqualification against) {
        return RULE.equals(against.rule()) && against.concerns(payment)
                ? payment.months().stream()
                        .filter(month -> touches(YearMonth.parse(month), against))
                        .toList()
                : List.of();
    }

    private static boolean touches(YearMonth month, Disqualification against) {
        return !against.from().isAfter(month.atEndOfMonth())
                && (against.ended() == null || against.ended().day().isAfter(month.atDay(1)));
    }

    private static Finding finding(Overlap row, PaymentLife payment) {
        return new Finding(
                QUESTION,
                row.paymentId + "|" + row.otherProgramme + "|" + row.since,
                payment.benefit().programme(),
                payment.benefit().year(),
                row.otherProgramme,
                row.villageCode,
                row.rupiah,
                row.knownBeforePayment,
                row);
    }

    private static Overlap of(String householdId, PaymentLife payment, Disqualification against, List<String> months) {
        LocalDate paidOn = Objects.requireNonNull(payment.paidOn());
        return new Overlap(
                payment.paymentId(),
                householdId,
                payment.villageCode(),
                payment.benefit().category(),
                String.valueOf(against.fact().subject()),
                against.from(),
                against.ended() == null ? null : against.ended().day(),
                against.fact().knownAt().atOffset(ZoneOffset.UTC),
                months,
                payment.rupiah() / payment.months().size() * months.size(),
                paidOn,
                against.knownBefore(paidOn, payment.villageCode()),
                reason(months, paidOn, against),
                Cited.all(payment.instructed(), payment.paid(), against.fact(), against.ended()));
    }

    private static Sentence reason(List<String> months, LocalDate paidOn, Disqualification against) {
        return say(
                "Bulan %s dibayar %s, padahal %s.",
                "%s paid on %s, though %s.", String.join(", ", months), paidOn, Against.what(against));
    }
}
