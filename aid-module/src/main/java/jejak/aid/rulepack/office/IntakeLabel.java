package jejak.aid.rulepack.office;

import jejak.aid.rulepack.Means;
import org.jspecify.annotations.Nullable;

/** A label under which a family or a case may come in. */
public record IntakeLabel(
        @Means("The label, for example PUSKESOS.") String code,
        @Means("How the office writes it.") String name,

        @Means("What its letters stand for; left out while nobody has said.") @Nullable
        String meaning) {}
