package jejak.query.engine;

import java.util.Objects;
import jejak.query.engine.code.Sight;
import jejak.query.engine.delivery.Delivery;
import jejak.query.engine.delivery.Reader;
import jejak.query.engine.tables.Shape;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.springframework.core.annotation.AnnotationUtils;

/** The handlers of one projection, with what it says of itself. */
final class Handlers implements Reader {

    private final Shape shape;
    private final AnnotationEventHandlerAdapter adapter;
    private final boolean personal;

    Handlers(Object bean) {
        Projection projection = Objects.requireNonNull(
                AnnotationUtils.findAnnotation(bean.getClass(), Projection.class), "@Projection");
        this.shape = new Shape(projection.table(), projection.ddl(), projection.version(), projection.figures());
        this.adapter = new AnnotationEventHandlerAdapter(bean);
        this.personal = Sight.personal(bean.getClass());
    }

    Shape shape() {
        return shape;
    }

    boolean want(Delivery delivery) {
        return wants(delivery.payloadType());
    }

    @Override
    public boolean wants(Class<?> payloadType) {
        return adapter.canHandleType(payloadType);
    }

    @Override
    public boolean personal() {
        return personal;
    }

    void handle(Delivery delivery) {
        try {
            adapter.handle(delivery.message());
        } catch (Exception e) {
            throw new HandlingFailed(delivery, e);
        }
    }
}
