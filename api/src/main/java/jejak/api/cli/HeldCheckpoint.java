package jejak.api.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import jejak.api.wiring.StartRefused;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.Malformed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Says from which checkpoint on an auditor wants it proved that the log only grew. */
final class HeldCheckpoint {

    @Option(
            names = "--from",
            paramLabel = "CHECKPOINT",
            description =
                    "berkas pos pemeriksaan yang dipegang auditor, atau ukurannya / a checkpoint file that the auditor"
                            + " holds, or its size")
    private @Nullable String from;

    /** How many events it covers; 0 when none is held. */
    long size() throws IOException {
        if (from == null) {
            return 0;
        }
        if (from.matches("[0-9]{1,15}")) {
            return Long.parseLong(from);
        }
        try {
            return Checkpoint.parse(Files.readString(Path.of(from)).getBytes(StandardCharsets.UTF_8))
                    .tree()
                    .size();
        } catch (Malformed malformed) {
            throw new StartRefused(
                    "Berkas %s bukan pos pemeriksaan.".formatted(from),
                    "the file %s is no checkpoint: %s.".formatted(from, malformed.what()));
        }
    }

    /** @throws ParameterException when it covers more than the log has: a log is never shorter than what was held of it */
    void mustBeWithin(long held, LongSupplier log, CommandSpec spec) {
        if (held > 0 && held > log.getAsLong()) {
            throw new ParameterException(
                    spec.commandLine(),
                    ("--from %1$s melewati akhir catatan, yang berisi %2$d peristiwa. Pakai pos pemeriksaan catatan"
                        + " ini, atau periksa pos Anda dengan 'jejak fsck --held'. / --from %1$s is beyond the end of"
                        + " the log, which holds %2$d events. Give a checkpoint of this log, or check yours with"
                        + " 'jejak fsck --held'.")
                            .formatted(from, log.getAsLong()));
        }
    }
}
