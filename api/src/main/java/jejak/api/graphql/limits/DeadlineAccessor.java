package jejak.api.graphql.limits;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Takes a question's deadline along to every thread that works on it; found as a service. */
public final class DeadlineAccessor implements ThreadLocalAccessor<Deadline> {

    @Override
    public Object key() {
        return Deadline.class.getName();
    }

    @Override
    public @Nullable Deadline getValue() {
        return Deadline.threadLocal().get();
    }

    @Override
    public void setValue(Deadline deadline) {
        Deadline.threadLocal().set(deadline);
    }

    @Override
    public void setValue() {
        Deadline.threadLocal().remove();
    }
}
