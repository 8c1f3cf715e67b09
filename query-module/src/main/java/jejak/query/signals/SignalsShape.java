package jejak.query.signals;

/** What {@link Signals} looks like in the database. */
final class SignalsShape {

    static final String DDL = """
        create table signals_v1 (
            id text primary key,
            position bigint not null,
            "check" text not null,
            severity text not null,
            state text not null, -- RAISED, then the verdict, then REMEDIED
            subject_kind text not null,
            subject text not null,
            household_id text,
            village_code text,
            region text not null, -- the regency
            facts text not null, -- ids of events, with a comma between
            rupiah bigint not null,
            wrong_in_fact bigint not null,
            known_to_be_wrong bigint not null,
            paid_on date,
            true_since date,
            known_since date,
            sentence_id text not null,
            sentence_en text not null,
            raised_at timestamptz not null,
            raised_by text not null,
            triage_reason text,
            triaged_at timestamptz,
            triaged_by text,
            remedy text,
            reference text,
            remedied_at timestamptz
        );
        create index on signals_v1 (position);
        create index on signals_v1 ("check", position);
        create index on signals_v1 (household_id, position);
        create index on signals_v1 (village_code, position);
        """;

    private SignalsShape() {}
}
