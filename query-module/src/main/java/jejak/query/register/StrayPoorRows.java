package jejak.query.register;

import java.time.LocalDate;
import java.util.List;
import jejak.query.paging.PageRequest;
import jejak.query.paging.RegionArgument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the poor families outside the registry by the page and keeps where each lives; those that left or ended live nowhere. */
final class StrayPoorRows {

    private StrayPoorRows() {}

    static List<@Nullable StrayPoorFamily> page(
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

    static void live(JdbcClient db, String household, String village) {
        db.sql("update stray_poor_v1 set village_code = ? where household_id = ?")
                .params(village, household)
                .update();
    }
}
