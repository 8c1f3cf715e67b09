package jejak.query.deliberation;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.deliberation.Bengkala.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jejak.query.deliberation.MusdesSessions.Row;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.SharedLog;
import jejak.query.paging.Connection;
import jejak.query.paging.Connection.Edge;
import jejak.query.paging.PageRequest;
import jejak.query.paging.QueryRefused;
import jejak.query.paging.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MusdesSessionsTest {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @RegisterExtension
    static final ProjectionSpec<MusdesSessions> SESSIONS = ProjectionSpec.of(
            MusdesSessions.class, db -> new MusdesSessions(db, SharedLog.open().ledger()));

    @Test
    void theLatestSessionComesFirst() {
        SESSIONS.given(scheduled("musdes:may", MAY), scheduled("musdes:june", JUNE))
                .then(s -> ids(s.rows(BENGKALA, PageRequest.of(10, null, 2))), List.of("musdes:june", "musdes:may"));
    }

    @Test
    void theNextPageBeginsAfterTheCursorAlsoOnTheSameDay() {
        String cursor = PageRequest.cursor("2024-06-01", "musdes:b");
        SESSIONS.given(scheduled("musdes:a", JUNE), scheduled("musdes:b", JUNE), scheduled("musdes:may", MAY))
                .then(s -> ids(s.rows(BENGKALA, PageRequest.of(1, null, 2))), List.of("musdes:b"))
                .then(s -> ids(s.rows(BENGKALA, PageRequest.of(2, cursor, 2))), List.of("musdes:a", "musdes:may"));
    }

    @Test
    void refusesACursorWhoseDayIsNone() {
        MusdesSessions sessions =
                new MusdesSessions(SharedLog.open().db(), SharedLog.open().ledger());
        assertThatThrownBy(() -> sessions.musdesSessions(
                        BENGKALA, 1, PageRequest.cursor("yesterday", "musdes:b"), Wanted.NO_COUNT))
                .isInstanceOfSatisfying(
                        QueryRefused.class, e -> assertThat(e.code()).isEqualTo("CURSOR_UNKNOWN"));
    }

    private static List<String> ids(Connection<Row> page) {
        return page.edges().stream().map(Edge::node).map(Row::musdesId).toList();
    }
}
