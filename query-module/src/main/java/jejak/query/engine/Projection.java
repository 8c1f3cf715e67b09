package jejak.query.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * Marks an answer that is kept in a table of its own, with the handlers that fill it and the queries that read it.
 *
 * <p>Handlers are Axon {@code @EventHandler} methods on an event or on one of the sealed interfaces. Beside the event
 * they may take {@code @Timestamp Instant} (recorded time), {@code @MetaDataValue("effectiveDate") String},
 * {@code DomainEventMessage<?>}, {@code @MessageIdentifier String} (event id), {@code @SequenceNumber long} (version in
 * its stream) and {@code TrackingToken} (its {@code position()} is the position in the log).
 *
 * <p>A column {@code village_code}, {@code region}, {@code household_id}, {@code person_id} or {@code account} says where
 * a row belongs, and the database shows it to those readers only whose scope holds that.
 *
 * <p>A projection keeps nothing in memory between two events: rows and position are committed together, and what is
 * not in the table would be wrong after a rebuild or on a second node.
 */
@Documented
@Controller
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Projection {

    /** Name of the projection and of its main table. The queries read it by this name. */
    String table();

    /** The statements that make its tables and indexes. */
    String ddl();

    /**
     * Another number when the handlers fill the same tables otherwise than before. After a change of this or of the
     * statements the tables are built beside those in use, which answer until the new ones have caught up.
     */
    int version() default 1;

    /** What it adds to the schema; empty when nobody asks it through the schema. */
    String sdl();

    /** Whether its rows are figures that say nothing of anybody: whoever reads in a regency then reads all of it. */
    boolean figures() default false;
}
