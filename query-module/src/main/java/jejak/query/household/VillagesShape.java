package jejak.query.household;

/** The tables of {@link Villages}, and what they add to the schema. */
final class VillagesShape {

    static final String DDL = """
        create table villages_v1 (
            household_id text primary key,
            village_code text not null, -- empty once it left the regency or ended
            members_alive int not null
        );
        create index on villages_v1 (village_code) include (members_alive);
        create table villages_musdes_v1 (
            village_code text primary key,
            minutes_signed_on date not null -- of the latest session that was closed
        );
        """;

    static final String SDL = """
        extend type Query {
          "Every village of the code list, in order of code, also those without any household."
          villages("Code of a kecamatan, for example 51.08.09; all when left out." kecamatan: String): [VillageSummary!]!
        }

        "A village in figures."
        type VillageSummary {
          "Its code."
          code: RegionCode!
          "Its name."
          name: String!
          "DESA or KELURAHAN."
          kind: String!
          "Name of the kecamatan it lies in."
          kecamatan: String!
          "Households that live in it."
          households: Int!
          "Living members of those households."
          membersAlive: Int!
          "Day on which the minutes of its latest deliberation were signed; null when none was ever closed."
          latestMusdesOn: Date
        }
        """;

    private VillagesShape() {}
}
