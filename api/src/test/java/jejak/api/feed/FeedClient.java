package jejak.api.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jejak.api.Office;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader of a feed on a bare socket, which may stop reading or break the connection wherever it likes. */
public final class FeedClient implements AutoCloseable {

    /** One server-sent event; data is empty in one that only moves the id. */
    public record Told(String id, String event, String data) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(data);
        }
    }

    private final Socket socket = new Socket();
    private final BufferedReader in;
    private final String status;

    FeedClient(URI address, String account, String query, Map<String, ?> variables, @Nullable String lastEventId)
            throws IOException {
        this(
                address,
                "Authorization: " + Office.basic(account)
                        + (lastEventId == null ? "" : "\r\nLast-Event-ID: " + lastEventId),
                JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    /** @param headers by which the reader is known */
    public FeedClient(URI address, String headers, String body) throws IOException {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String head = "POST " + address.getPath() + " HTTP/1.0\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + sent.length + "\r\n" + headers + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(sent);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        status = String.valueOf(in.readLine());
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            line = in.readLine();
        }
    }

    public String status() {
        return status;
    }

    /** The next event, also one without data; null at the end of the connection. */
    public @Nullable Told next() throws IOException {
        StringBuilder id = new StringBuilder();
        StringBuilder event = new StringBuilder();
        StringBuilder data = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("id:")) {
                id.append(line.substring(3).strip());
            } else if (line.startsWith("event:")) {
                event.append(line.substring(6).strip());
            } else if (line.startsWith("data:")) {
                data.append(line.substring(5));
            } else if (line.isEmpty() && !(id.isEmpty() && event.isEmpty())) {
                return new Told(id.toString(), event.toString(), data.toString());
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
