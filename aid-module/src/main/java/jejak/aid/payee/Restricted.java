package jejak.aid.payee;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import org.jspecify.annotations.Nullable;

/** Members of a family who asked to be forgotten: unless the request is refused, nothing more is given in their name. */
public record Restricted(Set<String> personIds) {

    /** Nobody. */
    public static final Restricted NONE = new Restricted(Set.of());

    /** Whether it is one of them; a family as a whole never is. */
    public boolean contains(@Nullable String personId) {
        return personId != null && personIds.contains(personId);
    }

    /** After one more word on a request. */
    public Restricted evolve(ErasureEvent event) {
        return switch (event) {
            case ErasureRequested e -> with(Stream.of(e.personId()), e.personId());
            case ErasureRefused e -> with(Stream.empty(), e.personId());
            case LegalHoldPlaced _, LegalHoldLifted _, ErasureDecisionProposed _, ErasureDecided _, ErasureExecuted _ ->
                this;
        };
    }

    private Restricted with(Stream<String> again, String personId) {
        Stream<String> others = personIds.stream().filter(id -> !id.equals(personId));
        return new Restricted(Stream.concat(others, again).collect(Collectors.toUnmodifiableSet()));
    }
}
