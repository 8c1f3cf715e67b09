package jejak.query.audit.decree;

import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes decrees, the rows of their annexes and the payments on them. */
record DecreeTables(JdbcClient db) {

    void decree(RecipientsDecreed e, String region, String event) {
        db.sql("insert into decrees_v1 values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, ?)")
                .params(e.decreeNumber(), region, e.issuedOn(), e.programme(), e.category(), e.year())
                .params(e.budgetLineId(), e.recipients(), e.reservedRupiah(), event)
                .update();
    }

    void hash(String number, String hash, String event) {
        db.sql("update decrees_v1 set annex_hash = ?, events = events || ',' || ? where number = ?")
                .params(hash, event, number)
                .update();
    }

    void row(BsuRecipientDetermined e, String eventId, long position) {
        db.sql("insert into decree_row_v1 values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(e.decreeNumber(), e.annexRow(), e.householdId(), e.recipientPersonId())
                .params(e.programme(), e.category(), e.year(), e.monthlyRupiah(), e.fromMonth(), e.toMonth())
                .params(e.budgetLineId(), e.reservedRupiah(), eventId, position)
                .update();
    }

    /** Under the last decree that named the family for this benefit before. */
    void payment(BsuDisbursementInstructed e, String event) {
        db.sql("""
            insert into decree_payment_v1
            select ?, (
                select number from decree_row_v1
                where household_id = ? and programme = ? and category = ? and year = ? order by position desc limit 1
            ), ?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?
            """)
                .params(e.paymentId(), e.householdId(), e.programme(), e.category(), e.year())
                .params(e.householdId(), e.villageCode(), e.programme(), e.category(), e.year(), e.tranche())
                .params(e.rupiah(), e.rupiah(), event)
                .update();
    }

    /** The money of a payment that failed, under the id of the one that takes its place. */
    void retried(BsuDisbursementReinstructed e, String event) {
        db.sql("""
            update decree_payment_v1 set rupiah = rupiah - ?, at_bank_rupiah = at_bank_rupiah - ? where payment_id = ?
            """).params(e.rupiah(), e.rupiah(), e.failedPaymentId()).update();
        payment(e.asInstructed(), event);
    }

    /** What an event takes from one place of the money and puts into another. */
    void moved(String paymentId, String event, long paid, long atBank, long returned) {
        db.sql("""
            update decree_payment_v1 set paid_rupiah = paid_rupiah + ?, at_bank_rupiah = at_bank_rupiah + ?,
                returned_rupiah = returned_rupiah + ?, events = events || ',' || ? where payment_id = ?
            """).params(paid, atBank, returned, event, paymentId).update();
    }

    /** By the bank, which may say so before it says that it paid: then the money never left it. */
    void takenBack(String paymentId, String event) {
        db.sql("""
            update decree_payment_v1 set at_bank_rupiah = at_bank_rupiah + paid_rupiah, paid_rupiah = 0,
                events = events || ',' || ? where payment_id = ?
            """).params(event, paymentId).update();
    }
}
