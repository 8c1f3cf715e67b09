package jejak.api.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jejak.api.access.Role;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;

/** Decides whether a command says who acts, as what, from when on and on which ground. */
final class MetadataCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int FIRST_LAW = 1945;
    private static final int LONGEST = 100;
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, ?> metadata;
    private final LocalDate today;
    private final List<UserError> errors = new ArrayList<>();

    private MetadataCheck(Map<String, ?> metadata, LocalDate today) {
        this.metadata = metadata;
        this.today = today;
    }

    /** Everything that is wrong, in the order of the context. */
    static List<UserError> of(Class<?> command, Map<String, ?> metadata, LocalDate today) {
        MetadataCheck check = new MetadataCheck(metadata, today);
        check.sender();
        check.effectiveDate(!CommandRules.looksAhead(command));
        boolean system = check.text(Actor.ROLE).equals(Role.SYSTEM.name());
        check.legalBases(CommandRules.decides(command) && !system);
        check.evidence();
        return check.errors;
    }

    private void sender() {
        String id = text(Actor.COMMAND_ID);
        that(!id.isBlank(), Actor.COMMAND_ID, DeskReason.COMMAND_ID_MISSING);
        that(id.isBlank() || usable(id), Actor.COMMAND_ID, DeskReason.COMMAND_ID_UNUSABLE);
        that(usable(text(Actor.ID)), Actor.ID, DeskReason.ACTOR_UNUSABLE);
        String role = text(Actor.ROLE);
        that(Arrays.stream(Role.values()).anyMatch(r -> r.name().equals(role)), Actor.ROLE, DeskReason.ROLE_UNKNOWN);
        String scope = text(Actor.SCOPE);
        boolean known =
                OfficeDay.regencyOf(scope).isEmpty() || Regions.find(scope).isPresent();
        that(usable(scope) && known, Actor.SCOPE, DeskReason.SCOPE_UNUSABLE);
    }

    private void effectiveDate(boolean notAhead) {
        Optional<LocalDate> date = date(text(Actor.EFFECTIVE_DATE));
        that(date.isPresent(), Actor.EFFECTIVE_DATE, DeskReason.EFFECTIVE_DATE_MALFORMED);
        date.ifPresent(day -> {
            that(!day.isBefore(EARLIEST), Actor.EFFECTIVE_DATE, DeskReason.EFFECTIVE_DATE_TOO_EARLY);
            that(!notAhead || !day.isAfter(today), Actor.EFFECTIVE_DATE, DeskReason.EFFECTIVE_DATE_IN_FUTURE);
        });
    }

    private void legalBases(boolean required) {
        List<?> bases = list(Actor.LEGAL_BASIS);
        that(!required || !bases.isEmpty(), Actor.LEGAL_BASIS, DeskReason.LEGAL_BASIS_REQUIRED);
        for (int i = 0; i < bases.size(); i++) {
            Map<?, ?> basis = bases.get(i) instanceof Map<?, ?> map ? map : Map.of();
            boolean named = usable(text(basis.get("instrument"))) && usable(text(basis.get("number")));
            boolean dated =
                    basis.get("year") instanceof Integer year && year >= FIRST_LAW && year <= today.getYear() + 1;
            that(named && dated, Actor.LEGAL_BASIS + "[" + i + "]", DeskReason.LEGAL_BASIS_UNUSABLE);
            unpersonal(basis.get("number"), Actor.LEGAL_BASIS + "[" + i + "].number");
        }
    }

    private void evidence() {
        List<?> evidence = list(Actor.EVIDENCE);
        for (int i = 0; i < evidence.size(); i++) {
            Map<?, ?> each = evidence.get(i) instanceof Map<?, ?> map ? map : Map.of();
            boolean dated = date(text(each.get("date")))
                    .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(today))
                    .isPresent();
            boolean named = usable(text(each.get("kind"))) && usable(text(each.get("number")));
            String path = Actor.EVIDENCE + "[" + i + "]";
            that(named && dated, path, DeskReason.EVIDENCE_UNUSABLE);
            unpersonal(each.get("number"), path + ".number");
            String hash = text(each.get("contentHash"));
            boolean hashed = hash.isEmpty() || SHA_256.matcher(hash).matches();
            that(hashed, path + ".contentHash", DeskReason.EVIDENCE_HASH_MALFORMED);
        }
    }

    /** The context is not sealed and could never be erased, so no NIK and no number of a family card comes into it. */
    private void unpersonal(@Nullable Object number, String path) {
        boolean personal =
                SIXTEEN_DIGITS.matcher(text(number).replaceAll("[ .-]", "")).find();
        that(!personal, path, DeskReason.NUMBER_NAMES_A_PERSON);
    }

    private void that(boolean holds, String key, DeskReason otherwise) {
        if (!holds) {
            errors.add(UserError.of("context." + key, otherwise));
        }
    }

    private String text(String key) {
        return text(metadata.get(key));
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private List<?> list(String key) {
        return metadata.get(key) instanceof List<?> list ? list : List.of();
    }

    private static boolean usable(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
