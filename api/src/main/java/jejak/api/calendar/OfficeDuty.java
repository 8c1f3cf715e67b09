package jejak.api.calendar;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;

/** One thing the office owes again and again; a component that implements it is called by one node at a time. */
interface OfficeDuty {

    /** Its name in the table of the scheduler, for ever the same. */
    String name();

    /** When it is due after it was done. */
    Schedule schedule();

    /** Does what is owed by now. It is called again after a failure or a crash, so a second call changes nothing. */
    void carryOut(Instant now);
}
