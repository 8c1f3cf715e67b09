package jejak.query.register;

import jejak.query.node.RowNodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases at the counter by their ids, which are those of their logs. */
@Component
class CaseNodes extends RowNodes<CaseRow> {

    CaseNodes(JdbcClient db) {
        super(db, CaseRow.class, CaseRow::id, Cases.COLUMNS + "where case_id = any(?)");
    }

    @Override
    public String type() {
        return "PuskesosCase";
    }

    @Override
    protected String prefix() {
        return "case:";
    }
}
