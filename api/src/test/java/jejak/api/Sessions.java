package jejak.api;

import java.util.Map;

/** Village deliberations for tests, brought to a certain point. */
public final class Sessions {

    private static final String DAY = "2024-01-20";

    private Sessions() {}

    /** A session that may decide; the cycle tells it from every other. */
    public static String open(Office office, String cycle) {
        String musdes = scheduled(office, cycle);
        begin(office, musdes);
        return musdes;
    }

    /** A session that was called and has not sat yet. */
    public static String scheduled(Office office, String cycle) {
        Map<String, Object> call = Map.of(
                "villageCode",
                Families.BENGKALA,
                "forum",
                "MUSDES",
                "agenda",
                "EXTREME_POVERTY_VERIFICATION",
                "cycle",
                cycle,
                "scheduledOn",
                DAY,
                "invited",
                5);
        return office.does("ScheduleMusdes", call, Office.context("VILLAGE_OPERATOR", "2024-01-12"))
                .path("events")
                .path(0)
                .path("stream")
                .asString();
    }

    /** Everybody came to a session that was called, and it may decide. */
    public static void begin(Office office, String musdes) {
        does(office, "RecordAttendance", Map.of("musdesId", musdes, "attendees", Regency.everybody()));
        does(office, "OpenMusdes", Map.of("musdesId", musdes));
    }

    /** Closes an open session by its minutes. */
    public static void close(Office office, String musdes) {
        office.does(
                "SignMinutes",
                Map.of(
                        "musdesId",
                        musdes,
                        "beritaAcaraNumber",
                        "BA-01/2024",
                        "signedOn",
                        DAY,
                        "contentHash",
                        "ab".repeat(32),
                        "signatures",
                        Regency.everybody()),
                Office.context("VILLAGE_HEAD", DAY));
    }

    /** A session that has ended. */
    public static String closed(Office office, String cycle) {
        String musdes = open(office, cycle);
        close(office, musdes);
        return musdes;
    }

    private static void does(Office office, String command, Map<String, ?> input) {
        office.does(command, input, Office.context("VILLAGE_OPERATOR", DAY));
    }
}
