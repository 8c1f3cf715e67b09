package jejak.api.calendar;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jejak.api.commands.OfficeDay;
import jejak.deliberation.objection.ObjectionRoom;
import jejak.kernel.Regions;
import jejak.query.objection.DueObjections;
import jejak.query.objection.DueObjections.Due;
import org.springframework.stereotype.Component;

/** Ends every objection whose last day has passed, in its own office, without anybody's decision. */
@Component
class ObjectionDeadlines implements OfficeDuty {

    private final DueObjections due;
    private final OfficeHand hand;
    private final OfficeDay day;

    ObjectionDeadlines(DueObjections due, OfficeHand hand, OfficeDay day) {
        this.due = due;
        this.hand = hand;
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
        String owed = "deadline:" + objection.objectionId() + ":" + objection.dueOn();
        hand.send(command, owed, regency, today, Map.of());
    }
}
