package jejak.query.register;

/** What {@link Coverage} looks like in the database and in the schema. */
final class CoverageShape {

    static final String DDL = """
        create table coverage_v1 (
            person text not null,
            household text not null,
            village_code text not null,
            from_day date not null,
            until_day date -- first day on which the person does not live there any more
        );
        create index on coverage_v1 (village_code, from_day);
        create index on coverage_v1 (household);
        create index on coverage_v1 (person);
        create table coverage_home_v1 (
            household text primary key,
            village_code text not null
        );
        create table coverage_move_v1 (
            household text not null,
            number bigint not null,
            on_day date not null,
            village_code text, -- null for another regency
            primary key (household, number)
        );
        create table coverage_jkn_v1 (
            person text not null,
            region text not null, -- the regency
            segment text not null,
            from_day date not null,
            until_day date -- first day on which the card is of no use
        );
        create index on coverage_jkn_v1 (person, from_day);
        create table coverage_disability_v1 (
            person text primary key,
            region text not null, -- the regency
            from_day date not null
        );
        """;

    static final String SDL = """
        extend type Query {
          "How many of the people the office knows in a region have health insurance (JKN-KIS) on a day."
          jknCoverage(
            "Code of a village, a kecamatan or a regency."
            regionCode: String!
            "The day; today when left out."
            asOf: Date
          ): JknCoverage!
          "The villages that are inclusive for persons with disabilities on a day, with what reaches those persons."
          inclusiveVillages(
            "The day; today when left out."
            asOf: Date
          ): [InclusiveVillage!]!
        }

        "Health insurance in a region on a day, among the people the office knows."
        type JknCoverage {
          "Code of the region."
          regionCode: RegionCode!
          "The day."
          asOf: Date!
          "People who live in it."
          people: Int!
          "Those of them who are insured."
          insured: Int!
          "Those whose contribution the State pays."
          paidByState: Int!
          "Those whose contribution the regency pays."
          paidByRegency: Int!
          "Insured of a hundred people; null where nobody lives."
          percent: Float
          "Percentage from which the region counts as covered (UHC) on that day; configuration, to be confirmed."
          thresholdPercent: Float
          "Whether the threshold is reached."
          reached: Boolean!
          "The same village by village, in order of code."
          villages: [VillageCoverage!]!
        }

        "Health insurance in one village."
        type VillageCoverage {
          "Code of the village."
          villageCode: RegionCode!
          "People who live in it."
          people: Int!
          "Those of them who are insured."
          insured: Int!
          "Those whose contribution the State pays."
          paidByState: Int!
          "Those whose contribution the regency pays."
          paidByRegency: Int!
        }

        "A village that is inclusive for persons with disabilities."
        type InclusiveVillage {
          "Code of the village."
          villageCode: RegionCode!
          "Its name."
          name: String!
          "Since when it is called so; configuration, to be confirmed."
          since: Date!
          "People with a recorded disability who live in it."
          personsWithDisability: Int!
          "Those of them who have health insurance."
          insured: Int!
        }
        """;

    private CoverageShape() {}
}
