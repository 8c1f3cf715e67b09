package jejak.api.whatif;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.life.Simulations;
import jejak.api.whatif.WhatIfRun.State;
import jejak.api.whatif.WhatIfRun.Trial;
import jejak.kernel.Rejected;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs trials beside everything else, each in a thread of its own, and keeps what they found for a day. */
final class WhatIfRuns implements Simulations {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfRuns.class);
    private static final int A_BATCH = 200;

    private final Cache<String, WhatIfRun> runs = Caffeine.newBuilder()
            .maximumSize(50)
            .expireAfterWrite(Duration.ofDays(1))
            .build();
    private final Ledger ledger;
    private final RulePacks packs;

    WhatIfRuns(Ledger ledger, RulePacks packs) {
        this.ledger = ledger;
        this.packs = packs;
    }

    /**
     * Starts a trial of the latest draft on everything recorded until now.
     *
     * @throws Rejected when there is no draft under this id
     */
    WhatIfRun start(String rulePackId, MonthRange period) {
        RulePackDrafted draft = ledger.stream(rulePackId).reversed().stream()
                .map(RecordedEvent::payload)
                .filter(RulePackDrafted.class::isInstance)
                .map(RulePackDrafted.class::cast)
                .findFirst()
                .orElseThrow(() -> new Rejected("rulePackId", RulePackFault.RULE_PACK_NOT_DRAFTED));
        WhatIfRun run = new WhatIfRun(new Trial(
                UUID.randomUUID().toString(),
                rulePackId,
                draft.contentHash(),
                period.from().toString(),
                period.to().toString(),
                ledger.head()));
        runs.put(run.trial().id(), run);
        WhatIf whatIf = new WhatIf(RulePack.recorded(draft.content()), packs, period);
        Thread.ofVirtual().name("what-if").start(() -> look(run, whatIf));
        return run;
    }

    Optional<WhatIfRun> find(String id) {
        return Optional.ofNullable(runs.getIfPresent(id));
    }

    @Override
    public Optional<Outcome> finished(String runId) {
        return find(runId).flatMap(WhatIfRun::outcome);
    }

    private void look(WhatIfRun run, WhatIf whatIf) {
        try {
            List<String> households = households();
            run.expect(households.size());
            boolean going = true;
            for (int from = 0; going && from < households.size(); from += A_BATCH) {
                List<String> batch = households.subList(from, Math.min(from + A_BATCH, households.size()));
                going = run.add(batch.size(), differences(batch, run.trial().position(), whatIf));
            }
            run.end(State.DONE);
        } catch (RuntimeException broken) {
            LOG.warn("A trial of {} broke off.", run.trial().rulePackId(), broken);
            run.end(State.FAILED);
        }
    }

    private List<Difference> differences(List<String> batch, long position, WhatIf whatIf) {
        Map<String, List<RecordedEvent>> logs = ledger.streams(batch);
        return batch.stream()
                .flatMap(id -> whatIf
                        .differences(
                                id,
                                logs.getOrDefault(id, List.of()).stream()
                                        .filter(event -> event.position() <= position)
                                        .toList())
                        .stream())
                .toList();
    }

    private List<String> households() {
        int page = 10_000;
        List<String> all = new ArrayList<>(ledger.streamNames("", page, true));
        for (int known = 0; all.size() - known == page; ) {
            known = all.size();
            all.addAll(ledger.streamNames(all.getLast(), page, true));
        }
        return all;
    }
}
