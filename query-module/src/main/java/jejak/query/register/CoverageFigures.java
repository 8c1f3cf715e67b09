package jejak.query.register;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jejak.kernel.Regions;
import jejak.query.register.RegionFacts.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts out of the days who lived somewhere and was insured on one of them. */
final class CoverageFigures {

    /** Only for a day that nobody names, of villages in any regency: where it begins last it has begun everywhere. */
    static final ZoneId WESTERNMOST = ZoneId.of("Asia/Jakarta");

    private static final double HUNDRED = 100;

    private static final String ON = """
        from coverage_v1 p
        left join coverage_jkn_v1 j
            on j.person = p.person and j.from_day <= :day and (j.until_day is null or j.until_day > :day)
        where (p.village_code = :region or starts_with(p.village_code, :region || '.'))
            and p.from_day <= :day and (p.until_day is null or p.until_day > :day)
        """;

    /** One village on a day. */
    record Village(String villageCode, int people, int insured, int paidByState, int paidByRegency) {}

    /** A region on a day. */
    record Region(
            String regionCode,
            LocalDate asOf,
            int people,
            int insured,
            int paidByState,
            int paidByRegency,
            @Nullable Double percent,
            @Nullable Double thresholdPercent,
            boolean reached,
            List<Village> villages) {}

    /** An inclusive village on a day. */
    record Inclusive(String villageCode, String name, LocalDate since, int personsWithDisability, int insured) {}

    private final JdbcClient db;
    private final OfficeTerms terms;

    CoverageFigures(JdbcClient db, OfficeTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    Region of(String region, LocalDate day) {
        return sum(region, day, villages(region, day));
    }

    private List<Village> villages(String region, LocalDate day) {
        return db
                .sql("""
                    select p.village_code, count(distinct p.person) as people,
                        count(distinct j.person) as insured,
                        count(distinct j.person) filter (where j.segment = 'PBI_APBN') as paid_by_state,
                        count(distinct j.person) filter (where j.segment = 'PBI_APBD') as paid_by_regency
                    """ + ON + "group by p.village_code order by p.village_code")
                .param("region", region)
                .param("day", day)
                .query(Village.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Persons with disabilities are counted, and never said which. */
    List<Inclusive> inclusive(LocalDate day) {
        return RegionFacts.INCLUSIVE.facts().stream()
                .filter(fact -> !fact.from().isAfter(day))
                .map(fact -> inclusive(fact, day))
                .toList();
    }

    private Inclusive inclusive(Fact village, LocalDate day) {
        return db.sql("select count(distinct p.person) as people, count(distinct j.person) as insured " + ON
                        + " and p.person in (select person from coverage_disability_v1 where from_day <= :day)")
                .param("region", village.region())
                .param("day", day)
                .query((row, _) -> new Inclusive(
                        village.region(),
                        Regions.find(village.region()).orElseThrow().name(),
                        village.from(),
                        row.getInt("people"),
                        row.getInt("insured")))
                .single();
    }

    private Region sum(String region, LocalDate day, List<Village> villages) {
        int people = villages.stream().mapToInt(Village::people).sum();
        int insured = villages.stream().mapToInt(Village::insured).sum();
        Optional<Double> threshold = terms.uhcThreshold(region, day)
                .map(Double::valueOf)
                .or(() -> RegionFacts.UHC.of(region, day).map(fact -> Double.valueOf(fact.value())));
        Double percent = people == 0 ? null : HUNDRED * insured / people;
        return new Region(
                region,
                day,
                people,
                insured,
                villages.stream().mapToInt(Village::paidByState).sum(),
                villages.stream().mapToInt(Village::paidByRegency).sum(),
                percent,
                threshold.orElse(null),
                percent != null && threshold.isPresent() && percent >= threshold.get(),
                villages);
    }
}
