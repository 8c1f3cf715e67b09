package jejak.household.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jejak.household.Inputs;
import jejak.household.events.ImportEvent;
import jejak.household.events.ImportEvent.ImportStarted;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Kind;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts on record that a file came in.
 *
 * @param importId {@code import:} and the SHA-256 of the file, so that the same content comes in once
 */
public record StartImport(
        @TargetAggregateIdentifier String importId,
        String regencyCode,
        String kind,
        String mapping,
        String source,
        String period,
        long bytes) {

    private static final String PREFIX = "import:";
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern WORD = Pattern.compile("[A-Z0-9][A-Z0-9_-]{1,39}");

    List<ImportEvent> decide(ImportState state, LocalDate today) {
        String hash = importId.startsWith(PREFIX) ? importId.substring(PREFIX.length()) : "";
        boolean regency = Regions.find(regencyCode)
                .filter(r -> r.kind() == Kind.KABUPATEN)
                .isPresent();
        Checks checks = new Checks()
                .that(SHA_256.matcher(hash).matches(), "importId", IntakeReason.IMPORT_ID_MALFORMED)
                .that(state.startedBy() == null, "importId", IntakeReason.FILE_ALREADY_IMPORTED)
                .that(regency, "regencyCode", IntakeReason.IMPORT_REGENCY_UNKNOWN)
                .that(WORD.matcher(kind).matches(), "kind", IntakeReason.IMPORT_SOURCE_UNUSABLE)
                .that(WORD.matcher(source).matches(), "source", IntakeReason.IMPORT_SOURCE_UNUSABLE);
        Inputs.pastPeriod(checks, "period", period, today);
        checks.done();
        return List.of(new ImportStarted(importId, regencyCode, kind, mapping, source, period, hash, bytes));
    }
}
