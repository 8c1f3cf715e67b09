package jejak.query.register;

import jejak.query.node.RowNodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds files that were taken in by their ids, which hold the SHA-256 of the file. */
@Component
class ImportNodes extends RowNodes<ImportRun> {

    ImportNodes(JdbcClient db) {
        super(db, ImportRun.class, ImportRun::id, Imports.COLUMNS + "where import_id = any(?)");
    }

    @Override
    public String type() {
        return "ImportRun";
    }

    @Override
    protected String prefix() {
        return "import:";
    }
}
