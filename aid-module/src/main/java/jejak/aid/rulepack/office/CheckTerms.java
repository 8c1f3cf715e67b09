package jejak.aid.rulepack.office;

import java.util.List;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.rulepack.Means;
import org.jspecify.annotations.Nullable;

/** What a regency says of one check; a check it does not name keeps the values of the catalogue. */
public record CheckTerms(
        @Means("Code of the check, for example UNCOLLECTED_TOO_LONG.")
        String check,

        @Means("Whether it looks at all.") boolean on,

        @Means("How grave its findings are; as in the catalogue when left out.") @Nullable
        SignalSeverity severity,

        @Means("Its values, those left out as in the catalogue.") @Nullable
        List<Value> values) {

    /** A value of the check. */
    public record Value(
            @Means("Name of the value, for example days.") String name,

            @Means("The value.") int value) {}
}
