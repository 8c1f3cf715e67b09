package jejak.ledger.fire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Stands between one worker and PostgreSQL, and springs the trap that is set. */
final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final IntSupplier serverPort;
    private final AtomicReference<@Nullable Trap> trap = new AtomicReference<>();

    Relay(IntSupplier serverPort) throws IOException {
        this.serverPort = serverPort;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void set(Trap next) {
        trap.set(next);
    }

    void desert() {
        Trap set = trap.get();
        if (set != null) {
            set.desert();
        }
    }

    @Nullable
    Trap sprungBy(boolean commits) {
        Trap set = trap.get();
        return set != null && set.isSprungBy(commits) ? set : null;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.startVirtualThread(() -> connect(client));
            } catch (IOException closed) {
                // The loop ends with the door.
            }
        }
    }

    private void connect(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort.getAsInt())) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            new Line(this, client, server).carry();
        } catch (IOException ended) {
            // Either side is gone, or the server is down; the other side sees its connection closed.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
