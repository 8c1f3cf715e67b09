package jejak.api.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jejak.api.policy.Gate;
import jejak.api.privacy.ClaimHashes;
import jejak.kernel.Actor;
import jejak.ledger.CommandAlreadyAnswered;
import jejak.ledger.CommandAnswer;
import jejak.ledger.CommandIdReused;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerUnavailable;
import jejak.ledger.RecordedEvent;
import jejak.ledger.memory.Recordings;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;

/** Takes every command, whoever sends it: carries it out once, whole or not at all, and says what became of it. */
public final class CommandDesk {

    private static final CommandTargetResolver LOGS =
            AnnotationCommandTargetResolver.builder().build();
    /** Kind of the keyed hashes of commands. */
    private static final String BODY = "command-body";

    private final Dispatch dispatch;
    private final Ledger ledger;
    private final Refusals refusals;
    private final ClaimHashes hashes;
    private final Office office;
    private final Admission admission;

    /**
     * What the desk knows of the office it stands in.
     *
     * @param afterwards told of every recorded command before its sender is
     */
    public record Office(OfficeDay day, String appVersion, Gate gate, Consumer<List<RecordedEvent>> afterwards) {}

    public CommandDesk(CommandBus bus, Ledger ledger, ClaimHashes hashes, Office office) {
        this.dispatch = new Dispatch(bus);
        this.ledger = ledger;
        this.refusals = new Refusals(hashes);
        this.hashes = hashes;
        this.office = office;
        this.admission = new Admission(office.gate());
    }

    /** Carries the command out now, in the caller's thread. */
    public Outcome send(Object command, Map<String, Object> metadata) {
        return sendAt(Instant.now(), command, metadata);
    }

    /** For imports of recorded history: as if it were that moment. */
    public Outcome sendAt(Instant now, Object command, Map<String, Object> metadata) {
        LocalDate today = today(now, metadata);
        List<UserError> faults = admission.faults(command, metadata, today);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        Map<String, Object> full = completed(command, metadata, today);
        try {
            List<RecordedEvent> events = Recordings.during(() -> dispatch.carryOut(now, command, full));
            return events.isEmpty()
                    ? answered(full).map(this::repeated).orElseGet(Outcome::nothingNew)
                    : recorded(CommandAnswer.of(events), events, false);
        } catch (CommandAlreadyAnswered repeated) {
            return repeated(repeated.answer());
        } catch (RuntimeException refusal) {
            return refused(command, full, refusal);
        }
    }

    /**
     * For imports inside {@link Ledger#pipelined}: hands the command in without waiting for its answer.
     *
     * @throws RuntimeException the refusal; one that only the ledger can see is thrown at the end of the scope
     */
    public void post(Instant now, Object command, Map<String, Object> metadata) {
        LocalDate today = today(now, metadata);
        admission.faults(command, metadata, today).stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(
                    "This command was not sent: %s is %s. %s".formatted(fault.path(), fault.code(), fault.english()));
        });
        dispatch.carryOut(now, command, completed(command, metadata, today));
    }

    /** The log a command is addressed to. */
    public static String logOf(Object command) {
        return LOGS.resolveTarget(GenericCommandMessage.asCommandMessage(command))
                .getIdentifier();
    }

    LocalDate today(Instant now, String scope) {
        return office.day().at(now, scope);
    }

    private LocalDate today(Instant now, Map<String, Object> metadata) {
        return today(now, metadata.get(Actor.SCOPE) instanceof String scope ? scope : "");
    }

    /**
     * The hash may come with the command: who filled in ids for the client knows what the client really sent.
     * It is kept under a key: a plain hash would let whoever has the database try out what an erased person was called.
     */
    private Map<String, Object> completed(Object command, Map<String, Object> metadata, LocalDate today) {
        Map<String, Object> full = new HashMap<>(metadata);
        full.put(Actor.TODAY, today.toString());
        full.put(Actor.APP_VERSION, office.appVersion());
        Object plain = metadata.get(Actor.BODY_HASH);
        String hash = plain == null ? CommandBody.hash(command, metadata) : plain.toString();
        full.put(
                Actor.BODY_HASH, HexFormat.of().formatHex(Base64.getUrlDecoder().decode(hashes.hash(BODY, hash))));
        return full;
    }

    private Optional<CommandAnswer> answered(Map<String, Object> metadata) {
        String id = String.valueOf(metadata.get(Actor.COMMAND_ID));
        return ledger.answer(id, HexFormat.of().parseHex(String.valueOf(metadata.get(Actor.BODY_HASH))));
    }

    private Outcome repeated(CommandAnswer answer) {
        return recorded(answer, ledger.range(answer.firstPosition(), answer.lastPosition()), true);
    }

    private Outcome recorded(CommandAnswer answer, List<RecordedEvent> events, boolean replayed) {
        office.afterwards().accept(events);
        return Outcome.recorded(answer, events, replayed);
    }

    /** What is refused now may have been carried out before: then its first answer stands. */
    private Outcome refused(Object command, Map<String, Object> metadata, RuntimeException refusal) {
        boolean mayHideAnAnswer = !(refusal instanceof CommandIdReused || refusal instanceof LedgerUnavailable);
        try {
            Optional<CommandAnswer> first = mayHideAnAnswer ? answered(metadata) : Optional.empty();
            return first.map(this::repeated).orElseGet(() -> Outcome.refused(refusals.of(command, refusal)));
        } catch (CommandIdReused reused) {
            return Outcome.refused(refusals.of(command, reused));
        }
    }
}
