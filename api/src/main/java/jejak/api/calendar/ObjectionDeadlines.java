package jejak.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.commands.Admission;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.OfficeDay;
import jejak.deliberation.objection.ObjectionRoom;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import jejak.query.deliberation.DueObjections;
import jejak.query.deliberation.DueObjections.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;

/** Ends every objection whose last day has passed, in its own office, without anybody's decision. */
@Component
public class ObjectionDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectionDeadlines.class);

    private final DueObjections due;
    private final CommandDesk desk;
    private final OfficeDay day;

    ObjectionDeadlines(DueObjections due, CommandDesk desk, OfficeDay day) {
        this.due = due;
        this.desk = desk;
        this.day = day;
    }

    /** A deadline sent twice, after a crash or by two nodes, is carried out once: its command id is the deadline's. */
    public void sweep(Instant now) {
        Regions.regencies().forEach(regency -> {
            LocalDate today = day.at(now, regency);
            asOfficeOf(regency, () -> due.dueBefore(today)).forEach(objection -> end(objection, regency, today));
        });
    }

    /** The tables of answers show nobody more than one office's rows, the program itself included. */
    private static List<Due> asOfficeOf(String regency, Supplier<List<Due>> reading) {
        Scope scope = new Scope(regency, Set.of(), LocalDate.MIN, null);
        Principal program = new Principal("system", Role.SYSTEM, scope, Set.of());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext office = SecurityContextHolder.createEmptyContext();
        office.setAuthentication(new PreAuthenticatedAuthenticationToken(program, null, List.of()));
        SecurityContextHolder.setContext(office);
        try {
            return reading.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void end(Due objection, String regency, LocalDate today) {
        Object command = ObjectionRoom.deadline(objection.objectionId(), objection.householdId());
        Admission.asPolicies(() -> desk.send(command, metadata(objection, regency, today))
                .errors()
                .forEach(error -> LOG.warn("{} could not be ended: {}.", objection.objectionId(), error.code())));
    }

    private static Map<String, Object> metadata(Due objection, String regency, LocalDate today) {
        return Map.of(
                Actor.COMMAND_ID,
                "deadline:" + objection.objectionId() + ":" + objection.dueOn(),
                Actor.ID,
                "system",
                Actor.ROLE,
                Role.SYSTEM.name(),
                Actor.SCOPE,
                regency,
                Actor.EFFECTIVE_DATE,
                today.toString(),
                Actor.LEGAL_BASIS,
                List.of());
    }
}
