package jejak.query.signals;

import jejak.query.node.RowNodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds signals by their ids, which are those of their logs. */
@Component
class SignalNodes extends RowNodes<SignalRow> {

    SignalNodes(JdbcClient db) {
        super(db, SignalRow.class, SignalRow::id, "select * from signals_v1 where id = any(?)");
    }

    @Override
    public String type() {
        return "Signal";
    }

    @Override
    protected String prefix() {
        return "signal:";
    }
}
