package jejak.query.person;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers which public lists of villages ever named a person. */
record Listings(JdbcClient db) {

    void add(VillageListPublished list) {
        list.named()
                .forEach(family -> db.sql("insert into person_listed_v1 values (?, ?) on conflict do nothing")
                        .params(family.personId(), list.listId())
                        .update());
    }

    /** The logs that speak of a person: the family's, and those of the lists. */
    List<String> logs(String personId, String household) {
        List<@Nullable String> lists = db.sql(
                        "select list_id from person_listed_v1 where person_id = ? order by list_id")
                .param(personId)
                .query(String.class)
                .list();
        return Stream.concat(Stream.of(household), lists.stream().map(Objects::requireNonNull))
                .toList();
    }
}
