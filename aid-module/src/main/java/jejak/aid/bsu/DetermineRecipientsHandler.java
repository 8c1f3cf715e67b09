package jejak.aid.bsu;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import jejak.aid.bsu.DetermineRecipients.Determination;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.DecreeEvent;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.kernel.Actor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Writes a decree into its own log and into the log of every family it names, in one commit. */
final class DetermineRecipientsHandler {

    private final Repository<Decree> decrees;
    private final Repository<HouseholdAid> households;
    private final Enrolment enrolment;

    DetermineRecipientsHandler(Repository<Decree> decrees, Repository<HouseholdAid> households, Enrolment enrolment) {
        this.decrees = decrees;
        this.households = households;
        this.enrolment = enrolment;
    }

    @CommandHandler
    void handle(
            DetermineRecipients c,
            @MetaDataValue(Actor.TODAY) String today,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String effectiveDate,
            @MetaDataValue(Actor.ID) @Nullable String actor)
            throws Exception {
        Aggregate<Decree> decree = decrees.loadOrCreate(c.decreeId(), Decree::new);
        Map<String, Aggregate<HouseholdAid>> families = load(c);
        Map<String, HouseholdAidState> states = new LinkedHashMap<>();
        Map<String, Hands> hands = new LinkedHashMap<>();
        families.forEach((id, family) -> states.put(id, family.invoke(HouseholdAid::state)));
        families.forEach((id, family) -> hands.put(id, family.invoke(HouseholdAid::hands)));
        LocalDate on = LocalDate.parse(effectiveDate == null ? today : effectiveDate);
        Determination said = c.decide(decree.invoke(Decree::issued), states, on, LocalDate.parse(today));
        c.checkHands(hands, actor);
        enrolment.requirePlaces(said.rows(), states);
        decree.execute(d -> d.issue(said.decree(), said.annex()));
        for (BsuRecipientDetermined row : said.rows()) {
            Objects.requireNonNull(families.get(row.householdId())).execute(family -> family.determine(row));
        }
    }

    /** Loads, and so locks, in the order of the ids: two decrees over the same families never wait for each other. */
    private Map<String, Aggregate<HouseholdAid>> load(DetermineRecipients c) {
        Map<String, Aggregate<HouseholdAid>> families = new LinkedHashMap<>();
        for (String id : new TreeSet<>(c.householdIds())) {
            try {
                families.put(id, households.load(id));
            } catch (AggregateNotFoundException notRegistered) {
                // Its absence is the answer: the command names every such row at once.
            }
        }
        return families;
    }

    /** The log of one decree that names recipients. */
    static class Decree {

        @AggregateIdentifier
        private @Nullable String decreeId;

        boolean issued() {
            return decreeId != null;
        }

        void issue(RecipientsDecreed decree, DecreeAnnexFixed annex) {
            AggregateLifecycle.apply(decree).andThenApply(() -> annex);
        }

        @EventSourcingHandler
        void on(DecreeEvent e) {
            decreeId = e.decreeId();
        }
    }
}
