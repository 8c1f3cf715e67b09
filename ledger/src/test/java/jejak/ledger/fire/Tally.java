package jejak.ledger.fire;

/** Counts what all workers together had acknowledged, as far as they told; lets somebody wait for a number of them. */
final class Tally {
    private long count;

    synchronized void add(long more) {
        count += more;
        notifyAll();
    }

    synchronized long count() {
        return count;
    }

    synchronized void await(long wanted) throws InterruptedException {
        while (count < wanted) {
            wait();
        }
    }
}
