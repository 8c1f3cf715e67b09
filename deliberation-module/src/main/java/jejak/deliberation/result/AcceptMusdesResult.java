package jejak.deliberation.result;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The office takes a session's result. */
public record AcceptMusdesResult(@TargetAggregateIdentifier String musdesId) {

    MusdesResultAccepted decide(ResultState session, LocalDate on, LocalDate today, @Nullable String actor) {
        session.mustBeWithOffice(actor, on, today);
        return new MusdesResultAccepted(musdesId, session.called().villageCode(), on);
    }
}
