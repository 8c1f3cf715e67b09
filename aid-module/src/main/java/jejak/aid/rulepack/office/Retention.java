package jejak.aid.rulepack.office;

import jejak.aid.rulepack.Means;
import org.jspecify.annotations.Nullable;

/** How long records are kept once nothing more is paid. */
public record Retention(
        @Means("Years after the last payment; left out while the archive schedule is unknown.") @Nullable
        Integer years,

        @Means("Whether a village's public list may show names in full.")
        boolean namesOnPublicList) {}
