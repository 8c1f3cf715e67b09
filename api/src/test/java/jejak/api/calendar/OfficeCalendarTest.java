package jejak.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import jejak.api.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class OfficeCalendarTest {

    @Autowired
    @Qualifier("appDataSource")
    private DataSource app;

    @Autowired
    private List<OfficeDuty> duties;

    @Test
    void everyDutyIsPlannedInTheDatabase() {
        List<String> planned = JdbcClient.create(app)
                .sql("select task_name from ledger.scheduled_tasks where task_instance = 'recurring'")
                .query(String.class)
                .list();
        assertThat(duties)
                .isNotEmpty()
                .extracting(OfficeDuty::name)
                .isSubsetOf(planned)
                .doesNotHaveDuplicates();
    }
}
