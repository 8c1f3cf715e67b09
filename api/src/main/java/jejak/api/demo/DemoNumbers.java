package jejak.api.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jejak.household.events.HouseholdEvent.Sex;

/** Hands out identity and card numbers that can belong to nobody: province code 99 is not allocated. */
final class DemoNumbers {

    private final Map<String, Integer> serials = new HashMap<>();

    /** The next NIK of a person first registered in a kecamatan; for women the day of birth is raised by 40. */
    String nik(String kecamatanCode, LocalDate birthDate, Sex sex) {
        int day = birthDate.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return numbered("%s%02d%02d%02d"
                .formatted(region(kecamatanCode), day, birthDate.getMonthValue(), birthDate.getYear() % 100));
    }

    /** The next number of a family card issued on a day. */
    String familyCard(String kecamatanCode, LocalDate issuedOn) {
        return numbered("%s%02d%02d%02d"
                .formatted(
                        region(kecamatanCode),
                        issuedOn.getDayOfMonth(),
                        issuedOn.getMonthValue(),
                        issuedOn.getYear() % 100));
    }

    private String numbered(String prefix) {
        return prefix + "%04d".formatted(serials.merge(prefix, 1, Integer::sum));
    }

    private static String region(String kecamatanCode) {
        return "99" + kecamatanCode.substring(3).replace(".", "");
    }
}
