package jejak.aid.bank;

import java.time.LocalDate;
import jejak.aid.events.PaymentEvent.InquiryCause;
import jejak.aid.events.PaymentEvent.PaymentInquiryOpened;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks the bank what became of a payment it says nothing of; until it answers nothing is paid in its place. */
public record OpenPaymentInquiry(@TargetAggregateIdentifier String householdId, String paymentId) {

    PaymentInquiryOpened decide(MoneyState state, LocalDate today) {
        Money money = state.require(paymentId);
        new Rejected.Checks()
                .that(money.stage() == Money.Stage.INSTRUCTED, "paymentId", BankFault.NOTHING_TO_ASK)
                .that(money.inquiry() == null, "paymentId", BankFault.INQUIRY_ALREADY_OPEN)
                .done();
        return money.asks(InquiryCause.NO_ANSWER, today);
    }
}
