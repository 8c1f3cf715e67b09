package jejak.deliberation.canary;

import java.time.LocalDate;

/** A decision that comes out differently tomorrow. */
public record LooksAtTheClock(LocalDate scheduledOn) {
    boolean decide() {
        return scheduledOn.isAfter(LocalDate.now());
    }
}
