package jejak.api.keys;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One key in the key service, in its versions; what it made says by which version. */
public final class TransitKey {
    private static final Pattern MADE = Pattern.compile("vault:v([1-9][0-9]{0,8}):([A-Za-z0-9+/=]+)");

    private final Vault vault;
    private final String name;

    private TransitKey(Vault vault, String name) {
        this.vault = vault;
        this.name = name;
    }

    /**
     * Of which versions there are which.
     *
     * @param latest what it encrypts with
     * @param openable the lowest that it still opens
     */
    public record Versions(int latest, int openable) {}

    /** What seals the tree of the persons' keys; empty where the folder's own file does. */
    public static Optional<TransitKey> wrapping(Path keyFolder) {
        return VaultSettings.in(keyFolder).flatMap(vault -> of(vault, vault.wrappingKey(), Vault.PATIENCE));
    }

    /** What signs the log; empty where a file in the folder does. */
    static Optional<TransitKey> signing(Path keyFolder) {
        return VaultSettings.in(keyFolder).flatMap(vault -> of(vault, vault.signingKey(), Vault.PATIENCE));
    }

    static Optional<TransitKey> of(VaultSettings settings, @Nullable String name, Duration patience) {
        return Optional.ofNullable(name).map(key -> new TransitKey(new Vault(settings, patience), key));
    }

    public String name() {
        return name;
    }

    /** Asked for before anything is encrypted: the service makes a key that it is asked to encrypt with and does not have. */
    public Versions versions() {
        JsonNode key = vault.read("keys/" + name);
        return new Versions(number(key, "latest_version"), number(key, "min_decryption_version"));
    }

    /** The public half of a version, in base64. */
    String publicKey(int version) {
        JsonNode key = vault.read("keys/" + name);
        String type = key.path("type").asString("");
        if (!type.equals("ed25519")) {
            throw new KeyServiceFailed("%s holds %s as %s; the log is signed with ed25519. Make a key of that type."
                    .formatted(vault.name(), name, type));
        }
        return key.path("keys").path(String.valueOf(version)).path("public_key").asString("");
    }

    /** A few bytes, under the latest version. */
    public String encrypt(byte[] plain) {
        String made = text(vault.write("encrypt/" + name, Map.of("plaintext", base64(plain))), "ciphertext");
        versionOf(made);
        return made;
    }

    public byte[] decrypt(String made) {
        String plain = text(vault.write("decrypt/" + name, Map.of("ciphertext", made)), "plaintext");
        try {
            return Base64.getDecoder().decode(plain);
        } catch (IllegalArgumentException _) {
            throw unbelievable("plaintext");
        }
    }

    /** What is encrypted from now on is so under another version. */
    public void rotate() {
        vault.write("keys/" + name + "/rotate", Map.of());
    }

    /** Nothing that was made by an earlier version opens from now on, unless its administrator allows that again. */
    public void openOnlyFrom(int version) {
        vault.write("keys/" + name + "/config", Map.of("min_decryption_version", version));
    }

    /** By that version and no other. */
    byte[] sign(byte[] message, int version) {
        String made = text(
                vault.write("sign/" + name, Map.of("input", base64(message), "key_version", version)), "signature");
        if (versionOf(made) != version) {
            throw unbelievable("signature");
        }
        return Base64.getDecoder().decode(made.substring(made.lastIndexOf(':') + 1));
    }

    /** Which version made it. */
    public int versionOf(String made) {
        Matcher parts = MADE.matcher(made);
        if (!parts.matches()) {
            throw unbelievable("ciphertext or signature");
        }
        return Integer.parseInt(parts.group(1));
    }

    KeyServiceFailed unbelievable(String what) {
        return new KeyServiceFailed(
                "%s answers no usable %s for %s, and it is not used. Is another service or another key behind that name?"
                        .formatted(vault.name(), what, name));
    }

    private String text(JsonNode answer, String member) {
        String text = answer.path(member).asString("");
        if (text.isEmpty()) {
            throw unbelievable(member);
        }
        return text;
    }

    private int number(JsonNode answer, String member) {
        int number = answer.path(member).asInt(0);
        if (number < 1) {
            throw unbelievable(member);
        }
        return number;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
