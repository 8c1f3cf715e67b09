package jejak.query.engine;

import java.util.Objects;
import jejak.query.engine.tables.Shape;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.springframework.core.annotation.AnnotationUtils;

/** The handlers of one projection, with what it says of itself. */
final class Handlers {

    private final Shape shape;
    private final AnnotationEventHandlerAdapter adapter;

    Handlers(Object bean) {
        Projection projection = Objects.requireNonNull(
                AnnotationUtils.findAnnotation(bean.getClass(), Projection.class), "@Projection");
        this.shape = new Shape(projection.table(), projection.ddl(), projection.version(), projection.figures());
        this.adapter = new AnnotationEventHandlerAdapter(bean);
    }

    Shape shape() {
        return shape;
    }

    boolean want(Delivery delivery) {
        return adapter.canHandleType(delivery.payloadType());
    }

    void handle(Delivery delivery) {
        try {
            adapter.handle(delivery.message());
        } catch (Exception e) {
            throw new HandlingFailed(delivery, e);
        }
    }
}
