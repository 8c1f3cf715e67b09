package jejak.query.register;

/** What {@link StrayPoor} looks like in the database and in the schema. */
final class StrayPoorShape {

    static final String DDL = """
        create table stray_poor_v1 (
            household_id text primary key,
            village_code text not null,
            source text, -- null when only the channel of the registration says it
            label text,
            case_id text,
            reported_on date not null,
            assessed_on date,
            deliberated_on date,
            proposed_on date,
            listed_on date,
            insured_on date,
            aided_on date,
            stage text not null generated always as (case
                when aided_on is not null then 'AIDED' when insured_on is not null then 'INSURED'
                when listed_on is not null then 'LISTED' when proposed_on is not null then 'PROPOSED'
                when deliberated_on is not null then 'DELIBERATED' when assessed_on is not null then 'ASSESSED'
                else 'REPORTED' end) stored,
            since date not null generated always as (coalesce(
                aided_on, insured_on, listed_on, proposed_on, deliberated_on, assessed_on, reported_on)) stored
        );
        create index on stray_poor_v1 (village_code, since, household_id);
        """;

    static final String SDL = """
        extend type Query {
          "Poor families that were found outside the registry (miskin tercecer), those first who have been waiting longest in their stage."
          strayPoor(
            "Code of the village; all of the region of the appointment when left out."
            villageCode: String
            "Only those in this stage."
            stage: StrayPoorStage
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the one before the page."
            after: String
          ): StrayPoorConnection!
        }

        "The furthest step a family found outside the registry has come to."
        enum StrayPoorStage {
          "Laporan diterima / somebody told of it"
          REPORTED
          "Sudah diasesmen / visited and assessed"
          ASSESSED
          "Sudah dimusyawarahkan / the village has decided on it"
          DELIBERATED
          "Diusulkan ke basis data / proposed to the registry"
          PROPOSED
          "Tercantum dalam basis data / listed in the registry"
          LISTED
          "Menjadi peserta JKN-KIS / has health insurance"
          INSURED
          "Menerima program / takes part in a programme"
          AIDED
        }

        "One page of families found outside the registry."
        type StrayPoorConnection {
          "The families with their cursors."
          edges: [StrayPoorEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A family found outside the registry and its cursor."
        type StrayPoorEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The family."
          node: StrayPoorFamily!
        }

        "A family found outside the registry, with the day of each step; a step that is null has not been taken."
        type StrayPoorFamily {
          "Id of the household."
          householdId: ID!
          "Code of the village it lives in."
          villageCode: RegionCode!
          "Who told of it, when that is known."
          source: ReportSource
          "What the office calls the way it was found, for example DDDPKB."
          label: String
          "Id of the case at the counter that the report came in with."
          caseId: ID
          "The furthest step it has come to."
          stage: StrayPoorStage!
          "Since when it has been there."
          since: Date!
          "The day of the report."
          reportedOn: Date!
          "The day of the visit."
          assessedOn: Date
          "The day the village decided."
          deliberatedOn: Date
          "The day it was proposed to the registry."
          proposedOn: Date
          "The day from which the registry lists it."
          listedOn: Date
          "The day from which a member has health insurance."
          insuredOn: Date
          "The day from which it takes part in a programme."
          aidedOn: Date
        }
        """;

    private StrayPoorShape() {}
}
