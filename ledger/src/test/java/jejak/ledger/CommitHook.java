package jejak.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What happens to a commit on its way to a real database: it may be delayed, not be sent, or lose its answer. */
interface CommitHook {
    void commit(Connection connection, Send send) throws SQLException;

    /** Sends the commit and waits for its answer. */
    interface Send {
        void now() throws SQLException;
    }

    /** The same database, with commits under the hook. */
    default DataSource on(DataSource real) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof Connection connection ? hooked(connection) : result;
        });
    }

    // The ledger's commit travels behind its write, in one statement text.
    private Connection hooked(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            Object result = call(real, method, arguments);
            boolean commits = result instanceof PreparedStatement
                    && ((String) arguments[0]).strip().endsWith("commit");
            return commits ? hooked(real, (PreparedStatement) result) : result;
        });
    }

    private PreparedStatement hooked(Connection connection, PreparedStatement real) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().equals("execute")) {
                commit(connection, real::execute);
                return false;
            }
            return call(real, method, arguments);
        });
    }

    /** Loses the answer of a commit that was, or was not, done. */
    static SQLException connectionLost() {
        return new SQLException("An I/O error occurred while sending to the backend.", "08006");
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> call.on(method, arguments)));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** One method call. */
    interface Call {
        Object on(Method method, Object[] arguments) throws Throwable;
    }
}
