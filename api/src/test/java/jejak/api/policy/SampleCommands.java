package jejak.api.policy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes a command of every kind there is, with the things it names chosen and the rest made up. */
final class SampleCommands {

    private static final List<Class<? extends Record>> ALL = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("jejak.household", "jejak.deliberation", "jejak.aid")
                    .stream()
                    .filter(JavaClass::isRecord)
                    .map(JavaClass::reflect)
                    .filter(SampleCommands::targets)
                    .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                    .toList();

    private SampleCommands() {}

    /** Every command of the product. */
    static List<Class<? extends Record>> all() {
        return ALL;
    }

    /** One command, whose components of these names have these values. */
    static Record of(Class<? extends Record> type, Map<String, ?> named) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Stream.of(components)
                    .map(c -> named.containsKey(c.getName()) ? named.get(c.getName()) : value(c.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("No sample of " + type, e);
        }
    }

    private static @Nullable Object value(Class<?> type) {
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "x";
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 1, 1);
        }
        if (type == List.class) {
            return List.of();
        }
        return type.isEnum() ? type.getEnumConstants()[0] : null;
    }

    private static boolean targets(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                        .anyMatch(f -> f.isAnnotationPresent(TargetAggregateIdentifier.class))
                || Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(m -> m.isAnnotationPresent(TargetAggregateIdentifier.class));
    }
}
