package jejak.query.person;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Optional;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.ledger.Ledger;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which household each person is, by which numbers they are found, and what may be done with their data. */
@Projection(table = "person_index_v2", ddl = PersonIndexShape.DDL, sdl = PersonIndexShape.SDL)
class PersonIndex {

    record Row(String personId, String householdId, String dataState) {}

    final Listings listings;
    private final JdbcClient db;
    private final Ledger ledger;
    private final SearchHash hash;
    final PersonRows rows;

    PersonIndex(JdbcClient db, Ledger ledger, SearchHash hash) {
        this.db = db;
        this.listings = new Listings(db);
        this.ledger = ledger;
        this.hash = hash;
        this.rows = new PersonRows(db, hash);
    }

    @EventHandler
    void on(HouseholdRegistered e) {
        e.members().forEach(m -> rows.add(e.householdId(), m));
        rows.number(e.headPersonId(), "CARD", e.cardNumber());
    }

    @EventHandler
    void on(MemberAdded e) {
        rows.add(e.householdId(), e.member());
    }

    @EventHandler
    void on(MemberCorrected e) {
        rows.number(e.personId(), "NIK", e.member().nik());
    }

    /** Whoever went over to another family is found there; who was recorded by mistake is found by no number. */
    @EventHandler
    void on(MemberLeft e) {
        rows.left(e);
    }

    /** The card is found by its new number, under whoever heads the family. */
    @EventHandler
    void on(FamilyCardRenewed e) {
        rows.renewed(e);
    }

    @EventHandler
    void on(ErasureRequested e) {
        rows.state(e.personId(), "RESTRICTED");
    }

    @EventHandler
    void on(ErasureRefused e) {
        rows.state(e.personId(), "OPEN");
    }

    @EventHandler
    void on(ErasureExecuted e) {
        rows.state(e.personId(), "ERASED");
        db.sql("delete from person_number_v2 where person_id = ?")
                .param(e.personId())
                .update();
    }

    @EventHandler
    void on(VillageListPublished e) {
        listings.add(e);
    }

    @QueryMapping
    List<@Nullable Row> findByNumber(@Argument String number) {
        return db.sql("""
            select distinct person_id, household_id, data_state from person_index_v2 join person_number_v2
                using (person_id)
            where hash = ? order by person_id limit 100
            """).param(hash.of(number)).query(Row.class).list();
    }

    @QueryMapping
    Connection<Row> erasureCases(
            @Argument String dataState,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet wanted) {
        PageRequest page = PageRequest.of(first, after, 1);
        List<@Nullable Row> rows = db.sql("""
            select person_id, household_id, data_state from person_index_v2
            where data_state = ? and data_state <> 'OPEN' and person_id > ? order by person_id limit ?
            """)
                .params(dataState, page.keyOr(0, ""), page.limit())
                .query(Row.class)
                .list();
        return Connection.<Row>of(page, rows, row -> PageRequest.cursor(row.personId()))
                .counted(wanted, () -> count(dataState));
    }

    @QueryMapping
    Optional<PersonExport> exportMyData(@Argument String personId) {
        return db.sql("select household_id from person_index_v2 where person_id = ?")
                .param(personId)
                .query(String.class)
                .optional()
                .map(household -> PersonExport.of(
                        personId,
                        household,
                        ledger.streams(listings.logs(personId, rows.families(personId, household)))));
    }

    private int count(String dataState) {
        return db.sql("select count(*) from person_index_v2 where data_state = ? and data_state <> 'OPEN'")
                .param(dataState)
                .query(Integer.class)
                .single();
    }
}
