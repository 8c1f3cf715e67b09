package jejak.api.looks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.household.events.AccessEvent.Look;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.AccessEvent.Purpose;

/** Gathers what one request is about to show of whom, and says it in as few words as it takes. */
public final class SeenData {

    private final Purpose usual;
    private final Map<Ground, Map<String, Set<PersonalField>>> seen = new LinkedHashMap<>();
    private final Set<String> operations = new TreeSet<>();

    /** @param usual what everything is for that names no purpose of its own */
    public SeenData(Purpose usual) {
        this.usual = usual;
    }

    Purpose usual() {
        return usual;
    }

    /** Fields of one request may be fetched by several threads. */
    synchronized void note(String operation, Ground ground, PersonalField field, Collection<String> personIds) {
        if (personIds.isEmpty()) {
            return;
        }
        operations.add(operation);
        Map<String, Set<PersonalField>> people = seen.computeIfAbsent(ground, _ -> new TreeMap<>());
        personIds.forEach(person -> people.computeIfAbsent(person, _ -> EnumSet.noneOf(PersonalField.class))
                .add(field));
    }

    /** What leaves the office as one document, outside any question's answer. */
    public void exported(String operation, PersonalField field, Collection<String> personIds) {
        note(operation, new Ground(null, null), field, personIds);
    }

    /** As above, for a purpose and a case that are told. */
    public void exported(String operation, Collection<String> personIds, Purpose purpose, String caseNumber) {
        note(operation, new Ground(purpose, caseNumber), PersonalField.WHOLE_FILE, personIds);
    }

    /** What was gathered up to now, and from here on not again. */
    synchronized SeenData taken() {
        SeenData taken = new SeenData(usual);
        taken.seen.putAll(seen);
        taken.operations.addAll(operations);
        seen.clear();
        operations.clear();
        return taken;
    }

    synchronized boolean isEmpty() {
        return seen.isEmpty();
    }

    /** The questions that were asked, by their names in the schema. */
    synchronized String operation() {
        return String.join(",", operations);
    }

    /** People of whom the same fields were seen for the same purpose stand together. */
    synchronized List<Look> looks() {
        List<Look> looks = new ArrayList<>();
        seen.forEach((ground, people) -> {
            Map<Set<PersonalField>, Set<String>> alike = new LinkedHashMap<>();
            people.forEach((person, fields) ->
                    alike.computeIfAbsent(fields, _ -> new TreeSet<>()).add(person));
            Purpose purpose = ground.purpose() == null ? usual : ground.purpose();
            alike.forEach((fields, persons) ->
                    looks.add(new Look(purpose, ground.caseNumber(), List.copyOf(fields), List.copyOf(persons))));
        });
        return looks;
    }
}
