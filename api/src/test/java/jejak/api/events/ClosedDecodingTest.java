package jejak.api.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import jejak.api.privacy.FieldCipher;
import jejak.api.privacy.FixedRandomness;
import jejak.api.privacy.MemoryKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.TestKeys;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick way gives what the careful one does, and what is left closed is never opened, missing or mistaken. */
class ClosedDecodingTest {
    private static final EventNames NAMES = EventNames.standard();
    private static final int MUTANTS = 200;

    static List<String> names() {
        return NAMES.inOrder();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEventIsReadTheQuickWay(String name) {
        for (Object sample : List.of(Samples.full(NAMES.classOf(name)), Samples.sparse(NAMES.classOf(name)))) {
            Envelope envelope = recorded(sample);
            assertThat(QuickEvent.parse(envelope, EventType.of(name, NAMES))).isNotNull();
            assertThat(SampleCodec.fresh(NAMES).decode(List.of(envelope))).containsExactly(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aClosedEventIsTheSameButForItsPersonalValues(String name) {
        Object sample = Samples.full(NAMES.classOf(name));
        Object closed =
                SampleCodec.fresh(NAMES).decodeClosed(List.of(recorded(sample))).getFirst();
        String erased = EventJson.MAPPER
                .writeValueAsString(
                        unreadable().decode(List.of(recorded(sample))).getFirst())
                .replace(JsonEventCodec.ERASED, EventCodec.CLOSED.replace("\0", "\\u0000"));
        assertThat(EventJson.MAPPER.writeValueAsString(closed)).isEqualTo(erased);
    }

    @Test
    void anEventThatNobodyKnowsIsNamedByItsPlace() {
        EventCodec codec = SampleCodec.fresh(NAMES);
        Envelope unknown = SampleCodec.envelope("household.NeverHeardOf", 1, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(codec.payloadType(unknown.type())).isNull();
        assertThatThrownBy(() -> codec.decode(List.of(unknown)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContainingAll(unknown.stream(), Long.toString(unknown.version()), unknown.type());
    }

    @Test
    void whateverIsDamagedIsReadAlikeBothWaysOrNotAtAll() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < MUTANTS; i++) {
            String name = names().get(random.nextInt(names().size()));
            byte[] payload = recorded(Samples.full(NAMES.classOf(name))).payload();
            payload[random.nextInt(payload.length)] = (byte) "\"{}[],:0aZ$ ".charAt(random.nextInt(12));
            Envelope mutant = SampleCodec.envelope(name, 1, payload);
            QuickEvent quick = QuickEvent.parse(mutant, EventType.of(name, NAMES));
            String told = "seed %d, mutant %d: %s".formatted(seed, i, new String(payload, StandardCharsets.UTF_8));
            if (quick != null) {
                assertThat(outcome(() -> quick.opened(keys().forReading(ids(quick)), cipher())))
                        .as(told)
                        .isIn("declined", outcome(() -> carefully(mutant)));
            }
        }
    }

    private static Object carefully(Envelope envelope) {
        Recorded tree = Recorded.parse(envelope, 1);
        Opening opening = Opening.with(
                keys().forReading(tree.keys().stream().map(KeyEntry::id).toList()), cipher(), tree);
        EventType type = EventType.of(envelope.type(), NAMES);
        type.plan().walk(tree.tree(), "", opening::visit);
        return EventJson.MAPPER.treeToValue(tree.tree(), type.plan().type());
    }

    private static Object outcome(Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            return "declined";
        }
    }

    private static List<String> ids(QuickEvent event) {
        return event.keys().stream().map(KeyEntry::id).toList();
    }

    private static Envelope recorded(Object sample) {
        return SampleCodec.envelope(SampleCodec.fresh(NAMES).encode(sample, SampleCodec.STREAM, SampleCodec.VERSION));
    }

    private static PersonKeys keys() {
        return new PersonKeys(
                () -> TestKeys.wrapper(1), () -> TestKeys.everybody(TestKeys.wrapper(1)), new FixedRandomness());
    }

    private static FieldCipher cipher() {
        return new FieldCipher(new FixedRandomness());
    }

    /** All keys are destroyed. */
    private static JsonEventCodec unreadable() {
        return SampleCodec.over(NAMES, new MemoryKeyStore(), TestKeys.wrapper(1));
    }
}
