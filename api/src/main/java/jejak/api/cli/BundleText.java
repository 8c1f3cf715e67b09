package jejak.api.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What became of the wish for a bundle, for a person or for a program. */
final class BundleText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BundleText() {}

    static String written(String household, Path file, int bytes, boolean json) {
        return json
                ? JSON.writeValueAsString(object(household, file.toString()).put("bytes", bytes))
                : file + "  " + bytes + " byte";
    }

    static String unknown(String household, boolean json) {
        String indonesian = "Tidak ada keluarga %s dalam catatan yang sudah ditandatangani.".formatted(household);
        String english = "there is no household %s in the log as it was signed.".formatted(household);
        if (!json) {
            return "jejak: " + indonesian + " / " + english;
        }
        ObjectNode object = object(household, null).put("code", "HOUSEHOLD_UNKNOWN");
        object.putObject("text").put("id", indonesian).put("en", english);
        return JSON.writeValueAsString(object);
    }

    private static ObjectNode object(String household, @Nullable String file) {
        return JSON.createObjectNode().put("household", household).put("file", file);
    }
}
