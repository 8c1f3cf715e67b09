package jejak.api.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the input field that holds a value, so that a refusal from below points at what the clerk typed. */
final class InputPath {

    private InputPath() {}

    /** The first field, in the order of the input, whose name and text are meant. */
    static Optional<String> of(Map<String, Object> command, BiPredicate<String, String> meant) {
        return search("", "", command, meant);
    }

    /** The first field that holds exactly this text. */
    static Optional<String> ofText(Map<String, Object> command, String text) {
        return of(command, (name, value) -> value.equals(text));
    }

    private static Optional<String> search(
            String path, String name, @Nullable Object value, BiPredicate<String, String> meant) {
        return switch (value) {
            case String text when meant.test(name, text) -> Optional.of(path);
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> {
                            String key = String.valueOf(entry.getKey());
                            return search(path.isEmpty() ? key : path + "." + key, key, entry.getValue(), meant);
                        })
                        .flatMap(Optional::stream)
                        .findFirst();
            case List<?> list -> searchList(path, name, list, meant);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> searchList(
            String path, String name, List<?> list, BiPredicate<String, String> meant) {
        for (int i = 0; i < list.size(); i++) {
            Optional<String> found = search(path + "[" + i + "]", name, list.get(i), meant);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
