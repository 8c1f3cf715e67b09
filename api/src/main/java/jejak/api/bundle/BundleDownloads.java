package jejak.api.bundle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import jejak.api.bundle.HouseholdBundle.Wish;
import org.springframework.stereotype.Component;

/** Remembers for a short while which account may fetch which bundle, under a name that nobody can guess. */
@Component
class BundleDownloads {
    /** Long enough for a click, too short to be passed around. */
    static final Duration KEPT = Duration.ofMinutes(5);

    private static final int MOST = 10_000;
    private static final int NAME_LENGTH = 24;

    private final Cache<String, Grant> grants =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final SecureRandom random = new SecureRandom();

    private record Grant(String account, Wish wish) {}

    /** The last part of the link. */
    String offer(String account, Wish wish) {
        byte[] name = new byte[NAME_LENGTH];
        random.nextBytes(name);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        grants.put(token, new Grant(account, wish));
        return token;
    }

    /** What was offered, to the account that it was offered to and to no other. */
    Optional<Wish> taken(String token, String account) {
        return Optional.ofNullable(grants.getIfPresent(token))
                .filter(grant -> grant.account().equals(account))
                .map(Grant::wish);
    }
}
