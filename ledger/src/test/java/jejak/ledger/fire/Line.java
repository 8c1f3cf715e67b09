package jejak.ledger.fire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One connection of a worker, message by message as PostgreSQL's protocol 3 has them. */
final class Line {
    private static final int SSL_REQUEST = 80_877_103;
    private static final int GSS_REQUEST = 80_877_104;
    private static final String ENDS_OF_REQUESTS = "SQHpXcfd";

    /** Everything up to the point where the client waits for an answer. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way
    private record Request(byte[] bytes, boolean isStatement, boolean commits) {}

    private final Relay relay;
    private final Socket client;
    private final Socket server;
    private final Map<String, Boolean> commits = new HashMap<>();
    private volatile @Nullable CompletableFuture<Boolean> lostAnswer;
    /** No answer comes any more. */
    private volatile boolean ended;

    Line(Relay relay, Socket client, Socket server) {
        this.relay = relay;
        this.client = client;
        this.server = server;
    }

    void carry() throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream(), 1 << 16));
        OutputStream out = server.getOutputStream();
        out.write(startup(in));
        Thread back = Thread.startVirtualThread(this::carryBack);
        try {
            boolean open = true;
            while (open) {
                open = pass(request(in), out);
            }
        } finally {
            client.close();
            server.close();
            back.interrupt();
        }
    }

    /** Encryption is declined in the server's name, or there would be nothing to read. */
    private byte[] startup(DataInputStream in) throws IOException {
        while (true) {
            int length = in.readInt();
            byte[] body = in.readNBytes(length - Integer.BYTES);
            int code = ByteBuffer.wrap(body).getInt();
            if (code != SSL_REQUEST && code != GSS_REQUEST) {
                return ByteBuffer.allocate(length).putInt(length).put(body).array();
            }
            client.getOutputStream().write('N');
        }
    }

    private Request request(DataInputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        boolean committing = false;
        while (true) {
            int type = in.readUnsignedByte();
            int length = in.readInt();
            byte[] body = in.readNBytes(length - Integer.BYTES);
            out.write(type);
            out.writeInt(length);
            out.write(body);
            committing |= isCommit(type, body);
            if (ENDS_OF_REQUESTS.indexOf(type) >= 0) {
                return new Request(bytes.toByteArray(), type == 'S' || type == 'Q', committing);
            }
        }
    }

    /** A commit is prepared under a name once, and bound by that name from then on. */
    private boolean isCommit(int type, byte[] body) {
        return switch (type) {
            case 'P' -> {
                commits.put(text(body, 0), text(body, 1).strip().equalsIgnoreCase("commit"));
                yield false;
            }
            case 'B' -> commits.getOrDefault(text(body, 1), false);
            default -> false;
        };
    }

    /** The n-th of the texts that the message begins with; each ends with a zero byte. */
    private static String text(byte[] body, int n) {
        int start = 0;
        for (int skipped = 0; skipped < n; start++) {
            skipped += body[start] == 0 ? 1 : 0;
        }
        int end = start;
        while (body[end] != 0) {
            end++;
        }
        return new String(body, start, end - start, StandardCharsets.UTF_8);
    }

    /** Whether the connection goes on. */
    private boolean pass(Request request, OutputStream out) throws IOException {
        // A server that waits for the rest of a password is none of our business.
        Trap trap = request.isStatement() ? relay.sprungBy(request.commits()) : null;
        byte[] bytes = request.bytes();
        if (trap == null) {
            out.write(bytes);
            return true;
        }
        try {
            send(bytes, trap.phase, out);
        } finally {
            // Also when another blow has broken the connection just now: nobody else will spring this trap.
            trap.act();
        }
        if (!trap.cuts) {
            out.write(bytes);
        }
        return !trap.cuts;
    }

    private void send(byte[] bytes, Trap.Phase phase, OutputStream out) throws IOException {
        switch (phase) {
            case NOT_SENT -> {}
            case HALF_SENT -> out.write(bytes, 0, bytes.length / 2);
            case SENT -> out.write(bytes);
            case ANSWER_LOST -> {
                CompletableFuture<Boolean> answered = new CompletableFuture<>();
                lostAnswer = answered;
                if (!ended) {
                    out.write(bytes);
                    answered.join();
                }
            }
        }
    }

    private void carryBack() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(server.getInputStream(), 1 << 16));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(client.getOutputStream(), 1 << 16))) {
            boolean open = true;
            while (open) {
                open = passBack(in, out);
            }
        } catch (IOException ended) {
            // The client sees its connection closed as well.
        } finally {
            ended = true;
            CompletableFuture<Boolean> waiting = lostAnswer;
            if (waiting != null) {
                waiting.complete(false);
            }
        }
    }

    private boolean passBack(DataInputStream in, DataOutputStream out) throws IOException {
        int type = in.readUnsignedByte();
        int length = in.readInt();
        byte[] body = in.readNBytes(length - Integer.BYTES);
        CompletableFuture<Boolean> lost = lostAnswer;
        if (lost == null) {
            out.write(type);
            out.writeInt(length);
            out.write(body);
            if (in.available() == 0) {
                out.flush();
            }
        } else if (type == 'Z') {
            return !lost.complete(true);
        }
        return true;
    }
}
