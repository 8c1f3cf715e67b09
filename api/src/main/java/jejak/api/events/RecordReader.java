package jejak.api.events;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jejak.api.events.QuickEvent.Declined;
import jejak.api.events.RecordPlan.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads records of one class off the stream of JSON, without a tree in between: values first, and the record once it is
 * known what becomes of the sealed ones.
 *
 * <p>It knows JSON as the codec writes it today and declines everything else, for the reader of trees to judge.
 */
final class RecordReader {
    private final List<PartReader> parts;
    private final MethodHandle constructor;

    RecordReader(RecordPlan plan) {
        this.parts = plan.parts().stream().map(PartReader::new).toList();
        this.constructor = constructor(plan.type());
    }

    /** Where the values come from that were sealed; they are asked for in their order. */
    interface Sealed {
        /** Null where the value is left out. */
        @Nullable
        Object valueOf(PartReader part, String path);
    }

    /** What stands beside the components of an event; nothing stands beside those of a record in it. */
    interface Beside {
        Beside NOTHING = (_, _) -> Declined.unless(false);

        void read(String name, JsonParser json);
    }

    /** The values of one record before there is a record. */
    @SuppressWarnings("ArrayRecordComponent") // on its way into the record's constructor; nobody compares it
    record Parsed(RecordReader reader, @Nullable Object[] values) {
        Object build(String prefix, Sealed sealed) {
            for (int i = 0; i < values.length; i++) {
                PartReader part = reader.parts.get(i);
                String name = part.part().name();
                String path = prefix.isEmpty() ? name : prefix.concat(name);
                values[i] = built(part.part().personal() ? sealed.valueOf(part, path) : values[i], path, sealed);
            }
            return reader.construct(values);
        }

        private static @Nullable Object built(@Nullable Object value, String path, Sealed sealed) {
            return switch (value) {
                case Parsed nested -> nested.build(path + ".", sealed);
                case List<?> list -> builtList(list, path, sealed);
                case null, default -> value;
            };
        }

        private static List<Object> builtList(List<?> list, String path, Sealed sealed) {
            List<Object> built = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                built.add(element instanceof Parsed p ? p.build(path + "[" + i + "].", sealed) : element);
            }
            return built;
        }
    }

    /** Reads on from behind the brace. */
    Parsed read(JsonParser json, Beside beside) {
        @Nullable Object[] values = new Object[parts.size()];
        int next = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            int index = indexOf(name, next);
            if (index >= 0) {
                Declined.unless(
                        values[index] == null && !parts.get(index).part().personal());
                values[index] = parts.get(index).read(json);
                next = index + 1;
            } else {
                beside.read(name, json);
            }
        }
        Declined.unless(json.currentToken() == JsonToken.END_OBJECT);
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i).part();
            Declined.unless(values[i] != null || part.optional() || part.personal());
        }
        return new Parsed(this, values);
    }

    /** Components are recorded in their order, so that the next one is nearly always the one looked for. */
    private int indexOf(String name, int next) {
        for (int i = next; i < parts.size(); i++) {
            if (parts.get(i).part().name().equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < next; i++) {
            if (parts.get(i).part().name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Object construct(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw new Declined(e);
        }
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, components))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no canonical constructor.", e);
        }
    }
}
