package jejak.api.policy;

import jejak.api.access.Scope;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;

/** How far a thing lies from the region somebody is appointed for. */
public enum Relation {
    /** Inside that region: for a village its own, for a regency every village of it. */
    OWN_VILLAGE,
    SAME_SUBDISTRICT,
    SAME_REGENCY,
    OTHER_REGENCY,
    /** It lies nowhere, such as the version of the program. */
    NONE;

    private static final int SUBDISTRICT = "00.00.00".length();
    private static final int REGENCY = "00.00".length();

    /**
     * By the region codes alone, which nest: a code begins with the code of the region around it.
     *
     * @param region of the appointment
     * @param place region code of the thing; null when it lies nowhere
     */
    public static Relation of(String region, @Nullable String place) {
        if (place == null) {
            return NONE;
        }
        if (region.equals(Scope.NATION) && Regions.find(place).isPresent()) {
            return OWN_VILLAGE;
        }
        if (place.equals(region) || (!region.isEmpty() && place.startsWith(region + "."))) {
            return OWN_VILLAGE;
        }
        if (together(region, place, SUBDISTRICT)) {
            return SAME_SUBDISTRICT;
        }
        return together(region, place, REGENCY) ? SAME_REGENCY : OTHER_REGENCY;
    }

    private static boolean together(String one, String other, int length) {
        return ends(one, length) && ends(other, length) && one.regionMatches(0, other, 0, length);
    }

    /** Whether a level of the code ends there. */
    private static boolean ends(String code, int length) {
        return code.length() == length || (code.length() > length && code.charAt(length) == '.');
    }
}
