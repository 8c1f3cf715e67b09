package jejak.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle is whole only when every byte of evidence in it is; and what is wrong is named. */
class BundleVerifierTest {
    private static final long SEED = 20_260_105;
    private static final TestLog LOG = new TestLog(SEED, 7, 90);
    private static final String FAMILY = LOG.households().getFirst();
    private static final String OTHER_FAMILY = LOG.households().get(1);
    private static final int SIZE = LOG.size();
    private static final int EARLIER = 60;
    private static final byte[] BUNDLE = LOG.bundle(FAMILY, SIZE, EARLIER).zip();
    private static final Held HELD = new Held(
            utf8(String.join("\n", LOG.keys()) + "\n"),
            1,
            List.of(
                    utf8(LOG.checkpoint(EARLIER)),
                    LOG.bundle(FAMILY, EARLIER, 0).zip()),
            List.of());

    @Test
    void anHonestBundleIsWhole() {
        Verdict verdict = BundleVerifier.verify(BUNDLE, HELD);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.household()).isEqualTo(FAMILY);
        assertThat(verdict.remarks()).containsExactly(Remark.NO_RECEIPTS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyHouseholdOfARandomLogIsWholeAtEverySize(long seed) {
        TestLog log = new TestLog(seed, 3, 24);
        byte[] keys = utf8(String.join("\n", log.keys()) + "\n");
        for (int size = 9; size <= log.size(); size += 3) {
            for (String household : log.households()) {
                int from = 1 + (int) ((seed * size) % (size - 1));
                Held held = new Held(keys, 1, List.of(utf8(log.checkpoint(from))), List.of());
                Verdict verdict =
                        BundleVerifier.verify(log.bundle(household, size, from).zip(), held);
                assertThat(verdict.findings()).as("seed %d size %d", seed, size).isEmpty();
            }
        }
    }

    @Test
    void whatAnAuditorDoesNotHoldIsSaidAndIsNoFinding() {
        Verdict verdict =
                BundleVerifier.verify(Rezip.edit(BUNDLE, files -> files.remove("personal.json")), Held.NOTHING);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.remarks())
                .containsExactly(
                        Remark.KEYS_NOT_PINNED, Remark.NO_EARLIER_CHECKPOINT, Remark.NO_RECEIPTS, Remark.SEALED_FIELDS);
    }

