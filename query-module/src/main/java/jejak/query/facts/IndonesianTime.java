package jejak.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Tells on which day of the office something was recorded: Indonesia has three time zones, and a province has one. */
public final class IndonesianTime {

    private static final ZoneId WEST = ZoneId.of("Asia/Jakarta");
    private static final ZoneId CENTRE = ZoneId.of("Asia/Makassar");
    private static final ZoneId EAST = ZoneId.of("Asia/Jayapura");

    private IndonesianTime() {}

    /** The day of a moment where the region lies. */
    public static LocalDate day(Instant moment, String regionCode) {
        return LocalDate.ofInstant(moment, zone(regionCode));
    }

    /** The zone of a region code; Sumatra, Java, and western Borneo keep western time, Maluku and Papua eastern. */
    public static ZoneId zone(String regionCode) {
        int province = regionCode.length() < 2 ? 0 : Integer.parseInt(regionCode.substring(0, 2));
        if (province >= 81) {
            return EAST;
        }
        boolean central = (province >= 51 && province <= 53) || (province >= 63 && province <= 76);
        return central ? CENTRE : WEST;
    }
}
