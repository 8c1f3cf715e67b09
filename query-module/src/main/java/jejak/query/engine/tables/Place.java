package jejak.query.engine.tables;

import java.util.Set;

/**
 * How far a projection has come on one shelf.
 *
 * @param position last position whose event the rows reflect, -1 for none
 * @param paused somebody asked it to stand still
 * @param current whether the tables were made with the statements of this program; others are not written to
 * @param swap whether the tables take the place of those in use as soon as they have caught up
 * @param parked the streams that wait for a repair
 */
public record Place(long position, boolean paused, boolean current, boolean swap, Set<String> parked) {

    /** Whether it may be given events at all. */
    public boolean open() {
        return current && !paused;
    }
}
