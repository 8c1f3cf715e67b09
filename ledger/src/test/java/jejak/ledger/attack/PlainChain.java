package jejak.ledger.attack;

import javax.sql.DataSource;

/** The usual practice to compare with: each row has a hash and the hash of the one before, and the database walks it. */
final class PlainChain {
    private static final String WALK = """
        select count(*) from (
            select hash, envelope, version, substr(envelope, length(envelope) - 31) as previous,
                lag(hash) over events as before, row_number() over events - 1 as place
            from ledger.events window events as (partition by stream order by version)
        ) as walked
        where hash <> sha256('\\x00'::bytea || envelope) or version <> place
            or previous <> coalesce(before, decode(repeat('00', 32), 'hex'))
        """;

    private PlainChain() {}

    static boolean isBroken(DataSource database) {
        return Sql.list(database, row -> row.getLong(1), WALK).getFirst() > 0;
    }
}
