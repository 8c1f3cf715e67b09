package jejak.query.audit.money;

import jejak.query.audit.Asked;

/** The table of {@link Uncollected}, and how it is read as of a day. */
final class UncollectedShape {

    static final String DDL = """
        create table uncollected_v1 (
            payment_id text primary key,
            household_id text not null,
            village_code text not null, -- where the family lived when the payment was instructed
            programme text not null,
            category text not null,
            year int not null,
            tranche int not null,
            rupiah bigint not null,
            instructed_on date not null, -- in the bank's hands from here on
            paid_on date,
            reversed_on date, -- the bank took back what it had paid; it is in its hands again
            failed_on date,
            failed_reason text,
            retried_on date, -- its money was instructed once more, under another id
            returned_on date,
            sts_number text,
            events text not null -- ids and positions, in the order of the log
        );
        create index on uncollected_v1 (programme, year, village_code, payment_id);
        """;

    /** What happened after the day is taken away first, so that the rest reads as on that day. */
    static final String AS_OF = """
        with on_day as (
            select payment_id, household_id, village_code, category, tranche, rupiah, instructed_on, events,
                case when failed_on <= :asOf then failed_on end as failed_on,
                case when failed_on <= :asOf then failed_reason end as failed_reason,
                case when returned_on <= :asOf then returned_on end as returned_on,
                case when returned_on <= :asOf then sts_number end as sts_number
            from uncollected_v1
            where programme = :programme and year = :year and instructed_on <= :asOf
                and (paid_on is null or paid_on > :asOf or reversed_on <= :asOf)
                and (retried_on is null or retried_on > :asOf)
                and\
        """ + Asked.WITHIN + """
        ), due as (
            select *, instructed_on + coalesce(cast(:days as int),
                cast(jsonb_object(string_to_array(:terms, ',')) ->> left(village_code, 5) as int)) as return_by
            from on_day
        ), judged as (
            select *, coalesce(returned_on, cast(:asOf as date)) - instructed_on as days_at_bank,
                case when returned_on is null
                    then case when cast(:asOf as date) > return_by then 'OVERDUE' else 'WAITING' end
                    else case when returned_on > return_by then 'RETURNED_LATE' else 'RETURNED_IN_TIME' end
                end as state
            from due
        )
        """;

    private UncollectedShape() {}
}
