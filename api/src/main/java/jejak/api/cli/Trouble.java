package jejak.api.cli;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import jejak.api.wiring.StartRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a failed command in one sentence when a person can mend it; only a defect shows its stack trace. */
final class Trouble implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) {
        String sentence = sentence(failure);
        if (sentence == null) {
            failure.printStackTrace(command.getErr());
        } else {
            command.getErr().println("jejak: " + sentence);
        }
        return Jejak.ENVIRONMENT;
    }

    private static @Nullable String sentence(Exception failure) {
        return StartRefused.sentenceFor(failure).orElseGet(() -> switch (failure) {
            case UncheckedIOException io
            when io.getCause() instanceof NoSuchFileException file ->
                "Berkas %1$s tidak ada. Periksa namanya. / there is no file %1$s; check its name."
                        .formatted(file.getMessage());
            case UncheckedIOException io ->
                "Berkas tidak dapat dibaca atau ditulis (%1$s). / a file cannot be read or written (%1$s)."
                        .formatted(io.getMessage());
            case SQLException sql ->
                "Basis data tidak menjawab (%1$s). Periksa apakah ia berjalan. / the database does not answer (%1$s); see whether it runs."
                        .formatted(sql.getMessage());
            default -> null;
        });
    }
}
