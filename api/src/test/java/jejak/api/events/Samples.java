package jejak.api.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the same sample of an event in every run; persons are counted, so that no two have the same data. */
final class Samples {
    // Quotes, slashes, line ends and letters beyond ASCII: what a library may one day write another way.
    private static final String AWKWARD = "\"Kadek\" & <Ayu> \\ / \t\n\u0001 Déwi \u2028 \uD83C\uDF3E";
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("householdId", "5e2c8a54-1c1b-4c0e-9a53-6f0d3c8e7b21"),
            Map.entry("otherHouseholdId", "0b9d4c11-7f62-4d27-8a05-2f1e9c44d310"),
            Map.entry("musdesId", "musdes:9d0f6a3e-52a4-4b1c-8c1d-77aa10c2e6f5"),
            Map.entry("budgetLineId", "budget:51.08:BSU:2024"),
            Map.entry("decreeId", "decree:400.9/12/2024"),
            Map.entry("decreeNumber", "400.9/12/2024"),
            Map.entry("rulePackId", "rulepack:buleleng-2024"),
            Map.entry("supersedes", "3f5b2f0e-6a7c-4f4e-b7b0-1f2f3a4b5c6d"),
            Map.entry("villageCode", "51.08.06.2003"),
            Map.entry("programme", "BSU"),
            Map.entry("category", "LANSIA"),
            Map.entry("period", "2024-01"),
            Map.entry("months", "2024-01"),
            Map.entry("fromMonth", "2024-01"),
            Map.entry("toMonth", "2024-03"),
            Map.entry("headPersonId", "person-1"),
            Map.entry("recipientPersonId", "person-1"),
            Map.entry("payeePersonId", "person-1"),
            Map.entry("address", "Jalan Sampel 1, Banjar Contoh"),
            Map.entry("cardNumber", "9951080101200001"),
            Map.entry("previousNik", "9951080101809999"),
            Map.entry("content", AWKWARD));

    private final boolean sparse;
    private int persons;

    private Samples(boolean sparse) {
        this.sparse = sparse;
    }

    /** Every component has a value. */
    static Object full(Class<?> event) {
        return new Samples(false).record(event);
    }

    /** Every component that may be absent is. */
    static Object sparse(Class<?> event) {
        return new Samples(true).record(event);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (Arrays.stream(components).anyMatch(component -> component.getName().equals("personId"))) {
            persons++;
        }
        Object[] values = Arrays.stream(components).map(this::value).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        if (sparse && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return List.of(value(component.getName(), element), value(component.getName(), element));
        }
        return value(component.getName(), component.getType());
    }

    private Object value(String name, Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> text(name);
            case "int", "Integer" -> name.equals("year") ? 2024 : 3;
            case "long", "Long" -> 450_000L;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> name.equals("birthDate") ? LocalDate.of(1950, 2, persons) : LocalDate.of(2024, 2, 29);
            default -> throw new IllegalStateException("No sample of " + type);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "personId" -> "person-" + persons;
            case "nik" -> "995108010150000" + persons;
            case "name" -> "Orang \"Contoh\" " + persons;
            default -> TEXTS.getOrDefault(name, "some " + name);
        };
    }
}
