package jejak.query.engine.writes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import jejak.ledger.EventCodec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The client that handlers write with. While a page is being taken an update waits for others of its kind; everything else
 * is done at once, after what waits.
 */
public final class PageClient implements JdbcClient {

    private final JdbcOperations db;
    private final JdbcClient atOnce;

    public PageClient(DataSource projector) {
        this.db = new JdbcTemplate(projector);
        this.atOnce = JdbcClient.create(db);
    }

    @Override
    public StatementSpec sql(String sql) {
        return new Waiting(sql, atOnce.sql(sql), Writes.current()).proxy();
    }

    /** A statement whose parameters are being collected. */
    private final class Waiting {

        private final String sql;
        private final StatementSpec spec;
        private final @Nullable Writes writes;
        private final List<@Nullable Object> parameters = new ArrayList<>();
        private boolean plain = true;

        private Waiting(String sql, StatementSpec spec, @Nullable Writes writes) {
            this.sql = sql;
            this.spec = spec;
            this.writes = writes;
        }

        private StatementSpec proxy() {
            return (StatementSpec) Proxy.newProxyInstance(
                    StatementSpec.class.getClassLoader(),
                    new Class<?>[] {StatementSpec.class},
                    (proxy, method, arguments) -> call(proxy, method, arguments == null ? new Object[0] : arguments));
        }

        private @Nullable Object call(Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "param", "params" -> note(method, arguments);
                case "update" -> {
                    if (writes != null && plain && arguments.length == 0 && writes.take(sql, parameters, db)) {
                        return 1;
                    }
                    settle();
                }
                case "query" -> settle();
                default -> plain = false;
            }
            Object answer = atOnce(method, arguments);
            return method.getReturnType() == StatementSpec.class ? proxy : answer;
        }

        private void settle() {
            if (writes != null) {
                writes.settle();
            }
        }

        private void note(Method method, @Nullable Object[] arguments) {
            List<? extends @Nullable Object> given = Arrays.asList(arguments);
            if (arguments.length == 1 && arguments[0] instanceof Object[] array) {
                given = Arrays.asList(array);
            } else if (arguments.length == 1 && arguments[0] instanceof List<?> list) {
                given = list;
            } else if (arguments.length != 1 || !method.getName().equals("param")) {
                plain = false;
            }
            for (Object value : given) {
                if (value instanceof String text && text.contains(EventCodec.CLOSED)) {
                    throw new IllegalStateException(
                            "A value that was left sealed was about to be written: what a handler looks at was"
                                    + " misread.");
                }
                parameters.add(value);
            }
        }

        private @Nullable Object atOnce(Method method, @Nullable Object[] arguments) throws Throwable {
            try {
                return method.invoke(spec, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
