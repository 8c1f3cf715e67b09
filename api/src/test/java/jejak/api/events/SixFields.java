package jejak.api.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.kernel.Personal;
import jejak.ledger.EventCodec;

/** One event with six personal values, and the same with the same values that are nobody's. */
public sealed interface SixFields {

    /** The household whose log would hold it. */
    String householdId();

    /** Six values under one person's key. */
    record Sealed(
            String householdId,
            String personId,
            @Personal String nik,
            @Personal String name,
            @Personal String cardNumber,
            @Personal String address,
            @Personal LocalDate birthDate,
            @Personal String kind)
            implements SixFields {}

    /** The same in clear. */
    record Clear(
            String householdId,
            String personId,
            String nik,
            String name,
            String cardNumber,
            String address,
            LocalDate birthDate,
            String kind)
            implements SixFields {}

    /** The product's codec, for these two. */
    static EventCodec codec(Path keyFolder, Supplier<KeyStore> store) {
        return new JsonEventCodec(
                EventNames.of(List.of(SixFields.class), List.of()),
                new PersonKeys(keyFolder, store),
                new ClaimHashes(keyFolder, store));
    }

    static SixFields of(boolean sealed, String household, int number) {
        String nik = "99510801015%05d".formatted(number % 100_000);
        String name = "Orang Contoh " + number;
        String card = "99510801012%05d".formatted(number % 100_000);
        String address = "Jalan Sampel " + number + ", Banjar Contoh";
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(number % 20_000);
        return sealed
                ? new Sealed(household, "person-of-" + household, nik, name, card, address, born, "SENSORY")
                : new Clear(household, "person-of-" + household, nik, name, card, address, born, "SENSORY");
    }
}
