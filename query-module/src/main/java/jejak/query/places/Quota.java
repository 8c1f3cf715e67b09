package jejak.query.places;

import org.jspecify.annotations.Nullable;

/**
 * How many families may have a category in any month, of a village or of all.
 *
 * @param freeFrom first month from which a place is free to the end; null when there is none
 */
record Quota(
        @Nullable String villageCode,
        int places,
        int taken,
        @Nullable String freeFrom,
        int waiting,
        boolean byPack,
        String basis) {

    public int free() {
        return Math.max(0, places - taken);
    }
}
