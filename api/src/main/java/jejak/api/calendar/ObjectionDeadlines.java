package jejak.api.calendar;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.api.access.Role;
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
import org.springframework.stereotype.Component;

/** Ends every objection whose last day has passed, in its own office, without anybody's decision. */
@Component
class ObjectionDeadlines implements OfficeDuty {

    private static final Logger LOG = LoggerFactory.getLogger(ObjectionDeadlines.class);

    private final DueObjections due;
    private final CommandDesk desk;
    private final OfficeDay day;

    ObjectionDeadlines(DueObjections due, CommandDesk desk, OfficeDay day) {
        this.due = due;
        this.desk = desk;
        this.day = day;
    }

    @Override
    public String name() {
        return "objection-deadlines";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.of(Duration.ofMinutes(1));
    }

    /** A deadline sent twice, after a crash or by two nodes, is carried out once: its command id is the deadline's. */
    @Override
    public void carryOut(Instant now) {
        Regions.regencies().forEach(regency -> {
            LocalDate today = day.at(now, regency);
            OfficeEyes.of(regency, () -> due.dueBefore(today)).forEach(objection -> end(objection, regency, today));
        });
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
