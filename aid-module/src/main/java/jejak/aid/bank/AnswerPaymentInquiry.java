package jejak.aid.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.office.Collector;
import jejak.kernel.Claim;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what the bank found when it was asked.
 *
 * @param happenedOn the day the money was paid, which is the one on record when it is, or was found not to be
 * @param payeePersonId who took it; null for the recipient in person
 * @param reason why it was not paid; taken as {@code ABSENT} when null
 */
public record AnswerPaymentInquiry(
        @TargetAggregateIdentifier String householdId,
        String paymentId,
        InquiryAnswer answer,
        LocalDate happenedOn,
        @Nullable String branch,
        @Nullable String payPoint,
        @Nullable String payeePersonId,
        @Nullable PaymentFailure reason) {

    void checkHands(MoneyState state, @Nullable String actor) {
        Rejected.Checks checks = new Rejected.Checks();
        state.checkHands(checks, "", state.require(paymentId), actor);
        checks.done();
    }

    /** The answer, and what it changes. */
    List<Claim.Source> decide(MoneyState state, @Nullable List<Collector> terms, LocalDate today) {
        Money money = state.require(paymentId);
        String payee = Objects.requireNonNullElse(payeePersonId, money.order().recipientPersonId());
        Collecting collecting = state.collecting(terms);
        checkInquiry(new Rejected.Checks(), money, today)
                .that(!paysNow(money) || !text(branch).isBlank(), "branch", BankFault.VALUE_MISSING)
                .that(!paysNow(money) || !text(payPoint).isBlank(), "payPoint", BankFault.VALUE_MISSING)
                .that(
                        answer == InquiryAnswer.NOT_PAID
                                || collecting.allows(money.order().recipientPersonId(), payee, happenedOn),
                        "payeePersonId",
                        collecting.knows(payee, happenedOn)
                                ? BankFault.PAYEE_NOT_ALLOWED
                                : BankFault.PAYEE_NOT_IN_FAMILY)
                .done();
        return Stream.concat(Stream.of(money.answered(answer, today)), consequence(money, payee).stream())
                .toList();
    }

    private Rejected.Checks checkInquiry(Rejected.Checks checks, Money money, LocalDate today) {
        return checks.that(money.inquiry() != null, "paymentId", BankFault.NO_INQUIRY_OPEN)
                .that(possible(money, today), "happenedOn", BankFault.DATE_NOT_PLAUSIBLE)
                .that(
                        !money.paidOnOther(answer, happenedOn),
                        "happenedOn",
                        BankFault.PAID_ON_ANOTHER_DAY.filled(money.since(), happenedOn));
    }

    private boolean possible(Money money, LocalDate today) {
        LocalDate earliest = money.earliest(answer);
        return !happenedOn.isAfter(today) && (earliest == null || !happenedOn.isBefore(earliest));
    }

    /** Whether the answer is the first word that the money was paid, which has to say where, as every payment does. */
    private boolean paysNow(Money money) {
        return answer == InquiryAnswer.PAID && money.stage() != Money.Stage.PAID;
    }

    private Optional<Claim.Source> consequence(Money money, String payee) {
        return switch (answer) {
            case PAID ->
                money.stage() == Money.Stage.PAID
                        ? Optional.empty()
                        : Optional.of(money.paid(happenedOn, text(branch), text(payPoint), payee));
            case NOT_PAID ->
                switch (money.stage()) {
                    case PAID -> Optional.of(money.reversed(happenedOn));
                    case INSTRUCTED ->
                        Optional.of(
                                money.failed(Objects.requireNonNullElse(reason, PaymentFailure.ABSENT), happenedOn));
                    case FAILED, RETRIED, RETURNED -> Optional.empty();
                };
        };
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
