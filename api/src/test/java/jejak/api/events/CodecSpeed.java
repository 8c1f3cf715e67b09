package jejak.api.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jejak.api.privacy.MemoryKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.Randomness;
import jejak.api.privacy.TestKeys;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec.Encoded;
import jejak.ledger.SubjectKey;

/** Prints how long it takes to write and read one registration of a family of four; asserts nothing. */
final class CodecSpeed {
    private static final int ROUNDS = 8;
    private static final int TIMES = 20_000;
    private static final int PAGE = 500;

    private CodecSpeed() {}

    public static void main(String[] args) {
        MemoryKeyStore store = new MemoryKeyStore();
        PersonKeys keys = new PersonKeys(() -> TestKeys.wrapper(1), () -> store, Randomness.secure());
        JsonEventCodec codec = new JsonEventCodec(EventNames.standard(), keys, TestKeys.claimHashes());
        Encoded encoded = codec.encode(family(), "family-1", 0);
        store.commit(encoded.newKeys());
        Envelope envelope = SampleCodec.at("family-1", 0, encoded.type(), encoded.revision(), encoded.payload());
        List<Envelope> page = Collections.nCopies(PAGE, envelope);
        Object paid = Samples.full(EventNames.standard().classOf("aid.BsuPaid"));
        System.out.printf("payload of a family of four: %d bytes%n", encoded.payload().length);
        print("encode, 14 sealed values, keys known", TIMES, 1, () -> codec.encode(family(), "family-1", 0));
        print("decode, one event", TIMES, 1, () -> codec.decode(List.of(envelope)));
        print("decode, page of " + PAGE + ", per event", TIMES / PAGE, PAGE, () -> codec.decode(page));
        print("decode, the same page left closed", TIMES / PAGE, PAGE, () -> codec.decodeClosed(page));
        print("encode, nothing sealed (BsuPaid)", TIMES, 1, () -> codec.encode(paid, "family-1", 0));
        PersonKeys strangers = new PersonKeys(() -> TestKeys.wrapper(1), MemoryKeyStore::new, Randomness.secure());
        JsonEventCodec first = new JsonEventCodec(EventNames.standard(), strangers, TestKeys.claimHashes());
        print("encode, four new persons", TIMES / 4, 1, () -> {
            strangers.forget(Stream.of("person-1", "person-2", "person-3", "person-4")
                    .map(person -> new SubjectKey("", person, new byte[0]))
                    .toList());
            return first.encode(family(), "family-1", 0);
        });
    }

    private static void print(String what, int times, int events, Supplier<Object> work) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int kept = 0;
            for (int i = 0; i < times; i++) {
                kept += work.get().hashCode() & 1;
            }
            best = Math.min(best, (System.nanoTime() - start) / 1000.0 / times / events + kept * 0.0);
        }
        System.out.printf("%-45s %7.1f microseconds%n", what, best);
    }

    private static HouseholdRegistered family() {
        return new HouseholdRegistered(
                "5e2c8a54-1c1b-4c0e-9a53-6f0d3c8e7b21",
                "51.08.06.2003",
                "Banjar Contoh",
                "9951080101200001",
                "Jalan Sampel 1, Banjar Contoh",
                "person-1",
                List.of(member(1), member(2), member(3), member(4)),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    private static Member member(int n) {
        return new Member(
                "person-" + n,
                "995108010150000" + n,
                "Orang Contoh " + n,
                LocalDate.of(1950, 1, n),
                Sex.FEMALE,
                n == 1 ? Relation.HEAD : Relation.CHILD,
                Occupation.FARMER);
    }
}
