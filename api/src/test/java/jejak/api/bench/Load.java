package jejak.api.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends commands as a number of clients, each waiting for its answer before it sends the next. */
final class Load {

    /**
     * @param perSecond commands answered in a second
     * @param nanos how long each of them took, ascending
     * @param cpu what all of them used together
     */
    record Result(double perSecond, long[] nanos, Cpu cpu) {
        double millis(double quantile) {
            return nanos[(int) Math.min(nanos.length - 1, nanos.length * quantile)] / 1e6;
        }

        /** Processor time of a command in microseconds. */
        double clientMicros() {
            return cpu.client() / 1e3 / nanos.length;
        }

        double serverMicros() {
            return cpu.server() / 1e3 / nanos.length;
        }
    }

    private final long postmaster;

    /** @param postmaster process id of the server that all sides share */
    Load(long postmaster) {
        this.postmaster = postmaster;
    }

    /** @param queues the commands of each client */
    Result run(Side side, List<List<Object>> queues) throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Cpu before = Cpu.now(postmaster);
            long start = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            queues.forEach(queue -> running.add(clients.submit(() -> client(side, queue))));
            long[] all = new long[queues.stream().mapToInt(List::size).sum()];
            int filled = 0;
            for (Future<long[]> client : running) {
                long[] nanos = client.get();
                System.arraycopy(nanos, 0, all, filled, nanos.length);
                filled += nanos.length;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Cpu used = Cpu.now(postmaster).since(before);
            Arrays.sort(all);
            return new Result(all.length / seconds, all, used);
        }
    }

    private static long[] client(Side side, List<Object> queue) {
        long[] nanos = new long[queue.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            side.send(queue.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }
}
