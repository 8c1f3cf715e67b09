package jejak.query.audit.family;

import java.time.LocalDate;
import java.util.List;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.facts.CaseFile;
import jejak.query.facts.PaymentLife;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Whether a family was in a registry, with which decile and period, on each day on which it was paid. */
@FromLog(sdl = """
    extend type Query {
      "Question 1: how the registries stood for a household on each day on which it was paid; oldest first."
      registryOnPaymentDay(
        "Id of the household."
        householdId: ID!
        "Code of the programme, for example BSU."
        programme: String!
        "Budget year."
        year: Int!
      ): [RegistryOnPaymentDay!]!
    }

    "How the registries stood for a household on the day of one payment."
    type RegistryOnPaymentDay {
      "Id of the payment."
      paymentId: ID!
      "Day of the hand-over."
      paidOn: Date!
      "How much."
      rupiah: Rupiah!
      "Whether any registry listed the family on that day, as is known now."
      listed: Boolean!
      "Whether the office knew it listed when it told the bank to pay."
      listedAsKnown: Boolean!
      "Every registry as it was on that day, as is known now."
      registries: [RegistryStanding!]!
      "Every registry as the office knew it when it told the bank to pay."
      registriesAsKnown: [RegistryStanding!]!
      "The answer in words."
      reason: Sentence!
      "The events it rests on, in the order of the log."
      events: [CitedEvent!]!
    }
    """)
class RegistryOnPaymentDay {

    private final Ledger ledger;

    RegistryOnPaymentDay(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    List<PaymentDay> registryOnPaymentDay(
            @Argument String householdId, @Argument String programme, @Argument int year) {
        return days(ledger.stream(householdId), programme, year);
    }

    static List<PaymentDay> days(List<RecordedEvent> log, String programme, int year) {
        return CaseFile.of(log).money().all().stream()
                .filter(p ->
                        p.benefit().programme().equals(programme) && p.benefit().year() == year)
                .filter(p -> p.paid() != null)
                .map(p -> day(log, p, p.paid().day()))
                .toList();
    }

    private static PaymentDay day(List<RecordedEvent> log, PaymentLife payment, LocalDate paidOn) {
        return PaymentDay.of(payment, paidOn, Standing.on(log, paidOn), Standing.before(log, payment.instructed()));
    }
}
