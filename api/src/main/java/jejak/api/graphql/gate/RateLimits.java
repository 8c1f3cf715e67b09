package jejak.api.graphql.gate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Gives every account the same share of the office: one that asks too often waits, and only that one. */
@Component
@EnableConfigurationProperties(LimitProperties.class)
class RateLimits {

    private static final int MOST_ACCOUNTS = 10_000;

    /** By then an untouched bucket is full again, so that forgetting it changes nothing. */
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private final LimitProperties limits;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ACCOUNTS)
            .expireAfterAccess(MEMORY)
            .build();

    RateLimits(LimitProperties limits) {
        this.limits = limits;
    }

    /** Takes one request from the account's share. */
    void take(String account) throws TurnedAway {
        ConsumptionProbe probe = bucket(account).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new TurnedAway(GateReason.TOO_MANY_REQUESTS, seconds);
        }
    }

    Bucket bucket(String account) {
        return Objects.requireNonNull(buckets.get(account, _ -> fresh()));
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(limits.burst()).refillGreedy(limits.requestsPerSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
