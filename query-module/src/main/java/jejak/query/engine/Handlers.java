package jejak.query.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import jejak.query.engine.code.Counts;
import jejak.query.engine.code.Sight;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.delivery.Reader;
import jejak.query.engine.delivery.TextsBeside;
import jejak.query.engine.tables.Shape;
import jejak.query.engine.writes.Layouts;
import jejak.query.engine.writes.Writes;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.springframework.core.annotation.AnnotationUtils;

/** The handlers of one projection, with what it says of itself. */
final class Handlers implements Reader {

    private final Shape shape;
    private final AnnotationEventHandlerAdapter adapter;
    private final boolean personal;
    private final boolean beside;
    private final boolean together;
    private final Layouts layouts = new Layouts();

    Handlers(Object bean) {
        Projection projection = Objects.requireNonNull(
                AnnotationUtils.findAnnotation(bean.getClass(), Projection.class), "@Projection");
        this.shape = new Shape(projection.table(), projection.ddl(), projection.version(), projection.figures());
        this.adapter = new AnnotationEventHandlerAdapter(
                bean,
                MultiParameterResolverFactory.ordered(
                        new TextsBeside(), ClasspathParameterResolverFactory.forClass(bean.getClass())));
        this.personal = Sight.personal(bean.getClass());
        this.beside = Sight.beside(bean.getClass());
        this.together = !Counts.lookedAt(bean.getClass()) && !shape.tiesTables();
    }

    Shape shape() {
        return shape;
    }

    boolean want(Delivery delivery) {
        return wants(delivery.payloadType());
    }

    /** Lets the rows of a page be written together, where that cannot be noticed. */
    long writing(List<Delivery> page, LongSupplier work) {
        return together ? Writes.together(layouts, () -> streams(page), work) : work.getAsLong();
    }

    private Set<String> streams(List<Delivery> page) {
        return page.stream().filter(this::want).map(Delivery::stream).collect(Collectors.toSet());
    }

    @Override
    public boolean wants(Class<?> payloadType) {
        return adapter.canHandleType(payloadType);
    }

    @Override
    public boolean personal() {
        return personal;
    }

    @Override
    public boolean beside() {
        return beside;
    }

    void handle(Delivery delivery) {
        try {
            adapter.handle(delivery.message());
        } catch (Exception e) {
            throw new HandlingFailed(delivery, e);
        }
    }
}
