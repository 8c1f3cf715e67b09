package jejak.household.arrival;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.household.events.HouseholdEvent.Member;
import org.jspecify.annotations.Nullable;

/** Remembers who of a family was recorded as dead, and keeps silent about them unless that turns out to be wrong. */
record Graves(Map<String, Member> people) {

    static final Graves NONE = new Graves(Map.of());

    @Nullable
    Member get(String personId) {
        return people.get(personId);
    }

    Graves with(Member person) {
        return new Graves(with(people, person.personId(), person));
    }

    Graves without(String personId) {
        return new Graves(without(people, personId));
    }

    /** What is said of the living, by what it is about. */
    Map<Object, Carried> silence(Map<Object, Carried> said) {
        Map<Object, Carried> living = new LinkedHashMap<>(said);
        people.keySet().forEach(id -> living.keySet().removeAll(List.of("disability " + id, "insurance " + id)));
        return living;
    }

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> now = new LinkedHashMap<>(map);
        now.put(key, value);
        return Collections.unmodifiableMap(now);
    }

    static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> now = new LinkedHashMap<>(map);
        now.remove(key);
        return Collections.unmodifiableMap(now);
    }
}
