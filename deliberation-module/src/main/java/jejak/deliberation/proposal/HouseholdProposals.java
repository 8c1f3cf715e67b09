package jejak.deliberation.proposal;

import java.time.LocalDate;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.SpotCheckEvent;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A household's log as far as proposals to the registry read and write it. */
class HouseholdProposals {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String householdId;

    private String villageCode = "";

    private Proposals family = Proposals.NONE;

    @CommandHandler
    void handle(ProposeToRegistry c, @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on)));
    }

    @CommandHandler
    void handle(
            FinaliseProposal c,
            @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on), actor));
    }

    @CommandHandler
    void handle(
            VerifyProposal c,
            @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on), actor));
    }

    @CommandHandler
    void handle(ReturnProposal c, @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on)));
    }

    @CommandHandler
    void handle(
            RejectProposal c,
            @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on), actor));
    }

    @CommandHandler
    void handle(
            ApproveProposal c,
            @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on), actor));
    }

    @CommandHandler
    void handle(
            EndorseByRegent c,
            @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on,
            @MetaDataValue(Actor.ID) @Nullable String actor) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on), actor));
    }

    @CommandHandler
    void handle(
            SubmitToNational c,
            @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on,
            ChainRules rules) {
        LocalDate day = LocalDate.parse(on);
        String village = family.require(c.proposalId()).villageCode();
        AggregateLifecycle.apply(c.decide(family, day, rules.of(Regions.regencyOf(village), day)));
    }

    @CommandHandler
    void handle(RecordNationalResult c, @MetaDataValue(value = Actor.EFFECTIVE_DATE, required = true) String on) {
        AggregateLifecycle.apply(c.decide(family, LocalDate.parse(on)));
    }

    @CommandHandler
    void handle(RecordSpotCheck c) {
        AggregateLifecycle.apply(c.decide(villageCode));
    }

    @EventSourcingHandler
    void on(HouseholdEvent e) {
        householdId = e.householdId();
        if (e instanceof HouseholdRegistered registered) {
            villageCode = registered.villageCode();
        } else if (e instanceof HouseholdMovedWithinRegency moved) {
            villageCode = moved.toVillageCode();
        }
    }

    @EventSourcingHandler
    void on(MoveCorrected e) {
        villageCode = e.villageCode();
    }

    @EventSourcingHandler
    void on(HouseholdDecisionEvent e, @MessageIdentifier String eventId) {
        family = family.evolve(e, eventId);
    }

    @EventSourcingHandler
    void on(
            ProposalEvent e,
            @MetaDataValue(Actor.ID) @Nullable String actor,
            @MetaDataValue(Actor.EFFECTIVE_DATE) @Nullable String on) {
        family = family.evolve(e, actor, on == null ? LocalDate.MIN : LocalDate.parse(on));
    }

    @EventSourcingHandler
    void on(SpotCheckEvent e, @MessageIdentifier String eventId) {
        family = family.seen(eventId);
    }
}
