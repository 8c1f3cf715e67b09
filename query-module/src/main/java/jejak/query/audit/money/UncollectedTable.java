package jejak.query.audit.money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.audit.Asked;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the days on which a payment that may stay uncollected went from one hand to the next. */
record UncollectedTable(JdbcClient db) {

    /** Regency, its days, next regency, its days: within how many the money of a year's programme must be back. */
    String terms(Asked asked, ReturnTerms terms, LocalDate on) {
        return db
                .sql("select distinct left(village_code, 5) from uncollected_v1 where programme = ? and year = ?")
                .params(asked.programme(), asked.year())
                .query(String.class)
                .list()
                .stream()
                .map(regency -> regency + "," + terms.withinDays(Objects.requireNonNull(regency), on))
                .collect(Collectors.joining(","));
    }

    void instructed(BsuDisbursementInstructed e, LocalDate day, String event) {
        db.sql("""
            insert into uncollected_v1 (payment_id, household_id, village_code, programme, category, year, tranche,
                rupiah, instructed_on, events)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(e.paymentId(), e.householdId(), e.villageCode(), e.programme(), e.category(), e.year())
                .params(e.tranche(), e.rupiah(), day, event)
                .update();
    }

    void retried(String failedPaymentId, LocalDate day) {
        db.sql("update uncollected_v1 set retried_on = ? where payment_id = ?")
                .params(day, failedPaymentId)
                .update();
    }

    /** What was handed over anew after the bank had taken it back is with the family. */
    void paid(BsuPaid e) {
        db.sql("update uncollected_v1 set paid_on = ?, reversed_on = null where payment_id = ?")
                .params(e.paidOn(), e.paymentId())
                .update();
    }

    void failed(BsuPaymentFailed e, String event) {
        db.sql("""
            update uncollected_v1 set failed_on = ?, failed_reason = ?, events = events || ',' || ? where payment_id = ?
            """)
                .params(e.failedOn(), e.reason().name(), event, e.paymentId())
                .update();
    }

    void reversed(BsuPaymentReversed e, String event) {
        db.sql("update uncollected_v1 set reversed_on = ?, events = events || ',' || ? where payment_id = ?")
                .params(e.reversedOn(), event, e.paymentId())
                .update();
    }

    void returned(FundsReturnedToTreasury e, String event) {
        db.sql("""
            update uncollected_v1 set returned_on = ?, sts_number = ?, events = events || ',' || ? where payment_id = ?
            """).params(e.returnedOn(), e.stsNumber(), event, e.paymentId()).update();
    }
}
