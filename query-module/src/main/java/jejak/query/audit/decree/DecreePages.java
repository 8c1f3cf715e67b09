package jejak.query.audit.decree;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.audit.Cited;
import jejak.query.audit.EventList;
import jejak.query.audit.family.Hands;
import jejak.query.facts.Disqualification.BenefitKey;
import jejak.query.household.fold.FamilyMember;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Moment;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads decrees: the whole, a page of the annex, and what was paid outside of it. */
record DecreePages(JdbcClient db, Ledger ledger) {

    /** A payment to a family that no decree names. */
    record Outside(
            String paymentId, String householdId, int tranche, long rupiah, long paidRupiah, List<Cited> events) {}

    private record StoredOutside(
            String paymentId, String householdId, int tranche, long rupiah, long paidRupiah, String events) {}

    Optional<Decree> decree(String number, @Nullable String within) {
        return db.sql("select * from decrees_v1 where number = ?")
                .param(number)
                .query(Decree.Stored.class)
                .optional()
                .map(stored -> Decree.of(stored, annex(number), within));
    }

    /** The page's logs are read with one statement, however long the page is. */
    Connection<DecreeRow> annex(Decree decree, PageRequest page) {
        Connection<DecreeRow.Stored> rows = page(decree, page);
        Map<String, List<RecordedEvent>> logs = logs(rows);
        return rows.map(row -> DecreeRow.of(row, recipient(row, logs)));
    }

    Connection<Hands> hands(Decree decree, PageRequest page) {
        Connection<DecreeRow.Stored> rows = page(decree, page);
        Map<String, List<RecordedEvent>> logs = logs(rows);
        BenefitKey benefit = new BenefitKey(decree.programme(), decree.category(), decree.year());
        return rows.map(
                row -> Hands.of(row.householdId(), logs.getOrDefault(row.householdId(), List.of()), benefit::equals)
                        .getFirst());
    }

    List<DecreeRow> rows(Decree decree) {
        return db
                .sql(DecreeRow.SELECT + "where r.number = ? group by r.number, r.annex_row order by r.annex_row")
                .param(decree.number())
                .query(DecreeRow.Stored.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .map(row -> DecreeRow.of(row, Optional.empty()))
                .toList();
    }

    Connection<Outside> outside(Decree decree, PageRequest page) {
        List<@Nullable StoredOutside> rows = new DecreeSums(db)
                .outside(
                        "select payment_id, household_id, tranche, rupiah, paid_rupiah, events " + DecreeSums.OUTSIDE
                                + "and payment_id > :after order by payment_id limit :limit",
                        decree)
                .param("after", page.keyOr(0, ""))
                .param("limit", page.limit())
                .query(StoredOutside.class)
                .list();
        return Connection.<StoredOutside>of(page, rows, row -> PageRequest.cursor(row.paymentId()))
                .map(r -> new Outside(
                        r.paymentId, r.householdId, r.tranche, r.rupiah, r.paidRupiah, EventList.read(r.events)));
    }

    private Connection<DecreeRow.Stored> page(Decree decree, PageRequest page) {
        List<DecreeRow.@Nullable Stored> rows = db.sql(DecreeRow.SELECT + """
            where r.number = ? and r.annex_row > ? group by r.number, r.annex_row order by r.annex_row limit ?
            """)
                .params(decree.number(), page.number(0, 0), page.limit())
                .query(DecreeRow.Stored.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(Integer.toString(row.annexRow())));
    }

    private Map<String, List<RecordedEvent>> logs(Connection<DecreeRow.Stored> rows) {
        List<String> ids = rows.edges().stream()
                .map(Edge::node)
                .map(DecreeRow.Stored::householdId)
                .toList();
        return ledger.streams(ids);
    }

    /** As recorded when the decree was issued, whatever was corrected since. */
    private static Optional<FamilyMember> recipient(DecreeRow.Stored row, Map<String, List<RecordedEvent>> logs) {
        Moment then = new Moment(row.position(), null, null);
        return HouseholdFold.of(logs.getOrDefault(row.householdId(), List.of()), then).stream()
                .flatMap(family -> family.members().stream())
                .filter(member -> member.personId().equals(row.recipientPersonId()))
                .findFirst();
    }

    private List<BsuRecipientDetermined> annex(String number) {
        return db.sql("""
            select household_id, programme, category, year, recipient_person_id, number as decree_number, annex_row,
                monthly_rupiah, from_month, to_month, budget_line_id, reserved_rupiah
            from decree_row_v1 where number = ? order by annex_row
            """).param(number).query(BsuRecipientDetermined.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
