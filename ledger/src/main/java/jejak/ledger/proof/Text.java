package jejak.ledger.proof;

import java.util.Base64;
import java.util.regex.Pattern;

/** Reads numbers, hashes and names out of texts, in the one way in which each may be written. */
final class Text {
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");
    // Every character that Unicode calls a space, and the plus sign that parts a key's fields.
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\x{85}\\p{Cc}+]+");

    private Text() {}

    static long number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new MalformedNote("'%s' is not a number without leading zeros.".formatted(text));
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new MalformedNote("%s is larger than any size of a log.".formatted(text));
        }
    }

    static byte[] hash(String text) {
        byte[] hash = bytes(text);
        if (hash.length != Merkle.HASH_LENGTH) {
            throw new MalformedNote("'%s' is not a hash of 32 bytes.".formatted(text));
        }
        return hash;
    }

    /** Standard Base 64 with padding; the decoder alone would also take what no encoder writes. */
    static byte[] bytes(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (base64(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Told below, as for what decodes but is written in another way.
        }
        throw new MalformedNote("'%s' is not standard Base 64.".formatted(text));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
