package jejak.query.deliberation;

import java.util.Optional;
import jejak.ledger.Ledger;
import jejak.query.engine.FromLog;
import jejak.query.log.AsOf;
import jejak.query.log.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Everything the office knows of one deliberation, now or at an earlier moment. */
@FromLog(sdl = MusdesSdl.TEXT + MusdesResultSdl.TEXT)
class MusdesAnswer {

    private final Ledger ledger;

    MusdesAnswer(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    Optional<Musdes> musdes(@Argument String id, @Argument @Nullable AsOf asOf) {
        return MusdesFold.of(ledger.stream(id), Moments.of(asOf, ledger));
    }
}
