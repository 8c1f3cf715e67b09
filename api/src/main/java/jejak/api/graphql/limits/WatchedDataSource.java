package jejak.api.graphql.limits;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Lends connections as before; one that is lent to a question with a deadline can be stopped when that has passed. */
final class WatchedDataSource extends DelegatingDataSource {

    WatchedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Optional<Deadline> deadline = Deadline.current().filter(Deadline::isRunning);
        if (deadline.isEmpty()) {
            return super.getConnection();
        }
        deadline.get().check();
        return watched(super.getConnection(), deadline.get());
    }

    private static Connection watched(Connection connection, Deadline deadline) {
        deadline.take(connection);
        InvocationHandler handler = (_, method, arguments) -> {
            if (method.getName().equals("close")) {
                deadline.giveBack(connection);
            } else if (method.getName().startsWith("prepare")) {
                deadline.check();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                WatchedDataSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
