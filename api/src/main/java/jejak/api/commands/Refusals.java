package jejak.api.commands;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.BsuRefusal;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.ForgottenKey;
import jejak.household.MemberReason;
import jejak.kernel.Actor;
import jejak.kernel.Reason;
import jejak.kernel.Rejected;
import jejak.ledger.CeilingExceeded;
import jejak.ledger.ClaimTaken;
import jejak.ledger.CommandIdReused;
import jejak.ledger.LedgerUnavailable;
import jejak.ledger.proof.LogTampered;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Turns what went wrong below the desk into coded errors; what is no refusal is a defect and stays an exception. */
final class Refusals {

    /** What a claim is on: the code for the clerk, and the input field that asks for it. */
    private record Taken(Reason reason, String field) {}

    private static final Map<String, Taken> CLAIMS = Map.of(
            "nik", new Taken(MemberReason.NIK_ALREADY_REGISTERED, "nik"),
            "family-card", new Taken(DeskReason.FAMILY_CARD_ALREADY_REGISTERED, "cardNumber"),
            "open-musdes", new Taken(DeskReason.MUSDES_ALREADY_OPEN, "villageCode"),
            "bsu-month", new Taken(BsuRefusal.MONTH_ALREADY_PAID, "tranche"),
            "aid-month", new Taken(BsuRefusal.MONTH_ALREADY_PAID.ofGoods(), "month"));

    private final ClaimHashes hashes;

    Refusals(ClaimHashes hashes) {
        this.hashes = hashes;
    }

    /** Why the command was refused; throws what is no refusal. */
    List<UserError> of(Object command, RuntimeException refusal) {
        return of(CommandBody.tree(command), refusal);
    }

    private List<UserError> of(Map<String, Object> tree, RuntimeException refusal) {
        return switch (refusal) {
            case Rejected rejected ->
                rejected.problems().stream()
                        .map(problem -> UserError.of(path(tree, problem.path()), problem.reason()))
                        .toList();
            case ClaimTaken taken -> List.of(taken(tree, taken));
            case CeilingExceeded ceiling -> List.of(ceiling(tree, ceiling));
            case CommandIdReused _ ->
                List.of(UserError.of("context." + Actor.COMMAND_ID, DeskReason.COMMAND_ID_REUSED));
            case AggregateNotFoundException missing ->
                List.of(missing(tree, String.valueOf(missing.getAggregateIdentifier())));
            case ForgottenKey _ -> List.of(UserError.of("", MemberReason.MEMBER_ERASED));
            case AggregateStreamCreationException _ -> List.of(UserError.of("", DeskReason.ALREADY_EXISTS));
            case ConcurrencyException _, LockAcquisitionFailedException _ ->
                List.of(UserError.of("", DeskReason.CONCURRENT_CHANGE));
            case LogTampered _ -> List.of(UserError.of("", DeskReason.LOG_READ_ONLY));
            case LedgerUnavailable lost ->
                List.of(UserError.of(
                        "", lost.outcomeUnknown() ? DeskReason.OUTCOME_UNKNOWN : DeskReason.LEDGER_UNAVAILABLE));
            default -> throw refusal;
        };
    }

    /** A decision may blame what came with the command and not in it. */
    private static String path(Map<String, Object> tree, String path) {
        return Actor.CARRIED.contains(path) && !tree.containsKey(path) ? "context." + path : path;
    }

    private UserError taken(Map<String, Object> tree, ClaimTaken claim) {
        Taken taken = CLAIMS.getOrDefault(claim.kind(), new Taken(DeskReason.ALREADY_TAKEN, ""));
        Optional<String> personal = InputPath.of(
                tree,
                (name, value) -> name.equals(taken.field())
                        && hashes.hash(claim.kind(), value).equals(claim.key()));
        String field = tree.containsKey(taken.field()) ? taken.field() : "";
        return UserError.of(personal.orElse(field), taken.reason());
    }

    private static UserError ceiling(Map<String, Object> tree, CeilingExceeded ceiling) {
        String path = InputPath.ofText(tree, ceiling.key()).orElse("");
        if (ceiling.asked() == 0 && ceiling.cap() > 0) {
            return UserError.of(path, DeskReason.CEILING_BELOW_RESERVED.filled(ceiling.key(), rupiah(ceiling.used())));
        }
        return ceiling.cap() == 0
                ? UserError.of(path, DeskReason.BUDGET_NOT_OPEN.filled(ceiling.key()))
                : UserError.of(
                        path,
                        DeskReason.BUDGET_CEILING_EXCEEDED.filled(
                                rupiah(ceiling.asked()), ceiling.key(), rupiah(ceiling.cap() - ceiling.used())));
    }

    private static UserError missing(Map<String, Object> tree, String id) {
        DeskReason reason = switch (id.substring(0, Math.max(0, id.indexOf(':')))) {
            case "" -> DeskReason.UNKNOWN_HOUSEHOLD;
            case "musdes" -> DeskReason.UNKNOWN_SESSION;
            case "budget" -> DeskReason.UNKNOWN_BUDGET;
            default -> DeskReason.UNKNOWN_RECORD;
        };
        return UserError.of(InputPath.ofText(tree, id).orElse(""), reason);
    }

    private static String rupiah(long amount) {
        return NumberFormat.getIntegerInstance(Locale.of("id", "ID")).format(amount);
    }
}
