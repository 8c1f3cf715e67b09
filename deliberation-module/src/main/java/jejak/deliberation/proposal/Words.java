package jejak.deliberation.proposal;

import java.nio.charset.StandardCharsets;

/** Decides which texts a proposal's log can hold. */
final class Words {

    private Words() {}

    static boolean fit(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
