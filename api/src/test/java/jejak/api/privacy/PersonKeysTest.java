package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jejak.ledger.SubjectKey;
import org.junit.jupiter.api.Test;

/** No event is ever sealed with a key that is neither stored nor stored together with it. */
class PersonKeysTest {
    private static final String SARI = "person-sari";
    private static final String WAYAN = "person-wayan";
    private static final String MADE = "person-made";

    private final MemoryKeyStore store = new MemoryKeyStore();
    private final PersonKeys keys = node();

    @Test
    void aKeyOfARefusedEventIsCarriedAgainByTheNext() {
        PersonKeys.ForWriting refused = keys.forWriting(List.of(SARI));
        assertThat(refused.newKeys()).hasSize(1);

        PersonKeys.ForWriting next = keys.forWriting(List.of(SARI));

        assertThat(next.key(SARI).id()).isEqualTo(refused.key(SARI).id());
        assertThat(next.newKeys())
                .extracting(SubjectKey::keyId)
                .containsExactly(next.key(SARI).id());
    }

    @Test
    void aKeyIsCarriedUntilTheStoreWasSeenToHoldIt() {
        store.commit(keys.forWriting(List.of(SARI)).newKeys());
        store.statements();

        assertThat(keys.forWriting(List.of(SARI)).newKeys()).isEmpty();
        assertThat(store.statements()).containsExactly("keysOf");

        assertThat(keys.forWriting(List.of(SARI)).newKeys()).isEmpty();
        assertThat(store.statements()).isEmpty();
    }

    @Test
    void aKeyWhoseCommitWasToldIsNeitherAskedForNorUnwrappedAgain() {
        PersonKeys.ForWriting written = keys.forWriting(List.of(SARI));
        store.commit(written.newKeys());
        store.statements();

        keys.stored(written.newKeys());

        assertThat(keys.forWriting(List.of(SARI)).newKeys()).isEmpty();
        String id = written.key(SARI).id();
        assertThat(keys.forReading(List.of(id)).key(id)).isSameAs(written.key(SARI));
        assertThat(store.statements()).isEmpty();
    }

    @Test
    void aCommitThatIsToldAfterAnErasureBringsNobodyBack() {
        PersonKeys.ForWriting written = keys.forWriting(List.of(SARI));
        store.commit(written.newKeys());
        keys.forget(List.of(store.erase(SARI)));

        keys.stored(written.newKeys());

        String id = written.key(SARI).id();
        assertThat(keys.forReading(List.of(id)).key(id)).isNull();
        assertThatThrownBy(() -> keys.forWriting(List.of(SARI))).isInstanceOf(ForgottenKey.class);
    }

    @Test
    void theKeyThatAnotherNodeStoredFirstIsUsed() {
        PersonKeys.ForWriting mine = keys.forWriting(List.of(SARI));
        PersonKeys.ForWriting theirs = node().forWriting(List.of(SARI));
        assertThat(store.commit(theirs.newKeys())).isTrue();
        assertThat(store.commit(mine.newKeys())).isFalse();

        PersonKeys.ForWriting again = keys.forWriting(List.of(SARI));

        assertThat(again.key(SARI).id()).isEqualTo(theirs.key(SARI).id());
        assertThat(again.newKeys()).isEmpty();
        assertThat(keys.forWriting(List.of(SARI)).key(SARI).id())
                .isEqualTo(theirs.key(SARI).id());
    }

    @Test
    void asksOnceForAllPersonsOfAnEvent() {
        store.commit(keys.forWriting(List.of(SARI)).newKeys());
        keys.forWriting(List.of(SARI));
        keys.forWriting(List.of(WAYAN));
        store.statements();

        PersonKeys.ForWriting all = keys.forWriting(List.of(SARI, WAYAN, MADE));

        assertThat(store.statements()).containsExactly("keysOf");
        assertThat(all.newKeys()).extracting(SubjectKey::subject).containsExactly(WAYAN, MADE);
    }

