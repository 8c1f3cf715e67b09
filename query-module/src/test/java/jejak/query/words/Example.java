package jejak.query.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one instance of any event: full, or with nothing in what may be empty. */
final class Example {

    private final boolean full;

    Example(boolean full) {
        this.full = full;
    }

    Object of(Class<?> event) {
        RecordComponent[] components = event.getRecordComponents();
        try {
            Object[] values = Stream.of(components).map(this::value).toArray();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return event.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && !full ? null : value(component.getName(), component.getGenericType());
    }

    private Object value(String name, Type type) {
        return switch (type) {
            case ParameterizedType list -> full ? List.of(value(name, list.getActualTypeArguments()[0])) : List.of();
            case Class<?> c when c == String.class -> text(name);
            case Class<?> c when c == LocalDate.class -> LocalDate.of(2024, 6, 10);
            case Class<?> c when c == int.class || c == Integer.class -> 2;
            case Class<?> c when c == long.class -> 1_800_000L;
            case Class<?> c when c == boolean.class -> full;
            case Class<?> c when c.isEnum() -> c.getEnumConstants()[0];
            case Class<?> c when c.isRecord() -> of(c);
            default -> throw new AssertionError("No example of a " + type + " for " + name);
        };
    }

    private static String text(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).contains("month") ? "2024-01" : "<" + name + ">";
    }
}
