package jejak.aid.signal;

import java.util.HashSet;
import java.util.Set;
import jejak.aid.events.SignalEvent;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalRemedied;
import jejak.aid.events.SignalEvent.SignalSweepCalled;
import jejak.aid.events.SignalEvent.SignalTriaged;
import jejak.aid.events.SignalEvent.SignalVerdict;
import org.jspecify.annotations.Nullable;

/**
 * What a signal remembers of itself.
 *
 * @param hands accounts that acted in the facts, and the one that raised it
 * @param verdict what was last said of it; null when nobody looked yet
 * @param triagedBy account that said so
 */
record SignalState(
        boolean raised, Set<String> hands, @Nullable SignalVerdict verdict, String triagedBy, boolean remedied) {

    static final SignalState NONE = new SignalState(false, Set.of(), null, "", false);

    SignalState evolve(SignalEvent event, String actor) {
        return switch (event) {
            case SignalRaised e -> new SignalState(true, with(e, actor), null, "", false);
            case SignalTriaged e -> new SignalState(true, hands, e.verdict(), actor, false);
            case SignalRemedied _ -> new SignalState(true, hands, verdict, triagedBy, true);
            case SignalSweepCalled _ -> this;
        };
    }

    private static Set<String> with(SignalRaised e, String actor) {
        Set<String> all = new HashSet<>(e.hands());
        all.add(actor);
        return Set.copyOf(all);
    }
}
