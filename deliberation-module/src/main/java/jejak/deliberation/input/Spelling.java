package jejak.deliberation.input;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Decides which ids and texts a log of this module can hold. */
public final class Spelling {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Spelling() {}

    /** Whether the text is a UUID as written by a machine: two spellings of one id would be two things. */
    public static boolean uuid(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    /** Whether the text is a prefix such as {@code musdes:} and a UUID. */
    public static boolean id(String prefix, String text) {
        return text.startsWith(prefix) && uuid(text.substring(prefix.length()));
    }

    /** Whether the text says something, is not too long, and can be stored by every reader of the log. */
    public static boolean words(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
