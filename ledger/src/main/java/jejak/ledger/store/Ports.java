package jejak.ledger.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decides on which port of this machine the server listens: that of last time while it is free, else any free one. */
final class Ports {

    private Ports() {}

    static int choose(Path stored) throws IOException {
        if (Files.exists(stored)) {
            int port = Integer.parseInt(Files.readString(stored).strip());
            if (isFree(port)) {
                return port;
            }
        }
        try (ServerSocket any = bind(0)) {
            return any.getLocalPort();
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = bind(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    }
}
