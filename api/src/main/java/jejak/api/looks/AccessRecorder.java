package jejak.api.looks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jejak.api.access.BreakGlass;
import jejak.api.access.Principal;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.kernel.Actor;
import jejak.ledger.Append;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Puts on record what somebody is about to be shown; whoever shows it calls this first.
 *
 * <p>One event for a whole request, appended as it is: no aggregate is loaded and nothing is read, so a look costs its
 * share of a group commit. Each account has a log for each day and each run of the program, so neither two nodes nor a
 * restart ever meet in one; a log on which an append failed is left for a new one, because its version is in doubt.
 */
public final class AccessRecorder {

    private static final int ATTEMPTS = 4;
    private static final int MOST_LOGS = 10_000;

    private final Ledger ledger;
    private final EventCodec codec;
    private final String appVersion;
    private final ConcurrentMap<String, AccessLog> logs = new ConcurrentHashMap<>();

    /** @param appVersion version of the program, recorded with every event */
    public AccessRecorder(Ledger ledger, EventCodec codec, String appVersion) {
        this.ledger = ledger;
        this.codec = codec;
        this.appVersion = appVersion;
    }

    /**
     * Returns the position of the record once it is durable.
     *
     * @throws RuntimeException when it could not be made so; then nothing may be shown
     */
    public long record(Principal who, Optional<BreakGlass.Open> glass, SeenData seen) {
        for (int attempt = 1; ; attempt++) {
            AccessLog log = logOf(who.account());
            try {
                return log.append(ledger, version -> append(log.name(), version, who, glass, seen))
                        .join()
                        .lastPosition();
            } catch (CompletionException e) {
                logs.remove(who.account(), log);
                if (attempt == ATTEMPTS || !overtaken(e.getCause())) {
                    throw e;
                }
            }
        }
    }

    /** An append before this one failed, so this one's version did not follow. */
    private static boolean overtaken(@Nullable Throwable cause) {
        return cause instanceof ConcurrencyException || cause instanceof AggregateStreamCreationException;
    }

    private AccessLog logOf(String account) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        if (logs.size() > MOST_LOGS) {
            logs.clear();
        }
        return logs.compute(account, (_, log) -> log != null && log.isOf(today) ? log : new AccessLog(account, today));
    }

    private Append append(String log, long version, Principal who, Optional<BreakGlass.Open> glass, SeenData seen) {
        PersonalDataViewed look = new PersonalDataViewed(
                log, seen.operation(), glass.map(BreakGlass.Open::accessId).orElse(null), seen.looks());
        Map<String, Object> metadata = Map.of(
                Actor.ID, who.account(),
                Actor.ROLE, who.role().name(),
                Actor.SCOPE, who.scope().region(),
                Actor.APP_VERSION, appVersion);
        String id = UUID.randomUUID().toString();
        Draft draft =
                new Draft(log, version, "AccessLog", id, Instant.now(), metadata, codec.encode(look, log, version));
        return new Append("", new byte[0], List.of(draft));
    }
}
