package jejak.query.feed;

import java.util.OptionalLong;

/** Whoever carries a feed to its reader; asked and told on the thread that carries, on which the feed also reads the log. */
public interface Carrier {

    /** The carrier of the feed that this thread reads for. */
    ScopedValue<Carrier> CURRENT = ScopedValue.newInstance();

    /** The position up to which the reader was served before the connection broke. */
    OptionalLong servedUpTo();

    /** The next thing handed over brings the reader to this position. */
    void reaches(long position);

    /**
     * Nothing is to be told, up to this position.
     *
     * @throws RuntimeException when the reader is gone
     */
    void quiet(long position);

    /** Whether the reader has been served for long enough, or is to be served no more. */
    boolean isOver();
}
