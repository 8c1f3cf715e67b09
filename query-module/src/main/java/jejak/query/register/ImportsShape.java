package jejak.query.register;

/** What {@link Imports} looks like in the database and in the schema. */
final class ImportsShape {

    static final String DDL = """
        create table imports_v1 (
            import_id text primary key,
            region text not null, -- the regency
            kind text not null,
            mapping text not null,
            source text not null,
            period text not null,
            bytes bigint not null,
            started_at timestamptz not null,
            started_by text not null,
            finished_at timestamptz,
            rows_read int,
            taken int,
            unchanged int,
            warned int,
            kept int,
            released int not null -- rows that a second person sent on, each time they were
        );
        create index on imports_v1 (started_at, import_id);
        """;

    static final String SDL = """
        extend type Query {
          "Files that were taken in, the newest first."
          imports(
            "How many at most, 1 to 100."
            first: Int!
            "Cursor of the one before the page."
            after: String
          ): ImportConnection!
          "One file that was taken in; null when there is none of this id."
          import(
            "Id of the import: import: and the SHA-256 of the file."
            id: ID!
          ): ImportRun
        }

        "One page of files."
        type ImportConnection {
          "The files with their cursors."
          edges: [ImportEdge!]!
          "Where the page lies in the list."
          pageInfo: PageInfo!
        }

        "A file and its cursor."
        type ImportEdge {
          "Opaque; to be given as after."
          cursor: String!
          "The file."
          node: ImportRun!
        }

        "A file that was taken in."
        type ImportRun implements Node {
          "import: and the SHA-256 of the file."
          id: ID!
          "Code of the regency."
          regencyCode: RegionCode!
          "What a row of it says."
          kind: String!
          "Name of the mapping its columns are read with."
          mapping: String!
          "Who made it."
          source: String!
          "The month it speaks of."
          period: String!
          "SHA-256 of its bytes in hex."
          contentHash: String!
          "Its size."
          bytes: Long!
          "When it came in."
          startedAt: DateTime!
          "Account that brought it."
          startedBy: String!
          "When every row had been looked at; null before."
          finishedAt: DateTime
          "Rows in it; null before it is finished, as are the four figures below."
          rows: Int
          "Rows that said something new."
          taken: Int
          "Rows that said what was known."
          unchanged: Int
          "Rows taken or unchanged with something to look at."
          warned: Int
          "Rows that were bad and kept to be put right."
          kept: Int
          "How many rows a second person has sent on."
          released: Int!
        }
        """;

    private ImportsShape() {}
}
