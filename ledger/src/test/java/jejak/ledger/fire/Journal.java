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
        Map<String, Order> open = new LinkedHashMap<>();
        if (Files.exists(path)) {
            for (String line : Files.readAllLines(path)) {
                String[] words = line.split(" ", 2);
                if (words[0].equals("sent")) {
                    Order order = Order.parse(words[1]);
                    open.put(order.id(), order);
                } else {
                    open.remove(words[1].split(" ")[0]);
                }
            }
        }
        return List.copyOf(open.values());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
