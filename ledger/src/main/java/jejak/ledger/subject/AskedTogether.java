package jejak.ledger.subject;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One question at a time is on its way; those who come meanwhile ask theirs together, as the next one. What is answered
 * was read after it was asked.
 */
final class AskedTogether<K, V> {
    private final Function<Set<K>, Map<K, V>> question;
    private final ReentrantLock turn = new ReentrantLock();
    private Round open = new Round();

    AskedTogether(Function<Set<K>, Map<K, V>> question) {
        this.question = question;
    }

    private final class Round {
        final Set<K> keys = new LinkedHashSet<>();
        /** Read and written by who has the turn. */
        @Nullable
        Map<K, V> answer;
    }

    /** Of these, and perhaps of others; fails as the question does, and whoever waits for the same answer asks again. */
    Map<K, V> answer(Collection<K> keys) {
        Round mine = join(keys);
        turn.lock();
        try {
            if (mine.answer == null) {
                close(mine);
                mine.answer = question.apply(mine.keys);
            }
            return mine.answer;
        } finally {
            turn.unlock();
        }
    }

    private synchronized Round join(Collection<K> keys) {
        open.keys.addAll(keys);
        return open;
    }

    private synchronized void close(Round round) {
        if (round == open) {
            open = new Round();
        }
    }
}
