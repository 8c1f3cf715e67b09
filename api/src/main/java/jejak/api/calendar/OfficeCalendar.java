package jejak.api.calendar;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the work of a day in the database, so that one node does it and another takes over when that one dies. */
@Component
class OfficeCalendar implements SmartLifecycle {

    private static final String TABLE = "ledger.scheduled_tasks";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final DataSource app;
    private final List<OfficeDuty> duties;
    private volatile @Nullable Scheduler scheduler;

    OfficeCalendar(@Qualifier("appDataSource") DataSource app, List<OfficeDuty> duties) {
        this.app = app;
        this.duties = List.copyOf(duties);
    }

    /** After the office has opened: what a deadline decides needs every room. */
    @Override
    public void start() {
        Scheduler planned = planned();
        planned.start();
        scheduler = planned;
    }

    @Override
    public void stop() {
        Scheduler running = scheduler;
        scheduler = null;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    private Scheduler planned() {
        return Scheduler.create(app)
                .tableName(TABLE)
                .threads(1)
                .pollingInterval(BETWEEN_LOOKS)
                .startTasks(duties.stream().map(OfficeCalendar::task).toList())
                .build();
    }

    private static RecurringTask<Void> task(OfficeDuty duty) {
        return Tasks.recurring(duty.name(), duty.schedule()).execute((_, _) -> duty.carryOut(Instant.now()));
    }
}
