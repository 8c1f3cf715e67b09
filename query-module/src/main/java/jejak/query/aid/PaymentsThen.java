package jejak.query.aid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Moment;
import jejak.query.paging.Connection;

/** Says of payments what had become of them at an earlier moment. */
final class PaymentsThen {

    private static final int AT_A_TIME = 500;

    private final Ledger ledger;
    private final Moment moment;

    PaymentsThen(Ledger ledger, Moment moment) {
        this.ledger = ledger;
        this.moment = moment;
    }

    Connection<Payment> of(Connection<Payment> page) {
        Map<String, List<RecordedEvent>> logs =
                logs(page.edges().stream().map(Connection.Edge::node).toList());
        return page.map(row -> then(row, logs));
    }

    /** As many as there are; their families' logs are read some hundreds at a time and not kept. */
    List<Payment> of(List<Payment> rows) {
        List<Payment> all = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += AT_A_TIME) {
            List<Payment> some = rows.subList(from, Math.min(rows.size(), from + AT_A_TIME));
            Map<String, List<RecordedEvent>> logs = logs(some);
            some.forEach(row -> all.add(then(row, logs)));
        }
        return all;
    }

    private Map<String, List<RecordedEvent>> logs(List<Payment> rows) {
        List<String> households =
                rows.stream().map(Payment::householdId).distinct().toList();
        return ledger.streams(households);
    }

    private Payment then(Payment row, Map<String, List<RecordedEvent>> logs) {
        List<RecordedEvent> log = logs.getOrDefault(row.householdId(), List.of());
        return row.then(HouseholdFold.payments(log, moment).get(row.paymentId()));
    }
}
