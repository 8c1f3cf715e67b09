package jejak.query.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Answers which emergency access an account has open; for the part of the program that decides what may be done. */
public interface OpenGlasses {

    /**
     * One emergency access that has not ended.
     *
     * @param region region-code prefix that it opens
     */
    record Glass(String accessId, String region, OffsetDateTime endsAt) {}

    /** The newest one that is open at that moment; asks the database, so once per request is enough. */
    Optional<Glass> openFor(String account, Instant moment);
}
