package jejak.household.family;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jejak.household.IdentityIndex;
import jejak.household.family.FamilyState.Flag;
import jejak.household.family.Transfer.Said;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Writes what concerns two families into the logs of both, in one commit. */
final class FamilyHandler {

    private final Repository<HouseholdFamily> families;
    private final AidUnderWay aid;
    private final IdentityIndex identities;

    FamilyHandler(Repository<HouseholdFamily> families, AidUnderWay aid, IdentityIndex identities) {
        this.families = families;
        this.aid = aid;
        this.identities = identities;
    }

    @CommandHandler
    void handle(RecordMemberLeft c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        Map<String, Aggregate<HouseholdFamily>> logs = load(Stream.of(c.householdId(), c.toHouseholdId()));
        FamilyState other = c.toHouseholdId() == null ? null : state(logs, c.toHouseholdId());
        Said said = c.decide(known(logs, c.householdId()), other, LocalDate.parse(today), aid, identities);
        say(logs, c.householdId(), said.here());
        if (c.toHouseholdId() != null) {
            say(logs, c.toHouseholdId(), said.there());
        }
    }

    /** The two are families of their own from the day of the split, whatever day it is recorded on. */
    @CommandHandler
    void handle(SplitHousehold c, @MetaDataValue(value = Actor.TODAY, required = true) String today) throws Exception {
        Map<String, Aggregate<HouseholdFamily>> logs = load(Stream.of(c.householdId()));
        FamilyState family = known(logs, c.householdId());
        Aggregate<HouseholdFamily> fresh = families.loadOrCreate(c.newHouseholdId(), HouseholdFamily::new);
        Said said = c.decide(family, fresh.invoke(HouseholdFamily::state), LocalDate.parse(today), aid, identities);
        MetaData from = MetaData.with(Actor.EFFECTIVE_DATE, c.splitOn().toString());
        Objects.requireNonNull(logs.get(c.householdId())).execute(log -> log.say(said.here(), from));
        fresh.execute(log -> log.say(said.there(), from));
    }

    @CommandHandler
    void handle(MergeHouseholds c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        Map<String, Aggregate<HouseholdFamily>> logs = load(Stream.of(c.householdId(), c.intoHouseholdId()));
        Said said = c.decide(
                known(logs, c.householdId()),
                state(logs, c.intoHouseholdId()),
                LocalDate.parse(today),
                aid,
                identities);
        say(logs, c.householdId(), said.here());
        say(logs, c.intoHouseholdId(), said.there());
    }

    @CommandHandler
    void handle(CloseHousehold c, @MetaDataValue(value = Actor.TODAY, required = true) String today) {
        Map<String, Aggregate<HouseholdFamily>> logs = load(Stream.of(c.householdId()));
        say(logs, c.householdId(), c.decide(known(logs, c.householdId()), LocalDate.parse(today), aid));
    }

    @CommandHandler
    void handle(SettleDuplicateNiks c) {
        FamilyState family = state(load(Stream.of(c.householdId())), c.householdId());
        if (family.flags().isEmpty()) {
            return;
        }
        Map<String, Aggregate<HouseholdFamily>> logs = load(Stream.concat(
                Stream.of(c.householdId()), family.flags().stream().map(Flag::otherHouseholdId)));
        Map<String, FamilyState> states = new LinkedHashMap<>();
        logs.keySet().forEach(id -> states.put(id, state(logs, id)));
        c.decide(state(logs, c.householdId()), states, identities).forEach((id, said) -> say(logs, id, said));
    }

    /** Loads, and so locks, in the order of the ids: two commands over the same families never wait for each other. */
    private Map<String, Aggregate<HouseholdFamily>> load(Stream<@Nullable String> ids) {
        SortedMap<String, Aggregate<HouseholdFamily>> loaded = new TreeMap<>();
        for (String id : new TreeSet<>(ids.filter(Objects::nonNull).toList())) {
            try {
                loaded.put(id, families.load(id));
            } catch (AggregateNotFoundException notRegistered) {
                // Its absence is the answer: the command says whose absence is an error.
            }
        }
        return loaded;
    }

    /** Of a family that has to be on record. */
    private static FamilyState known(Map<String, Aggregate<HouseholdFamily>> logs, String householdId) {
        FamilyState family = state(logs, householdId);
        if (!family.known()) {
            throw new Rejected("householdId", FamilyReason.HOUSEHOLD_UNKNOWN);
        }
        return family;
    }

    private static FamilyState state(Map<String, Aggregate<HouseholdFamily>> logs, String householdId) {
        Aggregate<HouseholdFamily> log = logs.get(householdId);
        return log == null ? FamilyState.UNKNOWN : log.invoke(HouseholdFamily::state);
    }

    private static void say(Map<String, Aggregate<HouseholdFamily>> logs, String householdId, List<?> events) {
        Objects.requireNonNull(logs.get(householdId), householdId).execute(log -> log.say(events));
    }
}
