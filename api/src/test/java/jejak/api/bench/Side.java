package jejak.api.bench;

/** One of the ways to make a command durable. */
interface Side extends AutoCloseable {

    String name();

    /** Returns once it is durable; throws when it was refused. */
    void send(Object command);

    @Override
    default void close() {}
}
