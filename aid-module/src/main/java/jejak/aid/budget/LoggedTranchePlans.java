package jejak.aid.budget;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import jejak.aid.budget.BudgetState.TrancheKey;
import jejak.aid.events.BudgetEvent;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Finds planned tranches in the logs of budget lines.
 *
 * <p>Not through the repository: that would lock the one line for every payment until its commit. A plan never changes,
 * so a plan that was found once is found for ever.
 */
final class LoggedTranchePlans implements TranchePlans {

    private record Key(String budgetLineId, TrancheKey tranche) {}

    private final EventStore log;
    private final ConcurrentMap<Key, TranchePlan> found = new ConcurrentHashMap<>();

    LoggedTranchePlans(EventStore log) {
        this.log = log;
    }

    @Override
    public Optional<TranchePlan> find(String budgetLineId, String category, int tranche) {
        Key key = new Key(budgetLineId, new TrancheKey(category, tranche));
        TranchePlan known = found.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<TranchePlan> plan =
                Optional.ofNullable(read(budgetLineId).tranches().get(key.tranche()));
        plan.ifPresent(p -> found.put(key, p));
        return plan;
    }

    private BudgetState read(String budgetLineId) {
        BudgetState state = BudgetState.UNOPENED;
        for (DomainEventMessage<?> e : log.readEvents(budgetLineId).asStream().toList()) {
            String actor = (String) e.getMetaData().get(Actor.ID);
            state = state.evolve((BudgetEvent) e.getPayload(), actor);
        }
        return state;
    }
}
