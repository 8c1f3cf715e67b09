package jejak.query.person;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which public lists of villages ever named a person. */
record Listings(JdbcClient db) {

    void add(VillageListPublished list) {
        list.named()
                .forEach(family -> db.sql("insert into person_listed_v2 values (?, ?) on conflict do nothing")
                        .params(family.personId(), list.listId())
                        .update());
    }

    /** The logs that speak of a person: those of the families, and those of the lists. */
    List<String> logs(String personId, Set<String> households) {
        List<@Nullable String> lists = db.sql(
                        "select list_id from person_listed_v2 where person_id = ? order by list_id")
                .param(personId)
                .query(String.class)
                .list();
        return Stream.concat(households.stream(), lists.stream().map(Objects::requireNonNull))
                .toList();
    }
}
