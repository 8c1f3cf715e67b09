package jejak.query.engine;

import java.lang.reflect.Constructor;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a projection as the product does, but on another database. */
final class Bean {

    private Bean() {}

    static Object of(Class<?> type, JdbcClient db, ApplicationContext context) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Stream.of(constructor.getParameterTypes())
                    .map(needed -> needed == JdbcClient.class ? db : context.getBean(needed))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " cannot be made with what the context has.", e);
        }
    }
}
