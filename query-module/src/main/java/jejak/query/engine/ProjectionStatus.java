package jejak.query.engine;

import java.util.List;
import jejak.query.engine.tables.ParkedStream;
import jejak.query.engine.tables.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a projection stands.
 *
 * @param position last position of the log that its answers reflect, -1 for none
 * @param lag how many events of the log it has not taken yet
 * @param eventsPerSecond over the last seconds; 0 when it stands
 * @param error why it failed
 * @param parked the streams it goes on without
 * @param build what is being built to take its place
 */
public record ProjectionStatus(
        String name,
        long position,
        long lag,
        double eventsPerSecond,
        State state,
        @Nullable String error,
        List<ParkedStream> parked,
        @Nullable Build build) {

    /** What a projection is doing. */
    public enum State {
        /** The engine does not run. */
        STOPPED,
        /** Somebody asked it to stand still. */
        PAUSED,
        /** Its tables have the shape of another version of the program; they answer until the new ones are built. */
        OUTDATED,
        /** It is more than a page behind the log. */
        CATCHING_UP,
        /** It lives with the log. */
        LIVE,
        /** The last page could not be taken; it is tried again and never skipped. */
        FAILED
    }

    /**
     * Tables on their way.
     *
     * @param secondsLeft until they reach the head of the log at this pace; null when they stand
     * @param swapWhenDone whether they then take the place of those in use by themselves
     */
    public record Build(
            long position,
            double eventsPerSecond,
            @Nullable Long secondsLeft,
            boolean swapWhenDone,
            @Nullable String error) {

        static Build of(Follower beside, long head) {
            double rate = beside.pace.eventsPerSecond();
            Long left = rate > 0 ? Math.round((head - beside.position()) / rate) : null;
            return new Build(
                    beside.position(),
                    rate,
                    left,
                    beside.place().filter(Place::swap).isPresent(),
                    beside.error());
        }
    }

    static ProjectionStatus of(Course course, long head, boolean running) {
        Follower inUse = course.inUse();
        long lag = Math.max(0, head - inUse.position());
        return new ProjectionStatus(
                course.name(),
                inUse.position(),
                lag,
                inUse.pace.eventsPerSecond(),
                running ? state(inUse, lag) : State.STOPPED,
                inUse.error(),
                inUse.parked(),
                course.beside().map(beside -> Build.of(beside, head)).orElse(null));
    }

    private static State state(Follower inUse, long lag) {
        if (inUse.error() != null) {
            return State.FAILED;
        }
        Place place = inUse.place().orElse(null);
        if (place == null || !place.current()) {
            return State.OUTDATED;
        }
        if (place.paused()) {
            return State.PAUSED;
        }
        return lag > LogWalk.PAGE ? State.CATCHING_UP : State.LIVE;
    }
}
