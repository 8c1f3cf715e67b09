package jejak.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Opens the door of a witness to HTTP. */
public final class WitnessServer implements AutoCloseable {
    private static final int LARGEST_REQUEST = 256 * 1024;
    private static final String PATH = "/add-checkpoint";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final WitnessDoor witness;

    private WitnessServer(HttpServer server, WitnessDoor witness) {
        this.server = server;
        this.witness = witness;
    }

    /** Takes requests when it returns; port 0 takes a free one. */
    public static WitnessServer start(InetSocketAddress address, WitnessDoor witness) {
        try {
            WitnessServer started = new WitnessServer(HttpServer.create(address, 0), witness);
            started.server.setExecutor(started.threads);
            started.server.createContext("/", started::handle);
            started.server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("The witness cannot listen on %s.".formatted(address), e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private WitnessDoor.Answer answer(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(PATH)) {
            return WitnessDoor.Answer.refused(404, "A witness has one address: POST " + PATH);
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return WitnessDoor.Answer.refused(405, "Send a checkpoint with POST.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST + 1);
        if (body.length > LARGEST_REQUEST) {
            return WitnessDoor.Answer.refused(400, "The request is too large.");
        }
        try {
            return witness.addCheckpoint(body);
        } catch (UncheckedIOException notKept) {
            return WitnessDoor.Answer.refused(500, "The checkpoint could not be kept, so it was not signed.");
        }
    }

    private static void send(HttpExchange exchange, WitnessDoor.Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
