package jejak.aid.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jejak.aid.bank.OutcomeFile.Row;
import jejak.aid.events.BankFileEvent.OutcomeVerdict;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.office.Collector;
import jejak.kernel.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What is made of one row of the bank's file.
 *
 * @param verdict what is the matter with it; null when it says something new and possible
 * @param events what it says of the household; never an outcome that can be doubted
 */
record Judgement(@Nullable OutcomeVerdict verdict, List<? extends Claim.Source> events) {

    /** Of a payment that is known and of the line the file is for. */
    static Judgement of(MoneyState state, Money money, Row row, @Nullable List<Collector> terms, LocalDate today) {
        if (money.inquiry() != null
                && money.inquiry() != InquiryCause.UNCLEAR_ANSWER
                && money.inquiry() != InquiryCause.NO_ANSWER) {
            return only(OutcomeVerdict.UNDER_INQUIRY);
        }
        if (row.rupiah() != money.order().rupiah()) {
            return asks(money, OutcomeVerdict.WRONG_AMOUNT, InquiryCause.WRONG_AMOUNT, today);
        }
        return switch (row.status()) {
            case PAID -> paid(state.collecting(terms), money, row, today);
            case FAILED -> failed(money, row, today);
            case UNCLEAR -> unclear(money, today);
            case REVERSED -> reversed(money, row, today);
        };
    }

    static Judgement only(OutcomeVerdict verdict) {
        return new Judgement(verdict, List.of());
    }

    private static Judgement paid(Collecting collecting, Money money, Row row, LocalDate today) {
        return switch (money.stage()) {
            case INSTRUCTED -> firstPaid(collecting, money, row, today);
            case PAID ->
                row.on().equals(money.since())
                        ? only(OutcomeVerdict.REPEATED)
                        : asks(money, OutcomeVerdict.CONTRADICTORY, InquiryCause.CONTRADICTORY_ANSWER, today);
            case FAILED ->
                money.reversed() && !row.on().isAfter(Objects.requireNonNull(money.since()))
                        ? only(OutcomeVerdict.LATE)
                        : asks(money, OutcomeVerdict.CONTRADICTORY, InquiryCause.CONTRADICTORY_ANSWER, today);
            case RETRIED, RETURNED -> only(OutcomeVerdict.CONTRADICTORY);
        };
    }

    private static Judgement firstPaid(Collecting collecting, Money money, Row row, LocalDate today) {
        String payee = row.payeePersonId().isEmpty() ? money.order().recipientPersonId() : row.payeePersonId();
        if (!possible(money, row, today)) {
            return asks(money, OutcomeVerdict.DATE_NOT_POSSIBLE, InquiryCause.DATE_NOT_POSSIBLE, today);
        }
        if (!collecting.allows(money.order().recipientPersonId(), payee, row.on())) {
            return asks(money, OutcomeVerdict.PAYEE_NOT_IN_FAMILY, InquiryCause.PAYEE_NOT_IN_FAMILY, today);
        }
        return taken(money, InquiryAnswer.PAID, money.paid(row.on(), row.branch(), row.payPoint(), payee), today);
    }

    private static Judgement failed(Money money, Row row, LocalDate today) {
        return switch (money.stage()) {
            case INSTRUCTED ->
                possible(money, row, today)
                        ? taken(
                                money,
                                InquiryAnswer.NOT_PAID,
                                money.failed(Objects.requireNonNull(row.reason()), row.on()),
                                today)
                        : asks(money, OutcomeVerdict.DATE_NOT_POSSIBLE, InquiryCause.DATE_NOT_POSSIBLE, today);
            case FAILED, RETRIED, RETURNED -> only(OutcomeVerdict.REPEATED);
            case PAID -> asks(money, OutcomeVerdict.CONTRADICTORY, InquiryCause.CONTRADICTORY_ANSWER, today);
        };
    }

    private static Judgement unclear(Money money, LocalDate today) {
        return money.stage() == Money.Stage.INSTRUCTED && money.inquiry() == null
                ? asks(money, OutcomeVerdict.UNCLEAR, InquiryCause.UNCLEAR_ANSWER, today)
                : only(OutcomeVerdict.REPEATED);
    }

    /** A reversal that arrives before the payment it takes back counts: the payment, when it comes, is late. */
    private static Judgement reversed(Money money, Row row, LocalDate today) {
        return switch (money.stage()) {
            case INSTRUCTED, PAID ->
                possible(money, row, today)
                        ? new Judgement(
                                money.stage() == Money.Stage.PAID ? null : OutcomeVerdict.OUT_OF_ORDER,
                                List.of(money.reversed(row.on())))
                        : asks(money, OutcomeVerdict.DATE_NOT_POSSIBLE, InquiryCause.DATE_NOT_POSSIBLE, today);
            case FAILED, RETRIED, RETURNED -> only(OutcomeVerdict.REPEATED);
        };
    }

    private static boolean possible(Money money, Row row, LocalDate today) {
        return !row.on().isAfter(today) && (money.since() == null || !row.on().isBefore(money.since()));
    }

    private static Judgement taken(Money money, InquiryAnswer answer, Claim.Source outcome, LocalDate today) {
        return new Judgement(
                null, money.inquiry() == null ? List.of(outcome) : List.of(money.answered(answer, today), outcome));
    }

    /** What the bank says cannot be taken, so it is asked; money that is gone from the bank is beyond its answer. */
    private static Judgement asks(Money money, OutcomeVerdict verdict, InquiryCause cause, LocalDate today) {
        boolean withTheBank = money.stage() != Money.Stage.RETRIED && money.stage() != Money.Stage.RETURNED;
        return withTheBank && money.inquiry() == null
                ? new Judgement(verdict, List.of(money.asks(cause, today)))
                : only(verdict);
    }
}
