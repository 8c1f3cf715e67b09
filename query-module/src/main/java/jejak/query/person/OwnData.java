package jejak.query.person;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.aid.events.PayeeEvent;
import jejak.deliberation.events.VillageListEvent;
import jejak.deliberation.events.VillageListEvent.VillageListPublished;
import jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Decides what of an event is said of one person, or of the whole family, and so may be handed to that person. */
final class OwnData {

    private static final String PERSON = "personId";
    /** Where others live, and who they are. */
    private static final Set<String> OTHERS = Set.of(
            "otherHouseholdId",
            "payeeHouseholdId",
            "newHouseholdId",
            "successorHouseholdId",
            "replacedHouseholdId",
            "passedOver",
            "personIds");

    private final String personId;

    OwnData(String personId) {
        this.personId = personId;
    }

    /** Nothing for an event that speaks of somebody else. */
    Optional<Map<String, Object>> of(Object event) {
        return event instanceof VillageListEvent list ? ofList(list) : ofFamily(event);
    }

    /** That the person was named to everybody and how; which other families were, or no longer are, is not theirs. */
    private Optional<Map<String, Object>> ofList(VillageListEvent event) {
        if (!(event instanceof VillageListPublished list)) {
            return Optional.empty();
        }
        return list.named().stream()
                .filter(family -> family.personId().equals(personId))
                .findFirst()
                .map(family -> {
                    Map<String, Object> own = plain(family);
                    own.putAll(Map.of(
                            "listId", list.listId(),
                            "villageCode", list.villageCode(),
                            "programme", list.programme(),
                            "year", list.year(),
                            "version", list.version()));
                    return own;
                });
    }

    private Optional<Map<String, Object>> ofFamily(Object event) {
        return event instanceof Record said && !speaksOfAnother(said) ? Optional.of(plain(said)) : Optional.empty();
    }

    /** Aid for nobody by name is the family's; who may collect for whom is between those two. */
    private boolean speaksOfAnother(Record said) {
        return components(said)
                        .filter(component -> component.getName().equals(PERSON))
                        .anyMatch(
                                component -> value(said, component) instanceof String whose && !whose.equals(personId))
                || (said instanceof PayeeEvent
                        && components(said).noneMatch(component -> personId.equals(value(said, component))));
    }

    /** Whether an event is about the person by name. */
    static boolean names(Object event, String personId) {
        return event instanceof Record said
                && components(said)
                        .filter(component -> component.getName().equals(PERSON))
                        .anyMatch(component -> personId.equals(value(said, component)));
    }

    private Map<String, Object> plain(Record said) {
        Map<String, Object> own = new LinkedHashMap<>();
        components(said).filter(component -> mayBeTold(said, component)).forEach(component -> {
            Object value = plainValue(value(said, component));
            if (value != null) {
                own.put(component.getName(), value);
            }
        });
        return own;
    }

    /** Neither what is sealed for another person, nor who another person is, nor which other household is meant. */
    private boolean mayBeTold(Record said, RecordComponent component) {
        Personal personal = component.getAnnotation(Personal.class);
        if (personal != null) {
            return components(said)
                    .filter(other -> other.getName().equals(personal.of()))
                    .allMatch(other -> personId.equals(value(said, other)));
        }
        String name = component.getName();
        boolean names = name.equals(PERSON) || name.endsWith("PersonId");
        return names ? personId.equals(value(said, component)) : !OTHERS.contains(name);
    }

    private @Nullable Object plainValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record nested -> speaksOfAnother(nested) ? null : plain(nested);
            case List<?> many ->
                many.stream().map(this::plainValue).filter(Objects::nonNull).toList();
            case LocalDate day -> day.toString();
            case Enum<?> code -> code.name();
            default -> value;
        };
    }

    private static Stream<RecordComponent> components(Record said) {
        return Stream.of(said.getClass().getRecordComponents());
    }

    private static @Nullable Object value(Record said, RecordComponent component) {
        try {
            return component.getAccessor().invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Events are public records; " + said.getClass() + " is not.", e);
        }
    }
}
