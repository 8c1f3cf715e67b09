package jejak.api.forget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;

/** Made-up families of four in which no two people share a number, a name, a birthday or an address. */
public final class Roster {
    private static final String LETTERS = "bcdfghjklm";
    private static final LocalDate EARLIEST = LocalDate.of(1901, 1, 1);

    private Roster() {}

    public static List<RegisterHousehold> families(int many) {
        List<RegisterHousehold> families = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            families.add(family(i));
        }
        return families;
    }

    private static RegisterHousehold family(int number) {
        List<NewMember> members = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            members.add(person(4 * number + i, i == 0));
        }
        return new RegisterHousehold(
                UUID.nameUUIDFromBytes(new byte[] {1, (byte) number, (byte) (number >> 8)})
                        .toString(),
                "51.08.08.2010",
                "Kajanan",
                "990802%02d%02d%02d%04d".formatted(1 + number % 28, 1 + number % 12, number % 100, 1 + number),
                "Jalan " + word(number) + " Contoh",
                members,
                IntakeChannel.VILLAGE_OPERATOR);
    }

    private static NewMember person(int number, boolean head) {
        return new NewMember(
                UUID.nameUUIDFromBytes(new byte[] {2, (byte) number, (byte) (number >> 8)})
                        .toString(),
                "990801%02d%02d%02d%04d".formatted(1 + number % 28, 1 + number % 12, number % 100, 1 + number),
                "Wayan " + word(number),
                EARLIEST.plusDays(number),
                Sex.FEMALE,
                head ? Relation.HEAD : Relation.OTHER,
                Occupation.FARMER);
    }

    /** A word for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (char digit : "%06d".formatted(number).toCharArray()) {
            word.append(LETTERS.charAt(digit - '0')).append('a');
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
