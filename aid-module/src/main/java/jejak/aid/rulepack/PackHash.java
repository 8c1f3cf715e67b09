package jejak.aid.rulepack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names a text, a pack's or a file's, by its hash, so that two people can be sure they speak of the same one. */
public final class PackHash {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private PackHash() {}

    /** Whether a text is a SHA-256 in lower-case hex. */
    public static boolean wellFormed(String hash) {
        return FORM.matcher(hash).matches();
    }

    /** SHA-256 of a text, in hex. */
    public static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
