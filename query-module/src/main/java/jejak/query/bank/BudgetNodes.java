package jejak.query.bank;

import jejak.query.node.RowNodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds budget lines by their ids, which name regency, programme and year. */
@Component
class BudgetNodes extends RowNodes<BudgetRow> {

    BudgetNodes(JdbcClient db) {
        super(db, BudgetRow.class, BudgetRow::id, BudgetLines.COLUMNS + "where id = any(?)");
    }

    @Override
    public String type() {
        return "BudgetLine";
    }

    @Override
    protected String prefix() {
        return "budget:";
    }
}
