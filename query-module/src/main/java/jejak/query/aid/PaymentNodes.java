package jejak.query.aid;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jejak.query.node.Found;
import jejak.query.node.NodeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds payments by their ids, which begin with the household's. */
@Component
class PaymentNodes implements NodeKind {

    private final JdbcClient db;

    PaymentNodes(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String type() {
        return "Payment";
    }

    @Override
    public Class<?> is() {
        return Payment.class;
    }

    @Override
    public boolean owns(String id) {
        return id.indexOf(':') < 0 && id.indexOf('/') > 0;
    }

    @Override
    public Map<String, Found> find(Collection<String> ids) {
        return db
                .sql("select * from payment_list_v1 where payment_id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(Payment.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toMap(
                        Payment::paymentId, row -> new Found(this, row, row.householdId(), row.programme())));
    }
}
