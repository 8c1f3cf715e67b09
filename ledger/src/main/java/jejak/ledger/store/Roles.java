package jejak.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Decides what the roles of one database are called and, from the administrator's password, what theirs are. */
final class Roles {

    private static final int LONGEST_SUFFIX = 40;

    private final String database;
    private final String suffix;
    private final byte[] secret;

    /** Roles belong to the whole server, so every database but the usual one has its own set. */
    Roles(String database, String adminPassword) {
        if (adminPassword.isEmpty()) {
            throw new StoreRefused(
                    "Kata sandi administrator basis data kosong; Jejak menurunkan kata sandi perannya dari situ.",
                    "the database administrator's password is empty; those of Jejak's roles are derived from it.");
        }
        this.database = database;
        this.secret = adminPassword.getBytes(StandardCharsets.UTF_8);
        this.suffix = database.equals("jejak") ? "" : "_" + plain(database);
    }

    String owner() {
        return "jejak_owner" + suffix;
    }

    String app() {
        return "jejak_app" + suffix;
    }

    String projector() {
        return "jejak_projector" + suffix;
    }

    String reader() {
        return "jejak_reader" + suffix;
    }

    /** The same on every node that knows the administrator's password, so nothing needs to be handed around. */
    String passwordOf(String role) {
        return HexFormat.of().formatHex(hmac("jejak role " + database + " " + role));
    }

    /** For migrations; the names need no quotes. */
    Map<String, String> placeholders() {
        return Map.of("owner", owner(), "app", app(), "projector", projector(), "reader", reader());
    }

    /** A name that needs no quotes, and is another one for every database. */
    private String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        if (lower.equals(name) && name.length() <= LONGEST_SUFFIX) {
            return name;
        }
        String head = lower.substring(0, Math.min(lower.length(), LONGEST_SUFFIX - 17));
        return head + "_" + HexFormat.of().formatHex(hmac("jejak name " + name), 0, 8);
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
