package jejak.api.wiring;

/**
 * Something that has to be done before anybody is let in, such as filling an empty log with a demonstration.
 * Runs while the policies are held and the port is closed, in the order of {@code @Order}.
 */
public interface Prelude {
    void run();
}
