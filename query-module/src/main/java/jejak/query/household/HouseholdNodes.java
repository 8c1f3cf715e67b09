package jejak.query.household;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jejak.ledger.Ledger;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.node.Found;
import jejak.query.node.NodeKind;
import org.springframework.stereotype.Component;

/** Finds families by their ids, which are those of their logs. */
@Component
class HouseholdNodes implements NodeKind {

    private final Ledger ledger;

    HouseholdNodes(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String type() {
        return "Household";
    }

    @Override
    public Class<?> is() {
        return Household.class;
    }

    @Override
    public boolean owns(String id) {
        return id.indexOf(':') < 0 && id.indexOf('/') < 0;
    }

    @Override
    public Map<String, Found> find(Collection<String> ids) {
        Map<String, Found> found = new HashMap<>();
        ledger.streams(ids)
                .forEach((id, log) ->
                        HouseholdFold.of(log).ifPresent(family -> found.put(id, new Found(this, family, id))));
        return found;
    }
}
