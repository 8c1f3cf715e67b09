package jejak.query.audit.numbers;

import java.util.List;
import java.util.Map;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.query.audit.numbers.NumberHeldTwice.Holder;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import jejak.query.person.SearchHash;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which NIK or family card is held by more than one living family of the regency; never the number, only its hash. */
@Projection(table = "active_twice_v1", ddl = ActiveTwiceShape.DDL, sdl = ActiveTwiceShape.SDL)
class ActiveTwice {

    private final NumberTable table;

    ActiveTwice(JdbcClient db, SearchHash hash) {
        this.table = new NumberTable(db, hash);
    }

    @EventHandler
    void on(HouseholdRegistered e, @MessageIdentifier String eventId, TrackingToken token) {
        Holder head = new Holder(e.householdId(), e.headPersonId(), e.villageCode(), eventId);
        table.holds("CARD", e.cardNumber(), head, token);
        e.members()
                .forEach(m -> table.holds(
                        "NIK", m.nik(), new Holder(e.householdId(), m.personId(), e.villageCode(), eventId), token));
    }

    @EventHandler
    void on(MemberAdded e, @MessageIdentifier String eventId, TrackingToken token) {
        table.holds(
                "NIK",
                e.member().nik(),
                table.holder(e.householdId(), e.member().personId(), eventId),
                token);
        table.gone(e.householdId(), e.member().personId(), false);
    }

    @EventHandler
    void on(MemberCorrected e, @MessageIdentifier String eventId, TrackingToken token) {
        if (!e.previousNik().equals(e.member().nik())) {
            table.holds("NIK", e.member().nik(), table.holder(e.householdId(), e.personId(), eventId), token);
        }
    }

    @EventHandler
    void on(FamilyCardRenewed e, @MessageIdentifier String eventId, TrackingToken token) {
        table.forgetCard(e.householdId());
        table.holds("CARD", e.cardNumber(), table.holder(e.householdId(), e.headPersonId(), eventId), token);
    }

    @EventHandler
    void on(MemberDeceased e) {
        table.gone(e.householdId(), e.personId(), true);
    }

    @EventHandler
    void on(MemberLeft e) {
        table.gone(e.householdId(), e.personId(), true);
    }

    @EventHandler
    void on(DeathCorrected e) {
        table.gone(e.householdId(), e.personId(), e.diedOn() != null);
    }

    @EventHandler
    void on(MoveCorrected e) {
        table.moved(e.householdId(), e.villageCode());
    }

    @EventHandler
    void on(HouseholdMovedWithinRegency e) {
        table.moved(e.householdId(), e.toVillageCode());
    }

    @EventHandler
    void on(HouseholdMovedOut e) {
        table.away(e.householdId());
    }

    @EventHandler
    void on(HouseholdMerged e) {
        table.away(e.householdId());
    }

    @EventHandler
    void on(HouseholdClosed e) {
        table.away(e.householdId());
    }

    /** In another regency's care it stays out of the list. */
    @EventHandler
    void on(HouseholdReopened e) {
        if (e.villageCode() != null) {
            table.moved(e.householdId(), e.villageCode());
        }
    }

    @EventHandler
    void on(ErasureExecuted e) {
        table.forget(e.personId());
    }

    /** Two statements, however long the page is. */
    @QueryMapping
    Connection<NumberHeldTwice> activeTwice(
            @Argument String kind, @Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 1);
        Connection<NumberTable.Group> found =
                Connection.of(page, table.heldTwice(kind, page), g -> PageRequest.cursor(Long.toString(g.position())));
        Map<String, List<NumberHeldTwice.Stored>> holders = table.holders(
                kind, found.edges().stream().map(e -> e.node().hash()).toList());
        return found.map(g -> NumberHeldTwice.of(kind, holders.getOrDefault(g.hash(), List.of())));
    }
}
