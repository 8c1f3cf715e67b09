package jejak.household.erasure;

import java.util.List;
import java.util.function.Function;
import jejak.household.events.ErasureEvent.ErasureDecided;

/** Sees to it that a decided erasure is carried out, also after a crash. */
final class WhenErasureDecidedThenExecute implements Function<Object, List<Object>> {

    @Override
    public List<Object> apply(Object event) {
        return event instanceof ErasureDecided decided
                ? List.of(new ExecuteErasure(decided.householdId(), decided.personId()))
                : List.of();
    }
}
