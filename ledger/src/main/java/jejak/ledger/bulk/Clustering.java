package jejak.ledger.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Copies full partitions of the log into the order of their streams, so that a history is a few pages.
 * Safe to stop at any moment and to run beside appends and readers; the events and their hashes stay as they are.
 */
public final class Clustering {
    private static final String WAITING = """
        select first from ledger.partitions()
        where not clustered and beyond <= (select least(next_position, ?) from ledger.log_head)
        order by first
        """;

    private final DataSource app;

    public Clustering(DataSource app) {
        this.app = app;
    }

    /**
     * First positions of the full partitions that are still in the order of arrival.
     *
     * @param witnessed how many events a signed checkpoint covers: what it does not cover is not moved
     */
    public List<Long> waiting(long witnessed) throws SQLException {
        List<Long> firsts = new ArrayList<>();
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setLong(1, witnessed);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    firsts.add(rows.getLong(1));
                }
            }
        }
        return firsts;
    }

    /**
     * Moves one partition, whole or not at all.
     *
     * @return how many events were moved; 0 when another node was faster
     * @throws SQLException when an event is not what its hash says, or readers did not let go in time; nothing was moved
     */
    public long cluster(long firstPosition) throws SQLException {
        try (Connection connection = app.getConnection();
                PreparedStatement statement = connection.prepareStatement("select ledger.cluster_partition(?)")) {
            statement.setLong(1, firstPosition);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
