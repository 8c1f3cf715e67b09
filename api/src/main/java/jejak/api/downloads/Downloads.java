package jejak.api.downloads;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remembers for a short while which account may fetch which file, under a name that nobody can guess. */
@Component
public class Downloads {
    /** Long enough for a click, too short to be passed around. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final int MOST = 10_000;
    private static final int NAME_LENGTH = 24;

    private final Cache<String, Grant> grants =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final SecureRandom random = new SecureRandom();

    private record Grant(String account, Object wish) {}

    /** Where the file can be fetched, and until when. */
    public record Link(String path, OffsetDateTime expiresAt) {}

    /**
     * A link for this account.
     *
     * @param place path that answers for files of this kind, ending in a slash
     * @param wish which file; handed back when the link is used
     */
    public Link offer(String place, String account, Object wish) {
        byte[] name = new byte[NAME_LENGTH];
        random.nextBytes(name);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        grants.put(token, new Grant(account, wish));
        return new Link(place + token, Instant.now().plus(KEPT).atOffset(ZoneOffset.UTC));
    }

    /** What was offered, to the account that it was offered to and to no other, and as a file of its own kind only. */
    public <T> Optional<T> taken(String token, String account, Class<T> kind) {
        return Optional.ofNullable(grants.getIfPresent(token))
                .filter(grant -> grant.account().equals(account))
                .map(Grant::wish)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
