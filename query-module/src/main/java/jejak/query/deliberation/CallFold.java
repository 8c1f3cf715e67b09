package jejak.query.deliberation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.InvitationsSent;
import jejak.deliberation.events.MusdesCallEvent.Invitee;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesCallEvent.RolesWaived;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.query.deliberation.Musdes.Decision;
import jejak.query.deliberation.Musdes.Prelist;
import jejak.query.deliberation.Musdes.Sptjm;
import jejak.query.deliberation.Musdes.State;
import org.jspecify.annotations.Nullable;

/** Folds who was called to a session, about whom, and on whose word. */
final class CallFold {

    private final Map<String, Invitee> invitations = new LinkedHashMap<>();
    private final List<AttendeeRole> waived = new ArrayList<>();
    private @Nullable PrelistFixed prelist;
    private @Nullable Sptjm statement;
    private @Nullable Cancellation cancellation;

    /** The state after the event; only a statement opens anything, and a cancellation ends it. */
    State on(MusdesCallEvent event, State before, String actor) {
        return switch (event) {
            case InvitationsSent e -> {
                e.invitees().forEach(i -> invitations.putIfAbsent(i.personId(), i));
                yield before;
            }
            case PrelistFixed e -> {
                prelist = e;
                yield before;
            }
            case RolesWaived e -> {
                waived.addAll(e.missingRoles());
                yield before;
            }
            case SptjmIssued e -> {
                statement = new Sptjm(e.statementNumber(), e.issuedOn(), e.contentHash(), e.signatory());
                yield State.OPEN;
            }
            case MusdesCancelled e -> {
                cancellation = new Cancellation(e.cancelledOn(), e.reason(), actor);
                yield State.CANCELLED;
            }
            case FamiliesLeftUndecided _ -> before;
        };
    }

    /** Whether a decision on the family goes beyond what was laid before the session; nothing does without a prelist. */
    boolean addition(String householdId) {
        return prelist != null && !prelist.householdIds().contains(householdId);
    }

    @Nullable
    Prelist prelist(List<Decision> decisions) {
        if (prelist == null) {
            return null;
        }
        Set<String> decided = decisions.stream().map(Decision::householdId).collect(Collectors.toSet());
        return new Prelist(
                prelist.version(),
                prelist.contentHash(),
                prelist.householdIds(),
                prelist.householdIds().stream()
                        .filter(family -> !decided.contains(family))
                        .toList());
    }

    List<AttendeeRole> waived() {
        return List.copyOf(waived);
    }

    List<Invitee> invitations() {
        return List.copyOf(invitations.values());
    }

    @Nullable
    Cancellation cancellation() {
        return cancellation;
    }

    @Nullable
    Sptjm statement() {
        return statement;
    }
}
