package jejak.aid.payee;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Names a payee in the recipient's log; of another family the payee may belong to it only reads. */
final class NamePayeeHandler {

    private final Repository<HouseholdPayees> households;

    NamePayeeHandler(Repository<HouseholdPayees> households) {
        this.households = households;
    }

    @CommandHandler
    void handle(
            NamePayee c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            RulePacks packs) {
        Map<String, Aggregate<HouseholdPayees>> families = load(c);
        Aggregate<HouseholdPayees> family = Optional.ofNullable(families.get(c.householdId()))
                .orElseThrow(() -> new AggregateNotFoundException(c.householdId(), "No such household."));
        PayeeState state = family.invoke(HouseholdPayees::state);
        String other = c.otherHousehold();
        Optional<PayeeState> payee = Optional.ofNullable(families.get(other == null ? c.householdId() : other))
                .map(f -> f.invoke(HouseholdPayees::state));
        c.checkHands(state, actor);
        LocalDate day = LocalDate.parse(today);
        var named =
                c.decide(state, payee, Collecting.terms(packs, state.family().regencyCode(), day.getYear(), day), day);
        family.execute(f -> f.append(named));
    }

    /** In the order of the ids, so that two namings over the same families never wait for each other. */
    private Map<String, Aggregate<HouseholdPayees>> load(NamePayee c) {
        NavigableSet<String> ids = new TreeSet<>();
        ids.add(c.householdId());
        Optional.ofNullable(c.otherHousehold()).ifPresent(ids::add);
        Map<String, Aggregate<HouseholdPayees>> families = new TreeMap<>();
        for (String id : ids) {
            try {
                families.put(id, households.load(id));
            } catch (AggregateNotFoundException nobody) {
                // Its absence is the answer: the command names it.
            }
        }
        return families;
    }
}
