package jejak.household.intake;

import static jejak.household.intake.Files.IMPORT;
import static jejak.household.intake.Files.STARTED;
import static jejak.household.intake.Files.refuses;
import static jejak.household.intake.Files.says;

import org.junit.jupiter.api.Test;

/** When a file comes in. */
class StartImportTest {

    @Test
    void aFileComesInOnce() {
        says("komang", start(IMPORT, "51.08", "2024-01"), STARTED);
        refuses("komang", start(IMPORT, "51.08", "2024-01"), "importId: FILE_ALREADY_IMPORTED", STARTED);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        refuses("komang", start("import:ab", "51.08", "2024-01"), "importId: IMPORT_ID_MALFORMED");
        refuses("komang", start(IMPORT, "51.08.08", "2024-01"), "regencyCode: IMPORT_REGENCY_UNKNOWN");
        refuses("komang", start(IMPORT, "51.08", "2024-07"), "period: PERIOD_IN_FUTURE");
        refuses("komang", from("keluarga baru", "DTSEN"), "kind: IMPORT_SOURCE_UNUSABLE");
        refuses("komang", from("HOUSEHOLDS", "dari pusat"), "source: IMPORT_SOURCE_UNUSABLE");
    }

    private static StartImport from(String kind, String source) {
        return new StartImport(IMPORT, "51.08", kind, "standard", source, "2024-01", 12_000);
    }

    private static StartImport start(String id, String regency, String period) {
        return new StartImport(id, regency, "HOUSEHOLDS", "standard", "DTSEN", period, 12_000);
    }
}
