package jejak.aid.quota;

import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Wires the books of places and the answer to where they are. */
public final class QuotaRoom {

    private QuotaRoom() {}

    /** Adds this room's aggregate and {@link PlaceBooks}. */
    public static void configure(Configurer configurer) {
        configurer
                .configureAggregate(AggregateConfigurer.defaultConfiguration(PlaceBook.class)
                        .configureLockFactory(c -> c.getComponent(LockFactory.class)))
                .registerComponent(Openings.class, c -> new Openings())
                .registerComponent(
                        PlacesBefore.class, c -> new LoggedPlacesBefore(c.eventStore(), c.getComponent(Openings.class)))
                .registerComponent(
                        PlaceBooks.class,
                        c -> new LoggedPlaceBooks(
                                c.eventStore(),
                                c.repository(PlaceBook.class),
                                c.getComponent(PlacesBefore.class),
                                c.getComponent(Openings.class)));
    }
}
