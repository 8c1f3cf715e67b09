package jejak.query.audit;

import jejak.query.paging.RegionArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which part of a year's programme an auditor asks about: everything, or what lies in one village or kecamatan. */
public record Asked(String programme, int year, @Nullable String region) {

    /** Of a table with a column village_code: what lies in the region that is asked for and in the one of the reader. */
    public static final String WITHIN = """
        (cast(:region as text) is null or village_code = :region or starts_with(village_code, :region || '.'))
        and (cast(:within as text) is null or village_code = :within or starts_with(village_code, :within || '.'))
        """;

    /** Refuses a region that is in no list. */
    public Asked {
        region = RegionArgument.any(region);
    }

    /** @param within region of the reader, beyond which nothing is shown; null when the reader has none */
    public StatementSpec bind(StatementSpec sql, @Nullable String within) {
        return sql.param("programme", programme)
                .param("year", year)
                .param("region", region)
                .param("within", within);
    }
}
