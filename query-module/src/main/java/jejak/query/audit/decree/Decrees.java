package jejak.query.audit.decree;

import java.util.Optional;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.kernel.Actor;
import jejak.ledger.Ledger;
import jejak.query.audit.EventList;
import jejak.query.audit.family.Hands;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each decree said, row by row, and what was paid on it, beside it and not at all. */
@Projection(table = "decrees_v1", ddl = DecreesShape.DDL, version = 3, sdl = DecreeSdl.TEXT + DecreeRowsSdl.TEXT)
class Decrees {

    private final DecreeTables tables;
    private final DecreePages pages;
    private final DecreeSums sums;

    Decrees(JdbcClient db, Ledger ledger) {
        this.tables = new DecreeTables(db);
        this.pages = new DecreePages(db, ledger);
        this.sums = new DecreeSums(db);
    }

    @EventHandler
    void on(
            RecipientsDecreed e,
            @MetaDataValue(Actor.SCOPE) @Nullable String scope,
            @MessageIdentifier String eventId,
            TrackingToken token) {
        tables.decree(e, scope == null ? "" : scope, EventList.entry(eventId, token));
    }

    @EventHandler
    void on(DecreeAnnexFixed e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.hash(e.decreeNumber(), e.contentHash(), EventList.entry(eventId, token));
    }

    @EventHandler
    void on(BsuRecipientDetermined e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.row(e, eventId, token.position().orElseThrow());
    }

    @EventHandler
    void on(BsuDisbursementInstructed e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.payment(e, EventList.entry(eventId, token));
    }

    /** The same money, told once: it leaves the payment that failed. */
    @EventHandler
    void on(BsuDisbursementReinstructed e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.retried(e, EventList.entry(eventId, token));
    }

    @EventHandler
    void on(BsuPaid e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.moved(e.paymentId(), EventList.entry(eventId, token), e.rupiah(), -e.rupiah(), 0);
    }

    @EventHandler
    void on(BsuPaymentFailed e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.moved(e.paymentId(), EventList.entry(eventId, token), 0, 0, 0);
    }

    @EventHandler
    void on(BsuPaymentReversed e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.takenBack(e.paymentId(), EventList.entry(eventId, token));
    }

    @EventHandler
    void on(FundsReturnedToTreasury e, @MessageIdentifier String eventId, TrackingToken token) {
        tables.moved(
                e.paymentId(),
                EventList.entry(eventId, token),
                e.fromFamily() ? -e.rupiah() : 0,
                e.fromFamily() ? 0 : -e.rupiah(),
                e.rupiah());
    }

    @QueryMapping
    Optional<Decree> reproduceDecree(
            @Argument String number, @ContextValue(name = "region", required = false) @Nullable String within) {
        return pages.decree(number, within);
    }

    @SchemaMapping(typeName = "Decree")
    DecreeSums.Totals totals(Decree decree) {
        return sums.totals(decree);
    }

    @SchemaMapping(typeName = "Decree")
    Connection<DecreeRow> annex(Decree decree, @Argument int first, @Argument @Nullable String after) {
        return pages.annex(decree, PageRequest.of(first, after, 1));
    }

    @SchemaMapping(typeName = "Decree")
    Connection<DecreePages.Outside> outsideAnnex(Decree decree, @Argument int first, @Argument @Nullable String after) {
        return pages.outside(decree, PageRequest.of(first, after, 1));
    }

    @SchemaMapping(typeName = "Decree")
    Connection<Hands> hands(Decree decree, @Argument int first, @Argument @Nullable String after) {
        return pages.hands(decree, PageRequest.of(first, after, 1));
    }

    @SchemaMapping(typeName = "Decree")
    String csv(Decree decree) {
        return DecreeCsv.of(pages.rows(decree));
    }
}
