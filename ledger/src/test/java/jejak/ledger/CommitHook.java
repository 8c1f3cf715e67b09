package jejak.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What happens to a commit on its way to a real database: it may be delayed, not be sent, or lose its answer. */
interface CommitHook {
    void commit(Connection connection) throws SQLException;

    /** The same database, with commits under the hook. */
    default DataSource on(DataSource real) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = call(real, method, arguments);
            return result instanceof Connection connection ? hooked(connection) : result;
        });
    }

    private Connection hooked(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                commit(real);
                return null;
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
