package jejak.query.deliberation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import jejak.ledger.Ledger;
import jejak.query.node.Found;
import jejak.query.node.NodeKind;
import org.springframework.stereotype.Component;

/** Finds sessions of villages by their ids, which are those of their logs. */
@Component
class MusdesNodes implements NodeKind {

    private final Ledger ledger;

    MusdesNodes(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String type() {
        return "Musdes";
    }

    @Override
    public Class<?> is() {
        return Musdes.class;
    }

    @Override
    public boolean owns(String id) {
        return id.startsWith("musdes:");
    }

    @Override
    public Map<String, Found> find(Collection<String> ids) {
        Map<String, Found> found = new HashMap<>();
        ledger.streams(ids)
                .forEach((id, log) ->
                        MusdesFold.of(log).ifPresent(session -> found.put(id, new Found(this, session, id))));
        return found;
    }
}
