package jejak.deliberation.result;

import java.time.LocalDate;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The office gives a session's result back to its village to be amended or handed in better. */
public record ReturnMusdesResult(@TargetAggregateIdentifier String musdesId, ResultReturnReason reason) {

    MusdesResultReturned decide(ResultState session, LocalDate on, LocalDate today, @Nullable String actor) {
        session.mustBeWithOffice(actor, on, today);
        return new MusdesResultReturned(musdesId, session.called().villageCode(), on, reason);
    }
}