    @Test
    void eventsAtTheSameTimeCarryTheSameNewKey() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        Set<String> ids = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PersonKeys.ForWriting>> answers = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return keys.forWriting(List.of(SARI));
                }));
            }
            start.countDown();
            for (Future<PersonKeys.ForWriting> answer : answers) {
                assertThat(answer.get().newKeys()).hasSize(1);
                ids.add(answer.get().key(SARI).id());
            }
        }
        assertThat(ids).hasSize(1);
    }

    @Test
    void anyOrderOfWritingCommittingAndRefusingOnTwoNodesKeepsEveryUsedKey() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            MemoryKeyStore shared = new MemoryKeyStore();
            List<PersonKeys> nodes = List.of(node(shared), node(shared));
            List<PersonKeys.ForWriting> underWay = new ArrayList<>();
            for (int step = 0; step < 40; step++) {
                if (underWay.isEmpty() || random.nextBoolean()) {
                    underWay.add(nodes.get(random.nextInt(2)).forWriting(someOf(random)));
                    continue;
                }
                PersonKeys.ForWriting event = underWay.remove(random.nextInt(underWay.size()));
                if (random.nextInt(3) > 0 && shared.commit(event.newKeys())) {
                    assertThat(event.bySubject().values()).as("seed %d", seed).allMatch(key -> shared.holds(key.id()));
                }
            }
        }
    }

    @Test
    void whatOneNodeStoredAnotherReads() {
        PersonKeys.ForWriting written = keys.forWriting(List.of(SARI));
        store.commit(written.newKeys());
        String id = written.key(SARI).id();

        DataKey read = node().forReading(List.of(id)).key(id);

        assertThat(read).isNotNull();
        assertThat(read.committedTo(written.key(SARI).commitment())).isTrue();
        assertThat(read.subject()).isEqualTo(SARI);
    }

    @Test
    void aDestroyedKeyIsNeitherOpenedNorUsedNorReplaced() {
        PersonKeys.ForWriting written = keys.forWriting(List.of(SARI));
        store.commit(written.newKeys());
        String id = written.key(SARI).id();
        assertThat(keys.forReading(List.of(id)).key(id)).isNotNull();

        keys.forget(List.of(store.erase(SARI)));

        assertThat(keys.forReading(List.of(id)).key(id)).isNull();
        assertThatThrownBy(() -> keys.forWriting(List.of(SARI))).isInstanceOf(ForgottenKey.class);
    }

    @Test
    void anAppendUnderWayDoesNotBringADestroyedKeyBack() {
        PersonKeys.ForWriting first = keys.forWriting(List.of(SARI));
        PersonKeys.ForWriting underWay = keys.forWriting(List.of(SARI));
        store.commit(first.newKeys());
        SubjectKey tombstone = store.erase(SARI);
        keys.forget(List.of(tombstone));

        assertThat(underWay.newKeys()).hasSize(1);
        assertThatThrownBy(() -> keys.forWriting(List.of(SARI))).isInstanceOf(ForgottenKey.class);
    }

    @Test
    void anOlderCopyOfTheStoreOpensForEverybodyElse() {
        PersonKeys.ForWriting written = keys.forWriting(List.of(SARI, WAYAN));
        store.commit(written.newKeys());
        SubjectKey kept = store.row(SARI);
        keys.forget(List.of(store.erase(SARI)));

        store.force(kept);

        String sari = written.key(SARI).id();
        String wayan = written.key(WAYAN).id();
        KeyRing ring = keys.forReading(List.of(sari, wayan));
        assertThat(ring.key(sari)).isNull();
        assertThat(ring.key(wayan)).isNotNull();
        assertThatThrownBy(() -> keys.forWriting(List.of(SARI))).isInstanceOf(ForgottenKey.class);
    }

    @Test
    void aKeyWrappedElsewhereIsNotTakenForAnErasedOne() {
        store.force(TestKeys.row(TestKeys.wrapper(2), "k", SARI, (byte) 5));

        assertThatThrownBy(() -> keys.forReading(List.of("k")).key("k"))
                .isInstanceOf(UnopenableKey.class)
                .hasMessageContaining("'k'")
                .hasMessageContaining("installation 1");
    }

    @Test
    void aKeyThatWasMovedToAnotherPersonIsRefused() {
        SubjectKey ofSari = TestKeys.row(TestKeys.wrapper(1), "k", SARI, (byte) 5);
        store.force(new SubjectKey("k", WAYAN, ofSari.wrapped()));

        assertThatThrownBy(() -> keys.forWriting(List.of(WAYAN))).isInstanceOf(UnopenableKey.class);
    }

    @Test
    void aKeyThatWasMovedToAnotherIdIsRefused() {
        SubjectKey row = TestKeys.row(TestKeys.wrapper(1), "k", SARI, (byte) 5);
        store.force(new SubjectKey("other", SARI, row.wrapped()));

        assertThatThrownBy(() -> keys.forWriting(List.of(SARI))).isInstanceOf(UnopenableKey.class);
    }

    private static List<String> someOf(Random random) {
        List<String> some = new ArrayList<>(List.of(SARI, WAYAN, MADE));
        some.remove(random.nextInt(some.size()));
        return some;
    }

    private PersonKeys node() {
        return node(store);
    }

    private static PersonKeys node(KeyStore store) {
        return new PersonKeys(() -> TestKeys.wrapper(1), () -> store, Randomness.secure());
    }
}
