package jejak.api.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.OfficeTest;
import jejak.household.events.ReferenceEvent.ReferenceDataRecorded;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The log says which lists of regions decisions were read with, and when another one came. */
@OfficeTest
class ReferenceRecorderTest {
    private static final String NAME = "wilayah_buleleng.csv";
    private static final String STREAM = "reference:" + NAME;

    @Autowired
    private ReferenceRecorder recorder;

    @Autowired
    private Ledger ledger;

    @Autowired
    private EventCodec codec;

    @Test
    void aListIsRecordedWhenItIsNotTheOneRecordedLast() throws Exception {
        byte[] list = new ClassPathResource("regions/" + NAME).getContentAsByteArray();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(list));
        int lines = (int) new String(list, StandardCharsets.UTF_8).lines().count();
        ReferenceDataRecorded shipped = new ReferenceDataRecorded(STREAM, NAME, hash, lines);
        assertThat(last()).isEqualTo(shipped);

        int before = ledger.stream(STREAM).size();
        recorder.run();
        assertThat(ledger.stream(STREAM)).hasSize(before);

        append(before, new ReferenceDataRecorded(STREAM, NAME, "0".repeat(64), 1));
        recorder.run();
        assertThat(ledger.stream(STREAM)).hasSize(before + 2);
        assertThat(last()).isEqualTo(shipped);
    }

    private Object last() {
        return ledger.stream(STREAM).getLast().payload();
    }

    private void append(long version, ReferenceDataRecorded event) {
        Draft draft = new Draft(
                STREAM,
                version,
                "Reference",
                UUID.randomUUID().toString(),
                Instant.now(),
                Map.of("actor", "jejak"),
                codec.encode(event, STREAM, version));
        ledger.append(new Append("", new byte[0], List.of(draft))).join();
    }
}
