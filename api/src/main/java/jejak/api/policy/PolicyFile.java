package jejak.api.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the rows of a table that comes with the product; lines that begin with a hash explain it. */
final class PolicyFile {

    private PolicyFile() {}

    /** The cells of every row below the heading. */
    static List<List<String>> rows(String name) {
        InputStream file = Objects.requireNonNull(PolicyFile.class.getResourceAsStream("/policy/" + name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a cell; none of an empty one. */
    static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }
}
