package jejak.api.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import jejak.api.privacy.DataKey;
import jejak.api.privacy.PersonKeys;
import jejak.api.privacy.UnopenableKey;
import jejak.api.wiring.StartRefused;
import jejak.ledger.fsck.Evidence;
import jejak.ledger.fsck.HeldEvidence;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** Takes what vouches for the log out of the folder of keys and out of the auditor's hands. */
final class KeyFile {
    private final Path folder;

    KeyFile(Path folder) {
        this.folder = folder;
    }

    Evidence evidence(@Nullable Path trusted, List<Path> held, long clock, PersonKeys persons) {
        TrustedKeys keys = keys(trusted == null ? folder.resolve("public-keys") : trusted);
        HeldEvidence evidence = new HeldEvidence(keys, sealKey(), clock).opening(opening(persons));
        List<Path> all = new ArrayList<>(held);
        Path last = folder.resolve("checkpoint");
        if (Files.exists(last)) {
            all.add(last);
        }
        all.forEach(file -> add(file, evidence));
        return evidence.gathered();
    }

    private static Evidence.Opener opening(PersonKeys persons) {
        return (id, wrapped) -> {
            try {
                DataKey key = persons.opened(id, wrapped);
                return key == null ? null : key.commitment();
            } catch (UnopenableKey unopenable) {
                return null;
            }
        };
    }

    private static void add(Path file, HeldEvidence evidence) {
        try {
            evidence.add(read(file), file.getFileName().toString());
        } catch (Malformed malformed) {
            throw new StartRefused(
                    "Berkas %s bukan pos pemeriksaan, bundel atau tanda terima yang ditandatangani kantor."
                            .formatted(file),
                    "the file %s is no checkpoint, bundle or receipt signed by the office: %s."
                            .formatted(file, malformed.what()));
        }
    }

    private static TrustedKeys keys(Path file) {
        try {
            return TrustedKeys.parse(read(file));
        } catch (Malformed malformed) {
            throw new StartRefused(
                    "Berkas kunci %s rusak.".formatted(file),
                    "the file of keys %s is damaged: %s.".formatted(file, malformed.what()));
        }
    }

    private byte @Nullable [] sealKey() {
        Path file = folder.resolve("seal-key");
        return Files.exists(file)
                ? Base64.getDecoder().decode(new String(read(file), StandardCharsets.US_ASCII).strip())
                : null;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
