package jejak.api.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jejak.api.access.Principal;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.Outcome;
import jejak.api.commands.UserError;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.RowResult.Fate;
import jejak.api.imports.mapping.Field;
import jejak.api.imports.mapping.RowUnusable;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Takes one row in: through the same desk, policy and claims as anything a clerk sends. */
final class RowWorker {

    /** What says nothing about the row: the office could not be asked. */
    private static final Set<String> NOT_THE_ROWS =
            Set.of("LEDGER_UNAVAILABLE", "OUTCOME_UNKNOWN", "LOG_READ_ONLY", "CONCURRENT_CHANGE");

    /** What is not wrong of a row that tells what is known. */
    private static final String KNOWN = "CARD_NUMBER_UNCHANGED";

    private static final String KNOWN_MEMBER = "NIK_TWICE_IN_FAMILY";

    private static final int ATTEMPTS = 5;

    private final CommandDesk desk;
    private final RowCommands commands;
    private final Families families;

    RowWorker(CommandDesk desk, Families families) {
        this.desk = desk;
        this.commands = new RowCommands(families);
        this.families = families;
    }

    /** The office could not be asked for too long; the row is done again when the import goes on. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Interrupted(String code) {
            super(code);
        }
    }

    /** @param step tells the same row at another time apart; empty for the first time */
    RowResult take(Manifest file, RowReader reader, Reading row, String step) {
        if (row.bad()) {
            return RowResult.kept(row.line(), row.findings());
        }
        try {
            Outcome outcome = heard(file, reader, row, file.importId() + ":" + row.line() + step);
            if (says(outcome, KNOWN_MEMBER) && families.know(row)) {
                Finding notice = Finding.notice(row.line(), reader.title(Field.NIK), FileReason.MEMBER_KNOWN);
                return new RowResult(row.line(), Fate.UNCHANGED, more(row, notice));
            }
            if (outcome.answer() == null && !says(outcome, KNOWN)) {
                return kept(row, outcome.errors().stream().map(error -> said(reader, row, error)));
            }
            return new RowResult(
                    row.line(), outcome.answer() == null ? Fate.UNCHANGED : Fate.TAKEN, noticed(reader, row, outcome));
        } catch (RowUnusable unusable) {
            return kept(row, Stream.of(Finding.bad(row.line(), reader.title(unusable.field()), unusable.reason())));
        }
    }

    /** What a row changes of a family that is known already is told, since nothing else of it is taken. */
    private static List<Finding> noticed(RowReader reader, Reading row, Outcome outcome) {
        boolean renewed = outcome.events().stream().anyMatch(e -> e.payload() instanceof FamilyCardRenewed);
        Finding notice = Finding.notice(row.line(), reader.title(Field.CARD_NUMBER), FileReason.CARD_RENEWED);
        return renewed ? more(row, notice) : row.findings();
    }

    private static List<Finding> more(Reading row, Finding notice) {
        return Stream.concat(row.findings().stream(), Stream.of(notice)).toList();
    }

    /** Refused for this and for nothing else. */
    private static boolean says(Outcome outcome, String code) {
        return outcome.errors().size() == 1
                && outcome.errors().getFirst().code().equals(code);
    }

    /** An answer about the row, and not about the office. */
    private Outcome heard(Manifest file, RowReader reader, Reading row, String commandId) {
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = as(file.sender(), commands.of(file, row, reader.renewal()), file, commandId);
            if (outcome.errors().isEmpty()
                    || !NOT_THE_ROWS.contains(outcome.errors().getFirst().code())) {
                return outcome;
            }
            if (attempt == ATTEMPTS) {
                throw new Interrupted(outcome.errors().getFirst().code());
            }
        }
    }

    /** A command complains of its own field; the clerk knows the title of the column. */
    private static Finding said(RowReader reader, Reading row, UserError error) {
        String field = error.path().substring(error.path().lastIndexOf('.') + 1);
        String constant = field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        String column = Stream.of(Field.values())
                .filter(each -> each.name().equals(constant))
                .findFirst()
                .map(reader::title)
                .orElse(error.path());
        return new Finding(row.line(), column, true, error.code(), error.indonesian(), error.english());
    }

    private static RowResult kept(Reading row, Stream<Finding> why) {
        List<Finding> findings = new ArrayList<>(row.findings());
        why.forEach(findings::add);
        return RowResult.kept(row.line(), findings);
    }

    private Outcome as(Principal sender, Object command, Manifest file, String commandId) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(sender, "", List.of())));
        try {
            return desk.send(command, file.metadata(sender, commandId));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Sends a command about the file itself. */
    Outcome send(Manifest file, Object command, String step) {
        return as(file.sender(), command, file, file.importId() + ":" + step);
    }
}
