package jejak.api.looks;

import java.time.Instant;
import java.util.Optional;
import jejak.api.access.BreakGlass;
import jejak.query.access.OpenGlasses;
import org.springframework.stereotype.Component;

/** Answers from the log's own table who has emergency access. */
@Component
class GlassesInTheLog implements BreakGlass {

    private final OpenGlasses glasses;

    GlassesInTheLog(OpenGlasses glasses) {
        this.glasses = glasses;
    }

    @Override
    public Optional<Open> open(String account) {
        return glasses.openFor(account, Instant.now())
                .map(glass -> new Open(
                        glass.accessId(), glass.region(), glass.endsAt().toInstant()));
    }
}
