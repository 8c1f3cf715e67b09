package jejak.api.access;

import java.time.Instant;
import java.util.Optional;

/** Knows which emergency access an account has taken and not yet lost. */
public interface BreakGlass {

    /**
     * One open emergency access.
     *
     * @param accessId its log; every look under it names this
     * @param region region-code prefix that it opens
     * @param until when it ends by itself
     */
    record Open(String accessId, String region, Instant until) {}

    /** The newest one that is open now; cheap enough to be asked again and again. */
    Optional<Open> open(String account);
}
