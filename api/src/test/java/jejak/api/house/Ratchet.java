package jejak.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A limit with named exceptions that may shrink but not grow, and leave the list when they keep the limit. */
record Ratchet(int limit, List<Exemption> exemptions) {

    /** @param atMost the size it had when it was let through */
    record Exemption(String name, int atMost, String reason) {}

    void holds(SortedMap<String, Integer> sizes) {
        SortedMap<String, Integer> tooBig = new TreeMap<>(sizes);
        tooBig.values().removeIf(size -> size <= limit);
        exemptions.forEach(e -> tooBig.computeIfPresent(e.name(), (_, size) -> size <= e.atMost() ? null : size));
        assertThat(tooBig)
                .as("over the limit of %d, or grown since it was let through", limit)
                .isEmpty();
        assertThat(exemptions)
                .as("keep the limit of %d by now, or are gone: take them off the list", limit)
                .allMatch(e -> sizes.getOrDefault(e.name(), 0) > limit);
    }
}
