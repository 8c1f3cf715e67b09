package jejak.household.intake;

import java.time.LocalDate;
import java.util.List;
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

    List<ImportEvent> decide(ImportState state, LocalDate today) {
        String hash = importId.startsWith(PREFIX) ? importId.substring(PREFIX.length()) : "";
        boolean regency = Regions.find(regencyCode)
                .filter(r -> r.kind() == Kind.KABUPATEN)
                .isPresent();
        Checks checks = new Checks()
                .that(Inputs.sha256(hash), "importId", IntakeReason.IMPORT_ID_MALFORMED)
                .that(state.startedBy() == null, "importId", IntakeReason.FILE_ALREADY_IMPORTED)
                .that(regency, "regencyCode", IntakeReason.IMPORT_REGENCY_UNKNOWN)
                .that(Inputs.code(kind), "kind", IntakeReason.IMPORT_SOURCE_UNUSABLE)
                .that(Inputs.code(source), "source", IntakeReason.IMPORT_SOURCE_UNUSABLE);
        Inputs.pastPeriod(checks, "period", period, today);
        checks.done();
        return List.of(new ImportStarted(importId, regencyCode, kind, mapping, source, period, hash, bytes));
    }
}
