package jejak.ledger.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a bundle.
 *
 * @param name lower-case letters
 * @param stream whose whole stream the events are; null for single events of several streams
 * @param events in the order of their versions, or of positions when they are of several streams
 */
public record BundleSection(String name, @Nullable String stream, List<ProvenEvent> events) {}
