package jejak.api.graphql.limits;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tells texts that the database can keep from those that it cannot. */
public final class Texts {

    private Texts() {}

    /** Whether every text and name in it can be kept. */
    public static boolean usable(JsonNode node) {
        if (node.isString()) {
            return usable(node.asString());
        }
        return node.properties().stream().map(Map.Entry::getKey).allMatch(Texts::usable)
                && node.values().stream().allMatch(Texts::usable);
    }

    /** Neither NUL nor half a pair of Unicode. */
    public static boolean usable(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isHalf(point));
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
