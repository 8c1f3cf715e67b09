package jejak.api.policy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a set of ids that holds one more or one less. */
final class Ids {

    private Ids() {}

    static Set<String> with(Set<String> ids, String one) {
        return Stream.concat(ids.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> without(Set<String> ids, String one) {
        return ids.stream().filter(id -> !id.equals(one)).collect(Collectors.toUnmodifiableSet());
    }
}
