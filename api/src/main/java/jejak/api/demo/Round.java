package jejak.api.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps that may be on their way together because no two of them touch the same stream.
 *
 * @param policiesAt when the office's own policies have looked at everything so far, after this round; null when not yet
 */
record Round(String title, List<Step> steps, @Nullable Instant policiesAt) {}
