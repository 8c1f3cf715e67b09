package jejak.query.bank;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.AccountabilityEvent.AccountabilityDocumentFiled;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything a family got from the regency's programmes, cash and otherwise, in one list. */
@Projection(table = "received_aid_v1", ddl = ReceivedAidShape.DDL, sdl = ReceivedAidShape.SDL)
class ReceivedAid {

    private final JdbcClient db;

    ReceivedAid(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BsuDisbursementInstructed e) {
        db.sql("""
            insert into received_aid_v1 (id, household_id, kind, programme, category, year, months, for_person_id, rupiah)
            values (?, ?, 'CASH', ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """)
                .params(e.paymentId(), e.householdId(), e.programme(), e.category(), e.year())
                .params(String.join(" ", e.months()), e.recipientPersonId(), e.rupiah())
                .update();
    }

    @EventHandler
    void on(BsuDisbursementReinstructed e) {
        on(e.asInstructed());
    }

    @EventHandler
    void on(BsuPaid e) {
        got(e.paymentId(), e.paidOn(), e.payeePersonId());
    }

    @EventHandler
    void on(BsuPaymentReversed e) {
        gone(e.paymentId());
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        gone(e.paymentId());
    }

    @EventHandler
    void on(AccountabilityDocumentFiled e) {
        if (e.paymentId() != null) {
            db.sql("update received_aid_v1 set evidence_hash = ? where id = ?")
                    .params(e.contentHash(), e.paymentId())
                    .update();
        }
    }

    @EventHandler
    void on(AidDelivered e) {
        db.sql("""
            insert into received_aid_v1 (id, household_id, kind, programme, category, year, months, for_person_id, unit, rupiah)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """)
                .param(e.deliveryId())
                .param(e.householdId())
                .param(e.kind().name())
                .param(e.programme())
                .param(e.category())
                .param(e.year())
                .param(e.month())
                .param(e.personId())
                .param(e.unit())
                .param(e.rupiah())
                .update();
        got(e.deliveryId(), e.deliveredOn(), e.receiverPersonId());
        handed(e.deliveryId(), e.quantity(), e.rupiah(), e.evidenceHash());
    }

    @EventHandler
    void on(AidDeliveryCorrected e) {
        got(e.deliveryId(), e.deliveredOn(), e.receiverPersonId());
        handed(e.deliveryId(), e.quantity(), e.rupiah(), e.evidenceHash());
    }

    @EventHandler
    void on(AidDeliveryCancelled e) {
        gone(e.deliveryId());
    }

    @QueryMapping
    Connection<ReceivedThing> receivedAid(
            @Argument String householdId, @Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 2);
        List<@Nullable ReceivedThing> rows = db.sql("""
            select r.*, for_person_id as person_id from received_aid_v1 r
            where household_id = ? and received_on is not null and (received_on::text, id) > (?, ?)
            order by received_on::text, id limit ?
            """)
                .params(householdId, page.keyOr(0, ""), page.keyOr(1, ""), page.limit())
                .query(ReceivedThing.class)
                .list();
        return Connection.of(page, rows, r -> PageRequest.cursor(r.receivedOn().toString(), r.id()));
    }

    private void got(String id, LocalDate on, String receiver) {
        db.sql("update received_aid_v1 set received_on = ?, receiver_person_id = ? where id = ?")
                .params(on, receiver, id)
                .update();
    }

    private void handed(String id, int quantity, long rupiah, String evidence) {
        db.sql("update received_aid_v1 set quantity = ?, rupiah = ?, evidence_hash = ? where id = ?")
                .params(quantity, rupiah, evidence, id)
                .update();
    }

    private void gone(String id) {
        db.sql("update received_aid_v1 set received_on = null where id = ?")
                .params(id)
                .update();
    }
}
