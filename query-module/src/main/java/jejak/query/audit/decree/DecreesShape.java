package jejak.query.audit.decree;

/** The tables of {@link Decrees}. */
final class DecreesShape {

    static final String DDL = """
        create table decrees_v1 (
            number text primary key,
            region text not null, -- the office that issued it
            issued_on date not null,
            programme text not null,
            category text not null,
            year int not null,
            budget_line_id text not null,
            recipients int not null, -- rows, as the decree's own event says
            reserved_rupiah bigint not null, -- as the decree's own event says
            annex_hash text, -- null for a decree from before annexes were fixed
            events text not null
        );
        create table decree_row_v1 (
            number text not null,
            annex_row int not null,
            household_id text not null,
            recipient_person_id text not null,
            programme text not null,
            category text not null,
            year int not null,
            monthly_rupiah bigint not null,
            from_month text not null,
            to_month text not null,
            budget_line_id text not null,
            reserved_rupiah bigint not null,
            event_id text not null,
            position bigint not null,
            primary key (number, annex_row)
        );
        create index on decree_row_v1 (household_id, programme, category, year);
        create table decree_payment_v1 (
            payment_id text primary key,
            number text, -- the last decree that named the family for it; null when none did
            household_id text not null,
            village_code text not null,
            programme text not null,
            category text not null,
            year int not null,
            tranche int not null,
            rupiah bigint not null,
            paid_rupiah bigint not null, -- handed over and not given back
            at_bank_rupiah bigint not null, -- instructed, neither handed over nor back
            returned_rupiah bigint not null, -- back in the treasury
            events text not null
        );
        create index on decree_payment_v1 (number, household_id);
        create index on decree_payment_v1 (programme, category, year) where number is null;
        """;

    private DecreesShape() {}
}
