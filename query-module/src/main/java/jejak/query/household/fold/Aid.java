package jejak.query.household.fold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.BsuReservationReleased;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.aid.events.PlaceEvent;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.query.household.fold.Benefit.PaymentState;
import jejak.query.household.fold.Household.Standing;
import org.jspecify.annotations.Nullable;

/** Folds what a family may get, and got. */
final class Aid {

    private final Map<BenefitFile.Key, Standing> standings = new LinkedHashMap<>();
    private final Map<BenefitFile.Key, BenefitFile> benefits = new LinkedHashMap<>();
    private final Map<String, PaymentFile> payments = new LinkedHashMap<>();

    void on(EligibilityEvent event, @Nullable LocalDate effectiveDate) {
        switch (event) {
            case EligibilityDetermined e ->
                standings.compute(
                        new BenefitFile.Key(e.programme(), e.category(), e.year()),
                        (_, before) -> standing(e, before, effectiveDate));
        }
    }

    void on(BsuEvent event, @Nullable LocalDate effectiveDate) {
        switch (event) {
            case BsuRecipientNominated e ->
                file(e.programme(), e.category(), e.year()).on(e);
            case BsuRecipientDetermined e ->
                file(e.programme(), e.category(), e.year()).on(e);
            case BsuDisbursementInstructed e -> begin(e, effectiveDate);
            case BsuRefused _ -> {} // said in the timeline; it changes nothing the family has
            case BsuPaid e -> payment(e.paymentId()).ifPresent(p -> p.on(e));
            case BsuPaymentFailed e -> payment(e.paymentId()).ifPresent(p -> p.on(e));
            case FundsReturnedToTreasury e -> payment(e.paymentId()).ifPresent(p -> p.on(e));
            case BenefitSuspended e ->
                file(e.programme(), e.category(), e.year()).suspend(e.reason());
            case BenefitResumed e -> file(e.programme(), e.category(), e.year()).resume();
            case BenefitTerminated e ->
                file(e.programme(), e.category(), e.year()).on(e);
        }
    }

    void on(PlaceEvent event) {
        switch (event) {
            case RecipientWaitlisted e ->
                file(e.programme(), e.category(), e.year()).on(e);
            case RecipientPromoted _ -> {} // its nomination follows and says the rest
            case RecipientReplaced e ->
                file(e.programme(), e.category(), e.year()).replaced();
        }
    }

    void on(PaymentEvent event, @Nullable LocalDate effectiveDate) {
        switch (event) {
            case BsuDisbursementReinstructed e -> {
                payment(e.failedPaymentId()).ifPresent(p -> p.now(PaymentState.RETRIED));
                begin(e.asInstructed(), effectiveDate);
            }
            case BsuPaymentReversed e -> payment(e.paymentId()).ifPresent(p -> p.on(e));
            case PaymentInquiryOpened e -> payment(e.paymentId()).ifPresent(p -> p.now(PaymentState.UNCLEAR));
            case PaymentInquiryAnswered e ->
                payment(e.paymentId())
                        .ifPresent(
                                p -> p.now(e.answer() == InquiryAnswer.PAID ? PaymentState.PAID : PaymentState.FAILED));
            case BsuReservationReleased _ -> {} // of the budget line; the family has what it had
        }
    }

    List<Standing> standings() {
        return new ArrayList<>(standings.values());
    }

    /** Without those of which nothing is true yet but a payment. */
    List<Benefit> benefits() {
        return benefits.values().stream()
                .filter(BenefitFile::promised)
                .map(BenefitFile::answer)
                .toList();
    }

    Map<String, Benefit.Payment> payments() {
        Map<String, Benefit.Payment> all = new LinkedHashMap<>();
        payments.forEach((id, file) -> all.put(id, file.answer()));
        return all;
    }

    /** The outcome counts from the day it changed, not from the day its reasons were looked at again. */
    private static Standing standing(EligibilityDetermined e, @Nullable Standing before, @Nullable LocalDate today) {
        LocalDate since = before != null && before.outcome() == e.outcome() ? before.since() : today;
        return new Standing(e.programme(), e.category(), e.year(), e.outcome(), e.rulePack(), since);
    }

    private BenefitFile file(String programme, String category, int year) {
        return benefits.computeIfAbsent(new BenefitFile.Key(programme, category, year), BenefitFile::new);
    }

    private void begin(BsuDisbursementInstructed e, @Nullable LocalDate effectiveDate) {
        PaymentFile payment = new PaymentFile(e, effectiveDate);
        payments.put(e.paymentId(), payment);
        file(e.programme(), e.category(), e.year()).on(payment);
    }

    private Optional<PaymentFile> payment(String paymentId) {
        return Optional.ofNullable(payments.get(paymentId));
    }
}
