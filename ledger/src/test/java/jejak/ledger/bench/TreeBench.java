package jejak.ledger.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jejak.ledger.Append;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Draft;
import jejak.ledger.Envelope;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.OpenLedger;
import jejak.ledger.TestCodec;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.Subtree;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;

/**
 * What chain and tree cost an append: the time that hashing, growing and sealing take, beside the time the whole append
 * takes, in turns. The writer is one thread, so this is the share of the rate that they cost. Argument: events a round.
 */
final class TreeBench {
    private static final int ROUNDS = 5;
    // Of the processor, not of the wall: others on the machine must not count as hashing.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int IN_FLIGHT = 128;
    private static final byte[] PAYLOAD = ("{\"note\":\"" + "x".repeat(330) + "\"}").getBytes(StandardCharsets.UTF_8);

    private TreeBench() {}

    public static void main(String[] args) throws Exception {
        int events = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
        double[] shares = new double[ROUNDS];
        try (Store store = LocalPostgres.temporary().freshStore();
                Ledger ledger = new Ledger(store.app(), new TestCodec(), OpenLedger.SEAL)) {
            append(ledger, events / 4);
            proof(events);
            for (int round = 0; round < ROUNDS; round++) {
                double append = append(ledger, events);
                double proof = proof(events);
                shares[round] = proof / append;
                System.out.printf(
                        "append %.1f us an event, of that chain, tree and seal %.2f us: %.1f %%%n",
                        append, proof, 100 * shares[round]);
            }
        }
        Arrays.sort(shares);
        System.out.printf("median %.1f %% of the append rate%n", 100 * shares[ROUNDS / 2]);
    }

    /** Microseconds an event, with so many in flight. */
    private static double append(Ledger ledger, int events) {
        long start = System.nanoTime();
        List<CompletableFuture<CommandAnswer>> flying = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            String stream = UUID.randomUUID().toString();
            flying.add(ledger.append(new Append(stream, new byte[32], List.of(draft(stream)))));
            if (flying.size() == IN_FLIGHT) {
                flying.forEach(CompletableFuture::join);
                flying.clear();
            }
        }
        flying.forEach(CompletableFuture::join);
        return (System.nanoTime() - start) / 1e3 / events;
    }

    /** Microseconds an event: its hash, its place in the tree, and its share of the seal of a batch. */
    private static double proof(int events) {
        byte[] envelope = new byte[600];
        Frontier tree = Frontier.EMPTY;
        List<Subtree> kept = new ArrayList<>();
        List<byte[]> batch = new ArrayList<>();
        long start = CLOCK.getCurrentThreadCpuTime();
        for (int i = 0; i < events; i++) {
            envelope[i % 600]++;
            batch.add(Envelope.hash(envelope));
            if (batch.size() == IN_FLIGHT) {
                tree = tree.plus(batch, kept::add);
                OpenLedger.SEAL.of(tree);
                batch.clear();
            }
        }
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e3 / events;
    }

    private static Draft draft(String stream) {
        return new Draft(
                stream,
                0,
                "Household",
                UUID.randomUUID().toString(),
                Instant.now(),
                Map.of("actor", "sari", "role", "CLERK", "scope", "99.08"),
                new EventCodec.Encoded("test.Text", 1, PAYLOAD, List.of(), List.of("household:" + stream), List.of()));
    }
}
