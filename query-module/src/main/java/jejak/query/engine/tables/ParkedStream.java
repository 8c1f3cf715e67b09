package jejak.query.engine.tables;

import java.time.Instant;

/**
 * A stream that waits for a repair of the projection.
 *
 * @param stream a household's id, or kind:id
 * @param position of the event that could not be taken; nothing after it on this stream was taken either
 * @param error why, without any value of the event
 * @param attempts how often it was tried
 */
public record ParkedStream(String stream, long position, String type, String error, int attempts, Instant since) {}
