package jejak.api.demo;

import java.util.List;
import java.util.SplittableRandom;
import jejak.household.events.HouseholdEvent.Sex;

/** Makes names in the Balinese manner out of lists of single words; no list holds a person. */
final class BalineseNames {

    private static final List<String> BIRTH_ORDER =
            List.of("Wayan", "Putu", "Gede", "Made", "Kadek", "Nengah", "Nyoman", "Komang", "Ketut");

    private static final List<String> MALE = List.of(
            "Adnyana",
            "Ardana",
            "Arsana",
            "Budiarta",
            "Darmawan",
            "Gunawan",
            "Kariasa",
            "Mahardika",
            "Mertayasa",
            "Mudita",
            "Pastika",
            "Purnawan",
            "Redana",
            "Sadia",
            "Sandi",
            "Sedana",
            "Suardika",
            "Subawa",
            "Sudana",
            "Suparta",
            "Sutama",
            "Widnyana",
            "Wirawan",
            "Yasa");

    private static final List<String> FEMALE = List.of(
            "Ariani",
            "Asri",
            "Astuti",
            "Cempaka",
            "Darmini",
            "Ernawati",
            "Juliani",
            "Kerti",
            "Lestari",
            "Mariani",
            "Murni",
            "Ningsih",
            "Parwati",
            "Puspawati",
            "Rasmini",
            "Ratnadi",
            "Sari",
            "Sekar",
            "Suartini",
            "Sukerti",
            "Sulastri",
            "Sumiati",
            "Widiani",
            "Yuliani");

    private BalineseNames() {}

    /** A name such as {@code Ni Kadek Lestari}. */
    static String next(Sex sex, SplittableRandom random) {
        String order = BIRTH_ORDER.get(random.nextInt(BIRTH_ORDER.size()));
        List<String> given = sex == Sex.FEMALE ? FEMALE : MALE;
        String prefix = sex == Sex.FEMALE ? "Ni " : "I ";
        return prefix + order + " " + given.get(random.nextInt(given.size()));
    }
}
