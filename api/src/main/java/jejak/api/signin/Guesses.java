package jejak.api.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Counts wrong passwords, of an account or from an address, and says when there were too many. */
final class Guesses {

    static final int ALLOWED = 5;

    /** How long a count is kept after its last wrong password, and so how long a lock lasts. */
    static final Duration LOCK = Duration.ofMinutes(5);

    private static final int MOST_REMEMBERED = 10_000;

    private final Cache<String, Integer> wrong;

    Guesses(Ticker ticker) {
        this.wrong = Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(LOCK)
                .ticker(ticker)
                .build();
    }

    boolean tooMany(String who) {
        Integer count = wrong.getIfPresent(who);
        return count != null && count >= ALLOWED;
    }

    void wrong(String who) {
        wrong.asMap().merge(who, 1, Integer::sum);
    }

    void right(String who) {
        wrong.invalidate(who);
    }
}
