package jejak.query.aid;

import java.util.List;
import java.util.Map;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Moment;
import jejak.query.paging.Connection;

/** Says of a page of payments what had become of them at an earlier moment. */
final class PaymentsThen {

    private final Ledger ledger;
    private final Moment moment;

    PaymentsThen(Ledger ledger, Moment moment) {
        this.ledger = ledger;
        this.moment = moment;
    }

    Connection<Payment> of(Connection<Payment> page) {
        List<String> households = page.edges().stream()
                .map(edge -> edge.node().householdId())
                .distinct()
                .toList();
        Map<String, List<RecordedEvent>> logs = households.isEmpty() ? Map.of() : ledger.streams(households);
        return page.map(row -> then(row, logs.getOrDefault(row.householdId(), List.of())));
    }

    private Payment then(Payment row, List<RecordedEvent> log) {
        return row.then(HouseholdFold.payments(log, moment).get(row.paymentId()));
    }
}
