package jejak.api.imports.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Finds the mapping of a kind of file: the office's own in the data folder, else the one that comes with the program. */
public final class Mappings {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path own;

    /** @param home data folder; its {@code mappings/51.08/households-standard.json} comes before ours */
    public Mappings(Path home) {
        this.own = home.resolve("mappings");
    }

    /** Nothing when there is none of this name. */
    public Optional<Mapping> find(String regency, FileKind kind, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + name + ".json";
        for (Path mine : List.of(own.resolve(regency).resolve(file), own.resolve(file))) {
            if (Files.exists(mine)) {
                return Optional.of(JSON.readValue(mine.toFile(), Mapping.class));
            }
        }
        return shipped("/mappings/" + regency + "/" + file).or(() -> shipped("/mappings/" + file));
    }

    private static Optional<Mapping> shipped(String resource) {
        try (InputStream in = Mappings.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(JSON.readValue(in, Mapping.class));
        } catch (IOException e) {
            throw new IllegalStateException("The mapping " + resource + " cannot be read.", e);
        }
    }
}
