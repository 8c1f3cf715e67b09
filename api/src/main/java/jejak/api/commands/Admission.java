package jejak.api.commands;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.policy.Gate;
import jejak.api.policy.PolicyReason;
import jejak.kernel.Actor;
import jejak.ledger.LedgerUnavailable;

/** Asks of every command, whoever sends it, whether its sender may: who is signed in, or else whom the program names. */
public final class Admission {

    private static final ScopedValue<Boolean> POLICIES = ScopedValue.newInstance();

    private final Gate gate;

    Admission(Gate gate) {
        this.gate = gate;
    }

    /** Runs what the program itself sends, its policies and its calendar; only there the role SYSTEM is accepted. */
    public static void asPolicies(Runnable work) {
        ScopedValue.where(POLICIES, true).run(work);
    }

    /** Everything that keeps the command out; who may not is not told what else is wrong with it. */
    List<UserError> faults(Object command, Map<String, ?> metadata, LocalDate today) {
        try {
            List<UserError> refusals = refusals(command, metadata, today);
            return refusals.isEmpty() ? MetadataCheck.of(command.getClass(), metadata, today) : refusals;
        } catch (LedgerUnavailable lost) {
            return List.of(UserError.of("", DeskReason.LEDGER_UNAVAILABLE));
        }
    }

    /** A role that does not exist is refused with the metadata. */
    private List<UserError> refusals(Object command, Map<String, ?> metadata, LocalDate today) {
        Optional<Role> role = role(text(metadata, Actor.ROLE));
        if (role.isEmpty()) {
            return List.of();
        }
        if (role.get() == Role.SYSTEM && !POLICIES.isBound()) {
            return List.of(UserError.of("context." + Actor.ROLE, PolicyReason.SYSTEM_ONLY));
        }
        Principal named = named(role.get(), metadata);
        Principal sender = POLICIES.isBound() ? named : Principals.find().orElse(named);
        if (!sameHand(sender, named)) {
            return List.of(UserError.of("context." + Actor.ID, PolicyReason.FORBIDDEN));
        }
        return gate.refusals(sender, command, today).stream()
                .map(refusal -> UserError.of(refusal.argument(), refusal.reason()))
                .toList();
    }

    /** Nobody signs a command with another's name. */
    private static boolean sameHand(Principal sender, Principal named) {
        return sender.account().equals(named.account())
                && sender.role() == named.role()
                && sender.scope().region().equals(named.scope().region());
    }

    /** Whom the program names when nobody is signed in has no kin and no end of appointment. */
    private static Principal named(Role role, Map<String, ?> metadata) {
        Scope scope = new Scope(text(metadata, Actor.SCOPE), Set.of(), LocalDate.MIN, null);
        return new Principal(text(metadata, Actor.ID), role, scope, Set.of());
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private static String text(Map<String, ?> metadata, String key) {
        return metadata.get(key) instanceof String text ? text : "";
    }
}
