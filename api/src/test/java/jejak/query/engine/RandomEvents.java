package jejak.query.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Events of any class with values out of the air; ids belong to one stream, so that no two streams are in each other's way. */
final class RandomEvents {

    private static final List<String> VILLAGES = List.of("51.08.06.2003", "51.08.08.2010", "51.08.04.2004");

    private final Random random;
    private final String stream;

    RandomEvents(Random random, String stream) {
        this.random = random;
        this.stream = stream;
    }

    Object of(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Stream.of(components).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("Every event is a record that can be made.", e);
        }
    }

    private Object value(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? IntStream.rangeClosed(1, 1 + random.nextInt(2))
                        .mapToObj(_ -> value(component.getName(), (Class<?>) list.getActualTypeArguments()[0]))
                        .toList()
                : value(component.getName(), component.getType());
    }

    private Object value(String name, Class<?> type) {
        if (type.isRecord()) {
            return of(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return switch (type.getSimpleName()) {
            case "String" -> text(name);
            case "LocalDate" -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
            case "long", "Long" -> 1_000L + random.nextInt(9);
            case "int", "Integer" -> 1 + random.nextInt(9);
            case "boolean", "Boolean" -> random.nextBoolean();
            default -> throw new AssertionError("Events hold no " + type);
        };
    }

    private String text(String name) {
        if (name.equals("householdId")) {
            return stream;
        }
        return name.toLowerCase(java.util.Locale.ROOT).endsWith("villagecode")
                ? VILLAGES.get(random.nextInt(VILLAGES.size()))
                : stream + "-" + name + "-" + random.nextInt(2);
    }
}
