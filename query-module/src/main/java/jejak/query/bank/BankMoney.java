package jejak.query.bank;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.LocalDate;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.aid.events.PaymentEvent.InquiryAnswer;
import jejak.aid.events.PaymentEvent.PaymentInquiryAnswered;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.kernel.Actor;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the money of every payment is: with the office, the bank, the family or the treasury. */
@Projection(table = "bank_money_v1", ddl = BankMoneyShape.DDL, sdl = BankMoneyShape.SDL)
class BankMoney {

    private final JdbcClient db;

    BankMoney(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BsuDisbursementInstructed e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day) {
        insert(e, null, day);
    }

    @EventHandler
    void on(BsuDisbursementReinstructed e, @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String day) {
        now(e.failedPaymentId(), "RETRIED", "gone_on", day == null ? null : LocalDate.parse(day));
        insert(e.asInstructed(), e.failedPaymentId(), day);
    }

    @EventHandler
    void on(BankInstructionFileWritten e) {
        db.sql("update bank_money_v1 set file_number = ? where payment_id = any(?)")
                .params(e.fileNumber(), e.paymentIds().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(BsuPaid e) {
        now(e.paymentId(), "PAID", "paid_on", e.paidOn());
        now(e.paymentId(), "PAID", "back_on", null);
    }

    @EventHandler
    void on(BsuPaymentFailed e) {
        now(e.paymentId(), "FAILED", "failed_on", e.failedOn());
    }

    @EventHandler
    void on(BsuPaymentReversed e) {
        now(e.paymentId(), "FAILED", "failed_on", e.reversedOn());
        now(e.paymentId(), "FAILED", "back_on", e.reversedOn());
    }

    @EventHandler
    void on(PaymentInquiryOpened e) {
        now(e.paymentId(), "UNCLEAR");
    }

    /** The day of the answer moves no money: what it changes is said by the event after it, with its own day. */
    @EventHandler
    void on(PaymentInquiryAnswered e) {
        now(e.paymentId(), e.answer() == InquiryAnswer.PAID ? "PAID" : "FAILED");
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        now(e.paymentId(), "RETURNED", "gone_on", e.returnedOn());
    }

    @QueryMapping
    Reconciliation reconciliation(@Argument String programme, @Argument int year, @Argument @Nullable Integer tranche) {
        return Reconciliation.of(db, programme, year, tranche);
    }

    @QueryMapping
    Connection<BankPayment> unsentPayments(
            @Arguments BankPayment.Unsent wanted,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet fields) {
        return wanted.list(db, PageRequest.of(first, after, 2), fields);
    }

    @QueryMapping
    Connection<BankPayment> outstandingPayments(
            @Arguments BankPayment.Outstanding wanted,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet fields) {
        return wanted.list(db, PageRequest.of(first, after, 2), fields);
    }

    private void insert(BsuDisbursementInstructed e, @Nullable String retries, @Nullable String day) {
        db.sql("insert into bank_money_v1 values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'INSTRUCTED', ?, cast(? as date))")
                .params(e.paymentId(), e.householdId(), e.programme(), e.category(), e.year(), e.tranche())
                .params(String.join(",", e.months()), e.rupiah(), e.villageCode())
                .param(retries)
                .param(day)
                .update();
    }

    private void now(String paymentId, String state) {
        db.sql("update bank_money_v1 set state = ? where payment_id = ?")
                .params(state, paymentId)
                .update();
    }

    private void now(String paymentId, String state, String column, @Nullable LocalDate day) {
        db.sql("update bank_money_v1 set state = ?, " + column + " = ? where payment_id = ?")
                .param(state)
                .param(day)
                .param(paymentId)
                .update();
    }
}
