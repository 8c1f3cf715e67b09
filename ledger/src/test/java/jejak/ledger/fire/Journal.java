package jejak.ledger.fire;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one worker sent and was answered, line by line; each line is out of the process before the work goes on. */
final class Journal implements AutoCloseable {
    private final FileOutputStream file;

    Journal(Path path) throws IOException {
        file = new FileOutputStream(path.toFile(), true);
    }

    synchronized void write(String line) {
        try {
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was sent and has no answer here, in order. */
    static List<Order> unanswered(Path path) throws IOException {
        Map<String, String> open = new LinkedHashMap<>();
        if (Files.exists(path)) {
            try (Stream<String> lines = Files.lines(path)) {
                lines.forEach(line -> {
                    String[] words = line.split(" ", 3);
                    if (words[0].equals("sent")) {
                        open.put(words[1], words[1] + " " + words[2]);
                    } else {
                        open.remove(words[1]);
                    }
                });
            }
        }
        return open.values().stream().map(Order::parse).toList();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
