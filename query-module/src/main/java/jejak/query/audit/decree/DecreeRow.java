package jejak.query.audit.decree;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.query.audit.Cited;
import jejak.query.audit.EventList;
import jejak.query.household.fold.FamilyMember;
import org.jspecify.annotations.Nullable;

/** One row of an annex, the recipient as recorded at that time, and what became of the money. */
record DecreeRow(
        int annexRow,
        String householdId,
        String recipientPersonId,
        @Nullable String recipientName,
        @Nullable String recipientNik,
        String category,
        long monthlyRupiah,
        String fromMonth,
        String toMonth,
        long entitledRupiah,
        long instructedRupiah,
        long paidRupiah,
        long atBankRupiah,
        long returnedRupiah,
        long differenceRupiah,
        boolean neverPaid,
        List<Cited> events) {

    /** As the tables have it. */
    record Stored(
            int annexRow,
            String householdId,
            String recipientPersonId,
            String category,
            long monthlyRupiah,
            String fromMonth,
            String toMonth,
            long reservedRupiah,
            String eventId,
            long position,
            long instructedRupiah,
            long paidRupiah,
            long atBankRupiah,
            long returnedRupiah,
            boolean neverPaid,
            String paymentEvents) {}

    /** Rows with the sums of their payments; to be narrowed and ordered. */
    static final String SELECT = """
        select r.annex_row, r.household_id, r.recipient_person_id, r.category, r.monthly_rupiah, r.from_month,
            r.to_month, r.reserved_rupiah, r.event_id, r.position,
            coalesce(sum(p.rupiah), 0) as instructed_rupiah,
            coalesce(sum(p.paid_rupiah), 0) as paid_rupiah,
            coalesce(sum(p.at_bank_rupiah), 0) as at_bank_rupiah,
            coalesce(sum(p.returned_rupiah), 0) as returned_rupiah,
            coalesce(sum(p.paid_rupiah), 0) = 0 as never_paid,
            coalesce(string_agg(p.events, ',' order by p.payment_id), '') as payment_events
        from decree_row_v1 r left join decree_payment_v1 p
            on p.number = r.number and p.household_id = r.household_id
        """;

    static DecreeRow of(Stored s, Optional<FamilyMember> recipient) {
        return new DecreeRow(
                s.annexRow,
                s.householdId,
                s.recipientPersonId,
                recipient.map(FamilyMember::name).orElse(null),
                recipient.map(FamilyMember::nik).orElse(null),
                s.category,
                s.monthlyRupiah,
                s.fromMonth,
                s.toMonth,
                s.reservedRupiah,
                s.instructedRupiah,
                s.paidRupiah,
                s.atBankRupiah,
                s.returnedRupiah,
                s.reservedRupiah - s.paidRupiah,
                s.neverPaid,
                events(s));
    }

    private static List<Cited> events(Stored s) {
        Cited row = new Cited(s.eventId, s.position);
        return Stream.concat(Stream.of(row), EventList.read(s.paymentEvents).stream())
                .sorted(Comparator.comparingLong(Cited::position))
                .toList();
    }
}
