package jejak.query.household;

/** What {@link VillageRoll} looks like in the database and in the schema, and how an earlier roll is read. */
final class VillageRollShape {

    static final String DDL = """
        create table village_roll_v1 (
            household_id text primary key,
            village_code text not null
        );
        create index on village_roll_v1 (village_code, household_id);
        create table village_roll_stay_v1 ( -- every stay that began, and every leaving
            household_id text not null,
            lived_in text, -- code of the village from then on; null for having left the regency or ended
            position bigint not null,
            recorded_at timestamptz not null,
            true_from date not null, -- not before the family was registered
            primary key (household_id, position)
        );
        create index on village_roll_stay_v1 (lived_in, household_id);
        """;

    static final String SDL = """
        extend type Query {
          "Households that live in a village, or lived in it at a moment, in order of their ids; those that had left the regency or ended are not in it."
          households(
            "Code of the village, for example 51.08.08.2010."
            villageCode: String!
            "How many households at most, 1 to 100."
            first: Int!
            "Cursor of the household before the page."
            after: String
            "The moment the question is about, with each household as at that moment; now when left out. Whoever sees one village only is shown the families that still belong to it."
            asOf: AsOfInput
          ): HouseholdConnection!
        }

        "One page of a village's households."
        type HouseholdConnection {
          "The households with their cursors."
          edges: [HouseholdEdge!]!
          "Where the page lies in the roll."
          pageInfo: PageInfo!
          "How many households the roll of the village has, also those the reader may not see."
          totalCount: Int
        }

        "A household and its cursor."
        type HouseholdEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The household."
          node: Household!
        }
        """;

    /** Of each household that ever lived there: where its newest stay is that counts, in the time that is asked for. */
    static final String EARLIER = """
        select household_id from village_roll_stay_v1
        where household_id in (select household_id from village_roll_stay_v1
                where lived_in = :village and household_id > :after)
            and (cast(:position as bigint) is null or position <= :position)
            and (cast(:recordedAt as timestamptz) is null or recorded_at <= :recordedAt)
            and (cast(:day as date) is null or true_from <= :day)
        group by household_id
        having (array_agg(lived_in order by position desc))[1] is not null and :village = (array_agg(lived_in order by
            case when cast(:day as date) is null then null else true_from end desc, position desc))[1]
        order by household_id
        """;

    private VillageRollShape() {}
}
