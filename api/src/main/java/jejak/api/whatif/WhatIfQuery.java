package jejak.api.whatif;

import java.util.List;
import java.util.Optional;
import jejak.aid.rulepack.life.Simulations.Outcome;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what a draft of a rule pack would have changed. */
@Controller
class WhatIfQuery {

    /** A trial as it is told. */
    record WhatIfTrial(
            String id,
            String rulePackId,
            String contentHash,
            WhatIfRun.State state,
            int done,
            int total,
            @Nullable Long secondsLeft,
            long position,
            int differing,
            long differenceRupiah,
            @Nullable String summaryHash) {

        static WhatIfTrial of(WhatIfRun run) {
            return new WhatIfTrial(
                    run.trial().id(),
                    run.trial().rulePackId(),
                    run.trial().contentHash(),
                    run.state(),
                    run.done(),
                    run.total(),
                    run.secondsLeft().orElse(null),
                    run.trial().position(),
                    run.differing(),
                    run.differenceRupiah(),
                    run.outcome().map(Outcome::summaryHash).orElse(null));
        }
    }

    private final WhatIfRuns runs;

    WhatIfQuery(WhatIfRuns runs) {
        this.runs = runs;
    }

    @MutationMapping
    WhatIfTrial startWhatIf(@Argument String rulePackId, @Argument String fromMonth, @Argument String toMonth) {
        return WhatIfTrial.of(runs.start(rulePackId, Period.of(fromMonth, toMonth)));
    }

    @MutationMapping
    Optional<WhatIfTrial> cancelWhatIf(@Argument String runId) {
        runs.find(runId).ifPresent(run -> run.end(WhatIfRun.State.CANCELLED));
        return whatIf(runId);
    }

    @QueryMapping
    Optional<WhatIfTrial> whatIf(@Argument String runId) {
        return runs.find(runId).map(WhatIfTrial::of);
    }

    @SchemaMapping
    Connection<Difference> differences(WhatIfTrial trial, @Argument int first, @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 3);
        List<Difference> rows = found(trial).stream()
                .filter(d -> after == null || key(d).compareTo(String.join("/", page.key())) > 0)
                .limit(page.limit())
                .toList();
        return Connection.of(page, rows, d -> PageRequest.cursor(d.householdId(), d.programme(), d.category()));
    }

    @SchemaMapping
    String csv(WhatIfTrial trial) {
        return WhatIfCsv.of(found(trial));
    }

    private List<Difference> found(WhatIfTrial trial) {
        return runs.find(trial.id()).map(WhatIfRun::differences).orElse(List.of());
    }

    private static String key(Difference d) {
        return d.householdId() + "/" + d.programme() + "/" + d.category();
    }
}
