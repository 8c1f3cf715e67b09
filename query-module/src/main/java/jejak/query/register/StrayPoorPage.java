package jejak.query.register;

import java.time.LocalDate;
import java.util.List;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one page of the poor families outside the registry; those that left the regency or ended are not among them. */
final class StrayPoorPage {

    private StrayPoorPage() {}

    static List<@Nullable StrayPoorFamily> of(
            JdbcClient db, @Nullable String villageCode, @Nullable String stage, PageRequest page) {
        return db.sql("""
            select * from stray_poor_v1
            where village_code <> '' and (:village::text is null or village_code = :village)
                and (:stage::text is null or stage = :stage) and (since, household_id) > (:since, :household)
            order by since, household_id limit :most
            """)
                .param("village", villageCode == null ? null : RegionArgument.village(villageCode))
                .param("stage", stage)
                .param("since", page.day(0, LocalDate.EPOCH))
                .param("household", page.keyOr(1, ""))
                .param("most", page.limit())
                .query(StrayPoorFamily.class)
                .list();
    }
}
