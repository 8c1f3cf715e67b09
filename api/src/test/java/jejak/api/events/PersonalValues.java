package jejak.api.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.kernel.Personal;

/** Finds what is personal in an event, by what it is called and not by how it is marked. */
final class PersonalValues {
    private static final Set<String> NAMES =
            Set.of("nik", "previousNik", "name", "address", "cardNumber", "birthDate", "phone", "accountNumber");
    private static final Set<Class<?>> TYPES = Set.of(DisabilityKind.class, DisabilitySeverity.class);

    private PersonalValues() {}

    /** The values themselves, as they would stand in JSON; numbers, names, dates, kinds. */
    static List<String> in(Object record) {
        return components(record.getClass())
                .flatMap(component -> values(component, record))
                .toList();
    }

    /** Components that look personal and carry no mark, also in nested records. */
    static Stream<String> unmarked(Class<?> type) {
        return components(type).flatMap(component -> {
            Class<?> element = element(component);
            boolean forgotten = looksPersonal(component) && !component.isAnnotationPresent(Personal.class);
            return Stream.concat(
                    forgotten ? Stream.of(type.getSimpleName() + "." + component.getName()) : Stream.empty(),
                    element.isRecord() ? unmarked(element) : Stream.empty());
        });
    }

    private static Stream<String> values(RecordComponent component, Object record) {
        Object value = read(component, record);
        Collection<?> all = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        if (looksPersonal(component)) {
            return all.stream().map(String::valueOf);
        }
        return all.stream().filter(Record.class::isInstance).flatMap(nested -> in(nested).stream());
    }

    private static boolean looksPersonal(RecordComponent component) {
        return NAMES.contains(component.getName()) || TYPES.contains(component.getType());
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
