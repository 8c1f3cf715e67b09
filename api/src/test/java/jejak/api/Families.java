package jejak.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;

/** Made-up families for tests; every number starts with 99, a province that does not exist. */
public final class Families {

    /** A desa of Buleleng. */
    public static final String BENGKALA = "51.08.08.2010";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Families() {}

    /** A family of a widow and her daughter that nobody has registered before. */
    public static Map<String, Object> widowAndDaughter() {
        return family(freshNik("410180"), freshNik("550610"));
    }

    /** A family whose head has this number. */
    public static Map<String, Object> family(String headNik, String... childrensNiks) {
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(member(headNik, "Ni Luh Sari", "1980-01-01", "HEAD", "FARMER"));
        for (String nik : childrensNiks) {
            members.add(member(nik, "Ni Kadek Ayu", "2010-06-15", "CHILD", "STUDENT"));
        }
        return Map.of(
                "villageCode",
                BENGKALA,
                "hamlet",
                "Kajanan",
                "cardNumber",
                "990801%010d".formatted(SERIAL.incrementAndGet()),
                "address",
                "Jalan Contoh 1",
                "channel",
                "VILLAGE_OPERATOR",
                "members",
                members);
    }

    /** A number nobody holds yet; the middle tells day, month and year of birth. */
    public static String freshNik(String birth) {
        return "990801" + birth + "%04d".formatted(SERIAL.incrementAndGet());
    }

    /** The command that registers a widow; the serial tells her numbers from all others of one office. */
    public static RegisterHousehold widow(int serial) {
        NewMember head = new NewMember(
                UUID.randomUUID().toString(),
                "990801410180%04d".formatted(serial + 1),
                "Ni Luh Sari",
                LocalDate.of(1980, 1, 1),
                Sex.FEMALE,
                Relation.HEAD,
                Occupation.FARMER);
        return new RegisterHousehold(
                UUID.randomUUID().toString(),
                "51.08.08.2010",
                "Kajanan",
                "990801%010d".formatted(serial + 1),
                "Jalan Contoh 1",
                List.of(head),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    private static Map<String, Object> member(
            String nik, String name, String birthDate, String relation, String occupation) {
        return Map.of(
                "nik", nik,
                "name", name,
                "birthDate", birthDate,
                "sex", "FEMALE",
                "relation", relation,
                "occupation", occupation);
    }
}
