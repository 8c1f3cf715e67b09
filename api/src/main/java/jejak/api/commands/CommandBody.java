package jejak.api.commands;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jejak.kernel.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Says when two commands are the same command: one canonical JSON of what is asked, by whom and why. */
public final class CommandBody {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** What identifies the sending and not the command. */
    private static final List<String> NOT_OF_THE_BODY =
            List.of(Actor.COMMAND_ID, Actor.TODAY, Actor.APP_VERSION, Actor.BODY_HASH);

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private CommandBody() {}

    /** The command as JSON's own types. */
    static Map<String, Object> tree(Object command) {
        return CANONICAL.convertValue(command, OBJECT);
    }

    /** Of a command with all its ids. */
    static String hash(Object command, Map<String, ?> metadata) {
        return hash(command.getClass().getSimpleName(), tree(command), metadata);
    }

    /** Of an input as the client sent it, so that ids the client left to us do not make a repetition another command. */
    public static String hash(String name, Map<String, ?> input, Map<String, ?> metadata) {
        Map<String, Object> context = new TreeMap<>(metadata);
        NOT_OF_THE_BODY.forEach(context::remove);
        byte[] json =
                CANONICAL.writeValueAsBytes(withoutNulls(Map.of("command", name, "input", input, "metadata", context)));
        return HexFormat.of().formatHex(sha256().digest(json));
    }

    private static @Nullable Object withoutNulls(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> kept = new TreeMap<>();
                map.forEach((key, each) -> {
                    Object plain = withoutNulls(each);
                    if (plain != null) {
                        kept.put(String.valueOf(key), plain);
                    }
                });
                yield kept;
            }
            case List<?> list -> list.stream().map(CommandBody::withoutNulls).toList();
            case null, default -> value;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}
