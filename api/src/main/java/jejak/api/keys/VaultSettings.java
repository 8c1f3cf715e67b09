package jejak.api.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which key service holds which keys, as the file {@code vault.properties} in the key folder says it; the office, its other
 * nodes and the terminal all find it there.
 *
 * @param url of the service, such as {@code https://vault.example:8200}
 * @param mount where its transit engine is
 * @param tokenFile holds the token, read anew at each call, so that an agent may renew it
 * @param signingKey signs checkpoints and receipts; null while the key folder does
 * @param wrappingKey seals the tree of the persons' keys; null while that lies in the key folder as it is
 */
public record VaultSettings(
        URI url,
        String mount,
        Path tokenFile,
        @Nullable String signingKey,
        @Nullable String wrappingKey) {
    private static final String FILE = "vault.properties";
    private static final Set<String> KNOWN = Set.of("url", "mount", "token-file", "signing-key", "wrapping-key");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Empty where all keys lie in the folder. */
    public static Optional<VaultSettings> in(Path keyFolder) {
        Path file = keyFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties text = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            text.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read.".formatted(file), e);
        }
        return Optional.of(parsed(text, file));
    }

    private static VaultSettings parsed(Properties text, Path file) {
        Set<String> unknown = new HashSet<>(text.stringPropertyNames());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new KeyServiceFailed("%s knows %s, and not %s.".formatted(file, new TreeSet<>(KNOWN), unknown));
        }
        URI url = URI.create(needed(text, "url", file).replaceFirst("/+$", ""));
        boolean secret = "https".equals(url.getScheme());
        if (url.getHost() == null || !(secret || THIS_MACHINE.contains(url.getHost()))) {
            throw new KeyServiceFailed(
                    "url in %s must begin with https://, or name this machine: the token goes there.".formatted(file));
        }
        return new VaultSettings(
                url,
                text.getProperty("mount", "transit"),
                Path.of(needed(text, "token-file", file)),
                text.getProperty("signing-key"),
                text.getProperty("wrapping-key"));
    }

    private static String needed(Properties text, String name, Path file) {
        String value = text.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new KeyServiceFailed("%s is missing in %s.".formatted(name, file));
        }
        return value;
    }
}
