package jejak.query.audit;

/** The tables of {@link CaseQuestions}. */
final class CaseQuestionsShape {

    static final String DDL = """
        create table case_questions_v1 (
            household_id text primary key,
            file text not null -- JSON: facts by the ids of their events; no personal data
        );
        create table case_finding_v1 (
            question text not null,
            id text not null,
            household_id text not null,
            village_code text not null, -- where the family lived when the payment was instructed
            programme text not null,
            year int not null,
            kind text not null,
            rupiah bigint not null,
            known boolean not null,
            row text not null, -- JSON of the answer
            primary key (question, id)
        );
        create index on case_finding_v1 (question, programme, year, village_code, id);
        create index on case_finding_v1 (household_id);
        """;

    private CaseQuestionsShape() {}
}
