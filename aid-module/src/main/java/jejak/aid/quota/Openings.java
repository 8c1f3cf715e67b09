package jejak.aid.quota;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Keeps whoever counts the places of the log for a new book apart from commands that find no book, until their commit:
 * else a nomination would be in neither. Holds on this node; on others a decree gives such a family a place, or asks
 * for another nomination.
 */
final class Openings {

    private static final int EVERYBODY = Integer.MAX_VALUE;

    private final ConcurrentMap<String, Semaphore> books = new ConcurrentHashMap<>();

    /** Waits for a book that is being opened; until this commit no other one is. */
    void without(String quotaId) {
        hold(quotaId, 1);
    }

    /** Waits for those who found no book; until this commit nobody finds none. */
    void alone(String quotaId) {
        hold(quotaId, EVERYBODY);
    }

    private void hold(String quotaId, int permits) {
        Semaphore book = books.computeIfAbsent(quotaId, _ -> new Semaphore(EVERYBODY));
        book.acquireUninterruptibly(permits);
        CurrentUnitOfWork.get().onCleanup(_ -> book.release(permits));
    }
}
