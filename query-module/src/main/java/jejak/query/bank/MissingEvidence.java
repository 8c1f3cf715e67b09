package jejak.query.bank;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.aid.events.AccountabilityEvent.AccountabilityDocumentFiled;
import jejak.aid.events.AccountabilityEvent.DocumentKind;
import jejak.aid.events.AccountabilityEvent.IntegrityPactSigned;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.engine.Projection;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which documents of the accountability file a paid payment still lacks. */
@Projection(table = "payment_evidence_v1", ddl = MissingEvidenceShape.DDL, version = 2, sdl = MissingEvidenceShape.SDL)
class MissingEvidence {

    record Row(String paymentId, String householdId, boolean proposal, boolean decree, boolean pact, boolean handover) {
        Lacking lacking() {
            Stream<Map.Entry<String, Boolean>> file = Stream.of(
                    Map.entry("PROPOSAL_OR_STATEMENT", proposal),
                    Map.entry("DECREE", decree),
                    Map.entry("INTEGRITY_PACT", pact),
                    Map.entry("PROOF_OF_HANDOVER", handover));
            List<String> missing =
                    file.filter(d -> !d.getValue()).map(Map.Entry::getKey).toList();
            return new Lacking(paymentId, householdId, missing);
        }
    }

    record Tranche(String programme, int year, int tranche) {}

    record Lacking(String paymentId, String householdId, List<String> missing) {}

    private static final String LACKING = """
        from payment_evidence_v1 p left join benefit_evidence_v1 b using (household_id, programme, category, year)
        where p.programme = ? and p.year = ? and p.tranche = ? and p.paid
            and not (p.handover and coalesce(b.proposal and b.decree and b.pact, false))
        """;

    private final JdbcClient db;

    MissingEvidence(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(BsuRecipientDetermined e) {
        benefit(new Of(e.householdId(), e.programme(), e.category(), e.year()), "decree");
    }

    @EventHandler
    void on(IntegrityPactSigned e) {
        benefit(new Of(e.householdId(), e.programme(), e.category(), e.year()), "pact");
    }

    @EventHandler
    void on(AccountabilityDocumentFiled e) {
        if (e.kind() == DocumentKind.PROOF_OF_HANDOVER) {
            db.sql("update payment_evidence_v1 set handover = true where payment_id = ?")
                    .param(e.paymentId())
                    .update();
        } else {
            benefit(new Of(e.householdId(), e.programme(), e.category(), e.year()), "proposal");
        }
    }

    @EventHandler
    void on(BsuDisbursementInstructed e) {
        db.sql("insert into payment_evidence_v1 values (?, ?, ?, ?, ?, ?, ?, false, false)")
                .params(e.paymentId(), e.householdId(), e.programme(), e.category(), e.year(), e.tranche())
                .param(e.villageCode())
                .update();
    }

    @EventHandler
    void on(BsuDisbursementReinstructed e) {
        on(e.asInstructed());
    }

    @EventHandler
    void on(BsuPaid e) {
        paid(e.paymentId(), true);
    }

    /** Of money that is not with the family nothing has to be accounted for. */
    @EventHandler
    void on(BsuPaymentReversed e) {
        paid(e.paymentId(), false);
    }

    @EventHandler
    void on(FundsReturnedToTreasury e) {
        paid(e.paymentId(), false);
    }

    @QueryMapping
    Connection<Lacking> missingEvidence(
            @Arguments Tranche of,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet fields) {
        PageRequest page = PageRequest.of(first, after, 1);
        List<@Nullable Row> rows = db.sql("""
            select p.payment_id, p.household_id, p.handover, coalesce(b.proposal, false) as proposal,
                coalesce(b.decree, false) as decree, coalesce(b.pact, false) as pact
            """ + LACKING + " and p.payment_id > ? order by p.payment_id limit ?")
                .params(of.programme(), of.year(), of.tranche(), page.keyOr(0, ""), page.limit())
                .query(Row.class)
                .list();
        return Connection.of(page, rows, row -> PageRequest.cursor(row.paymentId()))
                .counted(
                        fields,
                        () -> db.sql("select count(*) " + LACKING)
                                .params(of.programme(), of.year(), of.tranche())
                                .query(Integer.class)
                                .single())
                .map(Row::lacking);
    }

    private void paid(String paymentId, boolean now) {
        db.sql("update payment_evidence_v1 set paid = ? where payment_id = ?")
                .params(now, paymentId)
                .update();
    }

    private record Of(String householdId, String programme, String category, int year) {}

    private void benefit(Of of, String column) {
        db.sql("""
            insert into benefit_evidence_v1 (household_id, programme, category, year, %1$s)
            values (?, ?, ?, ?, true)
            on conflict (household_id, programme, category, year) do update set %1$s = true
            """.formatted(column))
                .params(of.householdId(), of.programme(), of.category(), of.year())
                .update();
    }
}
