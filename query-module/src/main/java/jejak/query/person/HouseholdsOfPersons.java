package jejak.query.person;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers in which household persons are recorded; for other answers that know a person and not where to look. */
@Component
public class HouseholdsOfPersons {

    private record Home(String personId, String householdId) {}

    private final JdbcClient db;

    HouseholdsOfPersons(JdbcClient db) {
        this.db = db;
    }

    /** Household by person, of those only whom the reader may see; by one statement. */
    public Map<String, String> of(Collection<String> personIds) {
        return db
                .sql("select person_id, household_id from person_index_v2 where person_id = any(?)")
                .param(personIds.toArray(String[]::new))
                .query(Home.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .collect(Collectors.toMap(Home::personId, Home::householdId));
    }
}
