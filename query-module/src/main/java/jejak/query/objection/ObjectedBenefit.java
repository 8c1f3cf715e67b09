package jejak.query.objection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes of a benefit of a family whether it runs, and whether its money was refused last. */
record ObjectedBenefit(String householdId, String programme, String category, int year) {

    void runs(JdbcClient db, boolean runs) {
        db.sql("""
            insert into objected_benefits_v1 values (?, ?, ?, ?, ?, false)
            on conflict (household_id, programme, category, year) do update set runs = excluded.runs
            """).params(householdId, programme, category, year, runs).update();
    }

    void refused(JdbcClient db) {
        refused(db, true);
    }

    /** Whether its money had been refused until now. */
    boolean orderedAfterAll(JdbcClient db) {
        return refused(db, false);
    }

    private boolean refused(JdbcClient db, boolean refused) {
        int changed = db.sql("""
            update objected_benefits_v1 set refused = ?
            where household_id = ? and programme = ? and category = ? and year = ? and refused <> ?
            """)
                .params(refused, householdId, programme, category, year, refused)
                .update();
        return changed > 0;
    }
}
