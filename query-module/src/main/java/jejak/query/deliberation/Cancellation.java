package jejak.query.deliberation;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;

/** When, why and by whose account a session was called off. */
record Cancellation(LocalDate cancelledOn, MusdesCancellationReason reason, String cancelledBy) {}
