package jejak.ledger.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What a running server says about itself in its data folder. */
record PostmasterFile(long pid) {

    static Path in(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Empty when there is none, or when it was cut short before the process number was written. */
    static Optional<PostmasterFile> read(Path data) throws IOException {
        try {
            String first = Files.readAllLines(in(data)).getFirst();
            return Optional.of(new PostmasterFile(Long.parseLong(first.strip())));
        } catch (NoSuchFileException | NoSuchElementException | NumberFormatException notWritten) {
            return Optional.empty();
        }
    }

    /** Process numbers are reused, so the program and its data folder are looked at before anything is signalled. */
    Optional<ProcessHandle> serverOf(Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isPostgres(process.info()) && names(process.info(), data));
    }

    private static boolean isPostgres(ProcessHandle.Info process) {
        return process.command()
                .map(command -> Path.of(command).getFileName().toString())
                // Linux marks a program whose file was replaced since.
                .filter(name -> name.replace(" (deleted)", "").matches("postgres(\\.exe)?"))
                .isPresent();
    }

    private static boolean names(ProcessHandle.Info process, Path data) {
        return process.arguments()
                .map(arguments -> List.of(arguments).contains(data.toString()))
                .orElse(false);
    }
}
