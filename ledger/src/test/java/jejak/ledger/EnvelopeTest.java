package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden files were written by another program from the description, and never change. */
class EnvelopeTest {
    private static final Path DESCRIPTION = Path.of("src/docs/envelope.md");
    private static final byte[] COUNTING = counting();

    @Test
    void theExampleOfTheDescriptionIsExact() throws IOException {
        Envelope example = new Envelope(
                "h-1",
                1,
                "Household",
                "household.Note",
                1,
                "e-2",
                Instant.parse("2026-03-02T01:02:03.456789Z"),
                "sari",
                "CLERK",
                "99",
                "c-7",
                "0.1",
                "{\"note\":\"a\"}",
                "{}".getBytes(StandardCharsets.UTF_8),
                COUNTING);
        assertThat(hex(example.bytes())).isEqualTo(block("hex"));
        assertThat(hex(Envelope.hash(example.bytes()))).isEqualTo(block("sha256"));
        assertThat(block("text").replaceAll("(?m)^[a-zA-Z]+ ", "").replaceAll("\\s", ""))
                .isEqualTo(block("hex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "empty", "unicode"})
    void aGoldenEnvelopeIsReadAndWrittenToTheByte(String name) throws IOException {
        byte[] golden = golden(name);
        assertThat(Envelope.parse(golden).bytes()).isEqualTo(golden);
    }

    @Test
    void theFullGoldenEnvelopeMeansWhatItMeant() throws IOException {
        Envelope full = Envelope.parse(golden("full"));
        assertThat(full.stream()).isEqualTo("5f0c1c1e-6c0a-4b0e-9a51-2f4f3d9d7a10");
        assertThat(full.version()).isEqualTo(41);
        assertThat(full.aggregate()).isEqualTo("HouseholdAid");
        assertThat(full.type()).isEqualTo("aid.BsuDisbursementInstructed");
        assertThat(full.revision()).isEqualTo(3);
        assertThat(full.eventId()).isEqualTo("0b0e7f56-52a7-4f0d-8f0e-5a4b7a0f6c11");
        assertThat(full.recordedAt()).isEqualTo("2026-03-02T01:02:03.456789Z");
        assertThat(full.payload()).hasSize(21).startsWith(0, 1, 0xFE, 0xFF);
        assertThat(full.metadata())
                .containsEntry("actor", "wayan.p")
                .containsEntry("role", "DINSOS_FINANCE")
                .containsEntry("scope", "99.08")
                .containsEntry("commandId", "7d1b0a54-3c1c-4e53-8d3b-9c0f4a2e1d22")
                .containsEntry("appVersion", "0.1.0+abc")
                .containsEntry("causationId", "x")
                .containsEntry("map", Map.of("a", "b"));
    }

    @Test
    void oneTextOfTheMetadataIsReadAloneAsWithTheRest() throws IOException {
        Envelope full = Envelope.parse(golden("full"));
        full.metadata()
                .forEach((key, value) -> assertThat(full.text(key)).isEqualTo(value instanceof String ? value : null));
        assertThat(full.metadata())
                .containsKeys("actor", "role", "scope", "commandId", "appVersion", "causationId", "map");
        assertThat(full.text("a")).isNull();
    }

    @Test
    void anyEnvelopeSurvivesItsBytes() {
        long seed = System.nanoTime();
        System.out.println("anyEnvelopeSurvivesItsBytes seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2_000; i++) {
            Envelope envelope = random(random);
            Envelope parsed = Envelope.parse(envelope.bytes());
            assertThat(parsed).usingRecursiveComparison().isEqualTo(envelope);
        }
    }

    @Test
    void everyShorterOrLongerFormIsRefused() throws IOException {
        byte[] golden = golden("full");
        for (int length = 0; length < golden.length; length++) {
            byte[] cut = Arrays.copyOf(golden, length);
            assertThatThrownBy(() -> Envelope.parse(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Envelope.parse(Arrays.copyOf(golden, golden.length + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trail");
    }

    @Test
    void unknownFormatsBadLengthsAndBadTextAreRefusedByName() throws IOException {
        byte[] golden = golden("full");
        assertThatThrownBy(() -> Envelope.parse(with(golden, 0, 2))).hasMessageContaining("format 2");
        assertThatThrownBy(() -> Envelope.parse(with(golden, 1, 0xFF))).hasMessageContaining("stream");
        assertThatThrownBy(() -> Envelope.parse(with(golden, 1, 0x7F))).hasMessageContaining("stream");
        assertThatThrownBy(() -> Envelope.parse(with(golden, 5, 0xFF))).hasMessageContaining("not UTF-8");
    }

    @Test
    void anyChangedByteIsRefusedOrChangesTheHash() throws IOException {
        byte[] golden = golden("unicode");
        for (int i = 0; i < golden.length; i++) {
            byte[] changed = with(golden, i, golden[i] ^ 0x01);
            assertThat(Envelope.hash(changed)).isNotEqualTo(Envelope.hash(golden));
            try {
                assertThat(Envelope.parse(changed).bytes()).isEqualTo(changed);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageMatching("(?s).{20,}");
            }
        }
    }

    @Test
    void halfASurrogatePairIsNoText() {
        SplittableRandom random = new SplittableRandom(1);
        Envelope sound = random(random);
        Envelope broken = new Envelope(
                sound.stream(), 0, "", "", 0, "", Instant.EPOCH, "\uD83D", "", "", "", "", "{}", new byte[0], COUNTING);
        assertThatThrownBy(broken::bytes).hasMessageContaining("actor").hasMessageContaining("surrogate");
    }

    @Test
    void theHashIsTheLeafHashOfRfc6962() {
        assertThat(hex(Envelope.hash(new byte[0])))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    private static Envelope random(SplittableRandom random) {
        byte[] payload = bytes(random, random.nextInt(64));
        Instant moment =
                Instant.ofEpochSecond(random.nextLong(-4_000_000_000L, 9_000_000_000L), random.nextInt(1_000_000_000));
        return new Envelope(
                text(random),
                random.nextLong(),
                text(random),
                text(random),
                random.nextInt(),
                text(random),
                moment,
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                text(random),
                payload,
                bytes(random, Envelope.HASH_LENGTH));
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            int point = random.nextInt(4) == 0 ? random.nextInt(Character.MAX_CODE_POINT + 1) : random.nextInt(128);
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            text.appendCodePoint(surrogate ? 'x' : point);
        }
        return text.toString();
    }

    private static byte[] bytes(SplittableRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] with(byte[] bytes, int index, int value) {
        return ByteBuffer.wrap(bytes.clone()).put(index, (byte) value).array();
    }

    private static byte[] counting() {
        byte[] bytes = new byte[Envelope.HASH_LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static byte[] golden(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(EnvelopeTest.class.getResourceAsStream("envelope-" + name + ".hex"), name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
        }
    }

    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(DESCRIPTION));
        assertThat(block.find()).as("a %s block in %s", language, DESCRIPTION).isTrue();
        String content = block.group(1);
        return language.equals("text") ? content : content.replaceAll("\\s", "");
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
