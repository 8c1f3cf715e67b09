package jejak.query.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jejak.query.facts.CaseFile;
import jejak.query.facts.CaseFile.PaidDespite;
import jejak.query.facts.Disqualification;
import jejak.query.facts.Disqualification.Kind;
import jejak.query.facts.PaymentLife;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A payment handed over after something spoke against it: wrong in fact, and perhaps known to be wrong. */
record AfterFact(
        String paymentId,
        String householdId,
        String villageCode,
        String category,
        int tranche,
        List<String> months,
        long rupiah,
        LocalDate paidOn,
        Kind fact,
        @Nullable String rule,
        LocalDate since,
        OffsetDateTime knownAt,
        boolean knownBeforePayment,
        boolean recordedBeforeInstruction,
        @Nullable LocalDate returnedOn,
        Sentence reason,
        List<Cited> events) {

    /** Counts and money of the payments after one kind of fact. */
    record Money(long payments, long rupiah, long knownPayments, long knownRupiah) {}

    static final String QUESTION = "AFTER_FACT";

    /** One row for each payment and kind of fact: of several facts the one that was known first. */
    static List<Finding> of(String householdId, CaseFile file) {
        Map<String, PaidDespite> firstKnown = new LinkedHashMap<>();
        for (PaidDespite found : file.paidDespite()) {
            firstKnown.merge(
                    found.payment().paymentId() + "|" + found.against().kind(),
                    found,
                    (one, other) -> other.against().recordedBefore(one.against().fact()) ? other : one);
        }
        return firstKnown.entrySet().stream()
                .map(e -> finding(e.getKey(), householdId, e.getValue()))
                .toList();
    }

    private static Finding finding(String id, String householdId, PaidDespite found) {
        PaymentLife payment = found.payment();
        AfterFact row = of(householdId, payment, found.against());
        return new Finding(
                QUESTION,
                id,
                payment.benefit().programme(),
                payment.benefit().year(),
                row.fact.name(),
                row.villageCode,
                row.rupiah,
                row.knownBeforePayment,
                row);
    }

    private static AfterFact of(String householdId, PaymentLife payment, Disqualification against) {
        LocalDate paidOn = Objects.requireNonNull(payment.paidOn());
        boolean known = against.knownBefore(paidOn, payment.villageCode());
        return new AfterFact(
                payment.paymentId(),
                householdId,
                payment.villageCode(),
                payment.benefit().category(),
                payment.tranche(),
                payment.months(),
                payment.rupiah(),
                paidOn,
                against.kind(),
                against.rule(),
                against.fact().day(),
                against.fact().knownAt().atOffset(ZoneOffset.UTC),
                known,
                against.recordedBefore(payment.instructed()),
                payment.returned() == null ? null : payment.returned().day(),
                Against.sentence(against, payment, known),
                Cited.all(payment.instructed(), payment.paid(), payment.returned(), against.fact()));
    }
}
