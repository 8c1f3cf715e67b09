package jejak.query.signals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jejak.query.household.fold.Household;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds signals up by check, and gathers those of several families with one statement. */
final class SignalSummaries {

    private static final int MOST_OF_ONE_FAMILY = 100;

    /** A false alarm is counted and its money is not. */
    private static final String BY_CHECK = """
        select "check", count(*) as signals,
            count(*) filter (where state = 'RAISED') as open,
            count(*) filter (where state in ('CONFIRMED', 'REMEDIED')) as confirmed,
            count(*) filter (where state = 'FALSE_POSITIVE') as false_positives,
            coalesce(sum(rupiah) filter (where state <> 'FALSE_POSITIVE'), 0) as rupiah,
            coalesce(sum(wrong_in_fact) filter (where state <> 'FALSE_POSITIVE'), 0) as wrong_in_fact,
            coalesce(sum(known_to_be_wrong) filter (where state <> 'FALSE_POSITIVE'), 0) as known_to_be_wrong
        from signals_v1 group by "check" order by "check"
        """;

    private SignalSummaries() {}

    /** What one check has found in all. */
    record OfCheck(
            String check,
            int signals,
            int open,
            int confirmed,
            int falsePositives,
            long rupiah,
            long wrongInFact,
            long knownToBeWrong) {}

    static List<OfCheck> byCheck(JdbcClient db) {
        return db.sql(BY_CHECK).query(OfCheck.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The oldest of each family; a family without any has an empty list. */
    static Map<Household, List<SignalRow>> of(JdbcClient db, List<Household> households) {
        Map<String, List<SignalRow>> byId = new LinkedHashMap<>();
        db
                .sql("""
                    select * from (
                        select s.*, row_number() over (partition by household_id order by position) as n
                        from signals_v1 s where household_id = any(?)) ranked
                    where n <= ? order by position
                    """)
                .param(households.stream().map(Household::id).toArray(String[]::new))
                .param(MOST_OF_ONE_FAMILY)
                .query(SignalRow.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .forEach(row -> byId.computeIfAbsent(String.valueOf(row.householdId()), _ -> new ArrayList<>())
                        .add(row));
        Map<Household, List<SignalRow>> signals = new LinkedHashMap<>();
        households.forEach(h -> signals.put(h, byId.getOrDefault(h.id(), List.of())));
        return signals;
    }
}
