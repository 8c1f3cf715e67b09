package jejak.api.graphql;

import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.commands.UserError;
import jejak.deliberation.musdes.ScheduleMusdes;
import jejak.household.RegisterHousehold;
import jejak.household.access.OpenBreakGlass;
import jejak.household.arrival.AcceptMoveIn;
import jejak.household.counter.OpenCase;
import jejak.household.family.SplitHousehold;
import jejak.household.welfare.RegisterStrayPoorHousehold;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a command out of the arguments of a request; ids the client left to us are random and tell nothing. */
final class CommandInput {

    /** Strict: what was sent is what is meant, so nothing is bent into shape. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** The id of what a command begins, and what comes before the random part. */
    private record Fresh(String argument, String prefix) {}

    private static final Map<Class<?>, Fresh> FRESH = Map.of(
            RegisterHousehold.class, new Fresh("householdId", ""),
            RegisterStrayPoorHousehold.class, new Fresh("householdId", ""),
            AcceptMoveIn.class, new Fresh("householdId", ""),
            SplitHousehold.class, new Fresh("newHouseholdId", ""),
            ScheduleMusdes.class, new Fresh("musdesId", "musdes:"),
            OpenCase.class, new Fresh("caseId", "case:"),
            OpenBreakGlass.class, new Fresh("accessId", "access:glass:"));

    private CommandInput() {}

    /** Says that a value fits the schema and yet not the command. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient UserError error;

        NotUnderstood(String path, JacksonException cause) {
            super(cause);
            this.error = UserError.of(path, DoorReason.VALUE_NOT_UNDERSTOOD);
        }

        UserError error() {
            return error;
        }
    }

    static <C extends Record> C read(Class<C> command, Map<String, Object> input) throws NotUnderstood {
        try {
            return STRICT.convertValue(withIds(command, input), command);
        } catch (JacksonException e) {
            throw new NotUnderstood(path(e), e);
        }
    }

    /** The arguments in JSON's own types, as they are hashed, recorded and bound. */
    static Map<String, Object> plain(@Nullable Map<String, ?> argument) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (argument != null) {
            argument.forEach((key, value) -> {
                if (value != null) {
                    plain.put(key, plainValue(value));
                }
            });
        }
        return plain;
    }

    private static Object plainValue(Object value) {
        return switch (value) {
            case TemporalAccessor date -> date.toString();
            case Enum<?> code -> code.name();
            case Map<?, ?> map -> {
                Map<String, Object> named = new LinkedHashMap<>();
                map.forEach((key, each) -> named.put(String.valueOf(key), each));
                yield plain(named);
            }
            case List<?> list -> list.stream().map(CommandInput::plainValue).toList();
            default -> value;
        };
    }

    private static Map<String, Object> withIds(Class<?> command, Map<String, Object> input) {
        Map<String, Object> filled = new LinkedHashMap<>(input);
        Fresh fresh = FRESH.get(command);
        if (fresh != null) {
            filled.putIfAbsent(fresh.argument(), fresh.prefix() + random());
        }
        filled.computeIfPresent("member", (_, member) -> withPersonId(member));
        filled.computeIfPresent(
                "members",
                (_, members) -> ((List<?>) members)
                        .stream().map(CommandInput::withPersonId).toList());
        return filled;
    }

    private static Object withPersonId(Object member) {
        Map<String, Object> filled = new LinkedHashMap<>();
        ((Map<?, ?>) member).forEach((key, value) -> filled.put(String.valueOf(key), value));
        filled.putIfAbsent("personId", random());
        return filled;
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.toString();
    }
}
