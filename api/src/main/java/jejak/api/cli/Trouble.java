package jejak.api.cli;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import jejak.api.cli.office.OfficeRefused;
import jejak.api.cli.office.OfficeSilent;
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
        return switch (failure) {
            case NoSuchFileException file -> missing(file);
            case UncheckedIOException io when io.getCause() instanceof NoSuchFileException file -> missing(file);
            case OfficeRefused refused -> refused.getMessage();
            case OfficeSilent silent -> silent.getMessage();
            case SQLException sql ->
                "Basis data tidak menjawab (%1$s). Periksa apakah ia berjalan. / the database does not answer (%1$s); see whether it runs."
                        .formatted(sql.getMessage());
            default -> {
                Optional<String> told = StartRefused.sentenceFor(failure);
                yield told.isPresent() ? told.get() : null;
            }
        };
    }

    private static String missing(NoSuchFileException file) {
        return "Berkas %1$s tidak ada. Periksa namanya. / there is no file %1$s; check its name."
                .formatted(file.getMessage());
    }
}
