package jejak.api.fields;

import graphql.execution.instrumentation.InstrumentationState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import jejak.api.access.Principal;
import jejak.api.policy.Gate;
import jejak.api.policy.Matter;
import jejak.api.policy.PolicyReason;

/**
 * Who reads and which day it is in their office; the same for every field of a request.
 *
 * @param answers the last one for each action
 * @param glass whose eyes an emergency access lends now; asked only when something is refused, and each time, as a feed may outlast it
 */
record Reader(Principal who, LocalDate today, Supplier<Optional<Principal>> glass, Map<String, Answer> answers)
        implements InstrumentationState {

    /** What the policy said of an action on one thing. */
    record Answer(Matter about, Optional<PolicyReason> obstacle) {}

    Reader(Principal who, LocalDate today, Supplier<Optional<Principal>> glass) {
        this(who, today, glass, new ConcurrentHashMap<>());
    }

    /** As the policy says; asked once for the fields of one thing that come one after the other. */
    Optional<PolicyReason> obstacle(Gate gate, String action, Matter matter) {
        Answer last = answers.get(action);
        if (last == null || !last.about().equals(matter)) {
            last = new Answer(matter, gate.obstacle(who, action, matter, today));
            answers.put(action, last);
        }
        return last.obstacle();
    }
}
