package jejak.api.looks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Made-up people no two of whom share a value, so that whose data an answer holds is told by searching it for values.
 * This is the truth that records of looks are held against; it knows nothing of how they are made.
 */
final class KnownPeople {

    /** Also across tests that share an office. */
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    /** A value as it stands in an answer, what it is of whom. */
    private record Value(String text, String field, String personId) {}

    private final List<Value> values = new ArrayList<>();
    private final List<String> households = new ArrayList<>();

    private final String village;

    /** @param village where they live; of its own, so that nobody else's families are on its pages */
    KnownPeople(String village) {
        this.village = village;
    }

    String village() {
        return village;
    }

    /** Who registers them. */
    String operator() {
        return "village-operator@" + village;
    }

    List<String> households() {
        return households;
    }

    List<String> people() {
        return values.stream().map(Value::personId).distinct().toList();
    }

    /** What registers one more family of two. */
    Map<String, Object> another() {
        String household = UUID.randomUUID().toString();
        int serial = SERIAL.incrementAndGet();
        // Ends otherwise than any NIK, which a mask would make alike.
        String card = "9908010%09d".formatted(5_000 + serial);
        String address = "Jalan Kenanga " + serial;
        List<Map<String, Object>> members = List.of(member(serial, "HEAD"), member(SERIAL.incrementAndGet(), "CHILD"));
        for (Map<String, Object> member : members) {
            String person = String.valueOf(member.get("personId"));
            values.add(new Value('"' + address + '"', "ADDRESS", person));
            values.add(new Value('"' + card + '"', "CARD_NUMBER", person));
            values.add(new Value('"' + masked(card) + '"', "CARD_NUMBER_MASKED", person));
        }
        households.add(household);
        Map<String, Object> family = new LinkedHashMap<>();
        family.put("householdId", household);
        family.put("villageCode", village);
        family.put("hamlet", "Kajanan");
        family.put("cardNumber", card);
        family.put("address", address);
        family.put("channel", "VILLAGE_OPERATOR");
        family.put("members", members);
        return family;
    }

    /** Somebody of no family, as a session knows people. */
    Map<String, Object> somebody(String role) {
        String person = UUID.randomUUID().toString();
        String name = "Ni Luh Contoh Ke" + words(SERIAL.incrementAndGet());
        values.add(new Value(name, "NAME", person));
        return Map.of("personId", person, "name", name, "role", role);
    }

    /** {@code person field} for everything of anybody that the text holds. */
    Set<String> in(String answer) {
        Set<String> found = new TreeSet<>();
        values.stream()
                .filter(value -> answer.contains(value.text()))
                .forEach(value -> found.add(value.personId() + " " + value.field()));
        return found;
    }

    private Map<String, Object> member(int serial, String relation) {
        String person = UUID.randomUUID().toString();
        int year = 1900 + serial / 300;
        String birth = "%d-%02d-%02d".formatted(year, 1 + serial / 25 % 12, 1 + serial % 25);
        String nik = "990801" + birth.substring(8) + birth.substring(5, 7) + birth.substring(2, 4)
                + "%04d".formatted(serial);
        String name = "Ni Luh Contoh Ke" + words(serial);
        Stream.of(
                        new Value(name, "NAME", person),
                        new Value('"' + nik + '"', "NIK", person),
                        new Value('"' + masked(nik) + '"', "NIK_MASKED", person),
                        new Value('"' + birth + '"', "BIRTH_DATE", person))
                .forEach(values::add);
        return Map.of(
                "personId", person,
                "nik", nik,
                "name", name,
                "birthDate", birth,
                "sex", "FEMALE",
                "relation", relation,
                "occupation", "NONE");
    }

    private static String masked(String number) {
        return number.substring(0, 4) + "•".repeat(8) + number.substring(12);
    }

    /** Letters instead of digits, each name of one length: none is part of another. */
    private static String words(int serial) {
        return "%06d"
                .formatted(serial)
                .chars()
                .mapToObj(d -> String.valueOf((char) (d + 'a' - '0')))
                .reduce("", String::concat);
    }
}
