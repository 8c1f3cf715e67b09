package jejak.deliberation.musdes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Fixes which families a session is to speak about; a later version stands in for an earlier one until it opens. */
public record FixPrelist(@TargetAggregateIdentifier String musdesId, String version, List<String> householdIds) {

    private static final int MOST = 1000;

    PrelistFixed decide(MusdesState session) {
        session.mustBeScheduled();
        Checks checks = new Checks();
        checks.that(Inputs.words(version), "version", MusdesReason.PRELIST_VERSION_UNUSABLE)
                .that(
                        !session.preparation().versions().contains(version),
                        "version",
                        MusdesReason.PRELIST_VERSION_TAKEN)
                .that(
                        !householdIds.isEmpty() && householdIds.size() <= MOST,
                        "householdIds",
                        MusdesReason.PRELIST_SIZE);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < householdIds.size(); i++) {
            String at = "householdIds[" + i + "]";
            checks.that(seen.add(householdIds.get(i)), at, MusdesReason.PRELIST_NAMES_TWICE);
        }
        checks.done();
        List<String> sorted = householdIds.stream().sorted().toList();
        return new PrelistFixed(musdesId, version, hash(sorted), sorted);
    }

    /** Whoever holds the list can compute it: every id in order, each ended by a line feed. */
    static String hash(List<String> sorted) {
        String text = sorted.stream().map(id -> id + "\n").collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
