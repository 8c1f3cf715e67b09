package jejak.kernel;

/** A NIK or the number of a family card as anybody may see it. */
public final class MaskedNumber {

    private static final int LENGTH = 16;
    private static final int SHOWN = 4;
    private static final String HIDDEN = "•".repeat(LENGTH - 2 * SHOWN);

    private MaskedNumber() {}

    /** Four digits of the region and four at the end: enough to recognise a card that one holds in one's hand. */
    public static String of(String number) {
        boolean digits = number.length() == LENGTH && number.chars().allMatch(Character::isDigit);
        return digits ? number.substring(0, SHOWN) + HIDDEN + number.substring(LENGTH - SHOWN) : unreadable(number);
    }

    /** What was erased or is masked already may be shown; any other text could be a number with a slip in it. */
    private static String unreadable(String text) {
        return text.startsWith("[") || text.contains("•") ? text : "•".repeat(LENGTH);
    }
}
