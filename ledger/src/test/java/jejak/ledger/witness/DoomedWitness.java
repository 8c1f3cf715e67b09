package jejak.ledger.witness;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;

/** A witness in a process of its own that dies, as by kill -9, after it has kept what it is about to answer. */
final class DoomedWitness {
    private DoomedWitness() {}

    /** Arguments: folder, its key, the log's public key, how many checkpoints it may answer before it dies. */
    public static void main(String[] args) {
        WitnessStore store = WitnessStore.open(Path.of(args[0]));
        Witness witness = new Witness(NoteSigner.parse(args[1]), List.of(NoteVerifier.parse(args[2])), store);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(args[3]));
        WitnessDoor doomed = request -> {
            WitnessDoor.Answer answer = witness.addCheckpoint(request);
            if (answer.status() == 200 && left.getAndDecrement() == 0) {
                Runtime.getRuntime().halt(137);
            }
            return answer;
        };
        WitnessServer server = WitnessServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), doomed);
        System.out.println(server.port());
    }
}