    static Stream<Faults.Fault> faults() {
        return Faults.all(LOG.count(FAMILY) - 1);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsNamedWithItsPlaceAndNothingElseIs(Faults.Fault fault) {
        Verdict verdict = BundleVerifier.verify(Rezip.edit(BUNDLE, fault.change()), HELD);

        assertThat(verdict.findings().stream().map(BundleVerifierTest::brief)).containsExactlyInAnyOrder(fault.found());
    }

    @Test
    void everyCodeIsMetByAFaultOrByWhatAnAuditorHolds() {
        List<Code> elsewhere = List.of(
                Code.ZIP_UNREADABLE,
                Code.KEYS_MALFORMED,
                Code.EARLIER_MALFORMED,
                Code.EARLIER_SIGNATURE,
                Code.EARLIER_OTHER_LOG,
                Code.LOG_SHRANK,
                Code.RECEIPT_MALFORMED,
                Code.RECEIPT_SIGNATURE,
                Code.RECEIPT_BROKEN);
        assertThat(faults().flatMap(fault -> Arrays.stream(fault.found()))
                        .map(found -> Code.valueOf(found.split(" ")[0])))
                .containsAll(EnumSet.complementOf(EnumSet.copyOf(elsewhere)));
    }

    @Test
    void anEarlierCheckpointIsBelievedOnlyWhenItIsOfThisLogAndSigned() {
        TestLog other = new TestLog(SEED + 1, 7, 90);
        String fork = LOG.note(TestLog.ORIGIN, SIZE, new byte[32]);
        String stranger = LOG.note("lain.example/log", EARLIER, new byte[32]);
        String longer = LOG.note(TestLog.ORIGIN, SIZE + 1, new byte[32]);

        assertThat(against(utf8("?"))).containsExactly("EARLIER_MALFORMED - -1");
        assertThat(against(utf8(other.checkpoint(EARLIER)))).containsExactly("EARLIER_SIGNATURE - -1");
        assertThat(against(utf8(stranger))).containsExactly("EARLIER_SIGNATURE - -1");
        assertThat(against(utf8(longer))).containsExactly("LOG_SHRANK - -1");
        assertThat(against(utf8(fork))).containsExactly("LOG_FORKED - -1");
        assertThat(against(utf8(LOG.checkpoint(EARLIER + 1)))).containsExactly("CONSISTENCY_MISSING - -1");
    }

    @Test
    void aReceiptIsKeptBrokenOrNotDueYet() {
        int last = LOG.count(FAMILY) - 1;
        byte[] receipt = utf8(LOG.receipt(FAMILY, last, LOG.witnessed(SIZE)));
        byte[] early = LOG.bundle(FAMILY, LOG.position(FAMILY, last), 0).zip();
        byte[] later = utf8(LOG.receipt(FAMILY, last, LOG.witnessed(SIZE) + 1));
        byte[] hidden = Rezip.edit(BUNDLE, Faults.hidden(last));

        assertThat(holding(BUNDLE, receipt)).isEmpty();
        assertThat(holding(hidden, receipt)).contains("RECEIPT_BROKEN events -1");
        assertThat(BundleVerifier.verify(early, receipts(later)).remarks()).contains(Remark.RECEIPT_NOT_DUE);
        assertThat(holding(early, utf8(LOG.receipt(FAMILY, last, LOG.witnessed(LOG.position(FAMILY, last))))))
                .containsExactly("RECEIPT_BROKEN events -1");
        assertThat(holding(BUNDLE, utf8(LOG.checkpoint(SIZE)))).containsExactly("RECEIPT_MALFORMED - -1");
        assertThat(holding(BUNDLE, utf8(LOG.receipt(FAMILY, last, 9).replace("accepted 0", "accepted 1"))))
                .containsExactly("RECEIPT_SIGNATURE - -1");
        assertThat(BundleVerifier.verify(BUNDLE, receipts(utf8(LOG.receipt(OTHER_FAMILY, 0, 9))))
                        .remarks())
                .contains(Remark.RECEIPT_OF_OTHERS);
    }

    @Test
    void aZipWithTwoMeaningsIsNoBundle() {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] trailing = Arrays.copyOf(BUNDLE, BUNDLE.length + 1);
        byte[] cut = Arrays.copyOf(BUNDLE, BUNDLE.length - 1 - random.nextInt(100));

        assertThat(briefs(BundleVerifier.verify(trailing, HELD))).containsExactly("ZIP_UNREADABLE - -1");
        assertThat(briefs(BundleVerifier.verify(cut, HELD))).containsExactly("ZIP_UNREADABLE - -1");
        assertThat(briefs(BundleVerifier.verify(new byte[0], HELD))).containsExactly("ZIP_UNREADABLE - -1");
    }

    @Test
    void noByteOfTheEvidenceCanBeChangedUnseen() {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, byte[]> files = Rezip.files(BUNDLE);
        for (String name : List.of("events.bin", "rules.bin", "access.bin", "consistency.txt")) {
            for (int i = 0; i < 60; i++) {
                byte[] changed = files.getOrDefault(name, new byte[0]).clone();
                int at = random.nextInt(changed.length);
                changed[at] ^= (byte) (1 << random.nextInt(8));
                Verdict verdict = BundleVerifier.verify(Rezip.edit(BUNDLE, all -> all.put(name, changed)), HELD);
                assertThat(verdict.whole()).as("%s byte %d", name, at).isFalse();
            }
        }
    }

    private static List<String> against(byte[] earlier) {
        return briefs(BundleVerifier.verify(BUNDLE, new Held(HELD.keys(), 1, List.of(earlier), List.of())));
    }

    private static List<String> holding(byte[] bundle, byte[] receipt) {
        return briefs(BundleVerifier.verify(bundle, receipts(receipt)));
    }

    private static Held receipts(byte[] receipt) {
        return new Held(HELD.keys(), 1, List.of(), List.of(receipt));
    }

    private static List<String> briefs(Verdict verdict) {
        return verdict.findings().stream().map(BundleVerifierTest::brief).toList();
    }

    private static String brief(Finding finding) {
        return finding.code() + " " + finding.section() + " " + finding.number();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
