package jejak.api.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import jejak.api.access.Role;
import jejak.api.regencies.RegencyFolder;
import jejak.api.wiring.JejakProperties;
import jejak.api.wiring.Prelude;
import jejak.household.events.ReferenceEvent.ReferenceDataRecorded;
import jejak.kernel.Actor;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Puts on record which lists of regions the program reads, so that an exchanged list is seen like any other change. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ReferenceRecorder implements Prelude {
    private static final String LISTS = "classpath*:regions/*.csv";
    private static final String PROGRAM = "jejak";

    private final Ledger ledger;
    private final EventCodec codec;
    private final JejakProperties jejak;
    private final RegencyFolder regencies;

    ReferenceRecorder(Ledger ledger, EventCodec codec, JejakProperties jejak, RegencyFolder regencies) {
        this.regencies = regencies;
        this.ledger = ledger;
        this.codec = codec;
        this.jejak = jejak;
    }

    @Override
    public void run() {
        try {
            for (Resource list : new PathMatchingResourcePatternResolver().getResources(LISTS)) {
                record(String.valueOf(list.getFilename()), list.getContentAsByteArray());
            }
            regencies.lists().forEach((name, list) -> record(name, list.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The lists of regions cannot be read.", e);
        }
    }

    private void record(String name, byte[] content) {
        String stream = "reference:" + name;
        String hash = HexFormat.of().formatHex(sha256(content));
        List<RecordedEvent> before = ledger.stream(stream);
        boolean known = !before.isEmpty()
                && before.getLast().payload() instanceof ReferenceDataRecorded last
                && last.contentHash().equals(hash);
        if (!known) {
            int lines =
                    (int) new String(content, StandardCharsets.UTF_8).lines().count();
            append(stream, before.size(), new ReferenceDataRecorded(stream, name, hash, lines));
        }
    }

    private void append(String stream, long version, ReferenceDataRecorded event) {
        try {
            ledger.append(new Append("", new byte[0], List.of(draft(stream, version, event))))
                    .join();
        } catch (CompletionException e) {
            // Another node that started at the same moment has recorded it.
            if (!(e.getCause() instanceof ConcurrencyException
                    || e.getCause() instanceof AggregateStreamCreationException)) {
                throw e;
            }
        }
    }

    private Draft draft(String stream, long version, ReferenceDataRecorded event) {
        Map<String, Object> metadata = Map.of(
                Actor.ID,
                PROGRAM,
                Actor.ROLE,
                Role.SYSTEM.name(),
                Actor.SCOPE,
                PROGRAM,
                Actor.APP_VERSION,
                jejak.version());
        String id = UUID.randomUUID().toString();
        return new Draft(
                stream, version, "Reference", id, Instant.now(), metadata, codec.encode(event, stream, version));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}
