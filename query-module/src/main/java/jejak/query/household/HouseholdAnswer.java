package jejak.query.household;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.Optional;
import jejak.household.events.AccessEvent.Purpose;
import jejak.ledger.Ledger;
import jejak.query.engine.FromLog;
import jejak.query.household.fold.FamilyMember;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.Household.Village;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.AsOf;
import jejak.query.log.Moments;
import jejak.query.paging.PageRequest;
import jejak.query.timeline.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Everything the office knows of one family, now or at an earlier moment, and how it came to know it. */
@FromLog(sdl = HouseholdSdl.TEXT + MemberSdl.TEXT + BenefitSdl.TEXT)
class HouseholdAnswer implements RuntimeWiringConfigurer {

    private final Ledger ledger;

    HouseholdAnswer(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    Optional<Household> household(@Argument String id, @Argument @Nullable AsOf asOf) {
        return HouseholdFold.of(ledger.stream(id), Moments.of(asOf, ledger));
    }

    @SchemaMapping(typeName = "Household")
    Village village(Household household) {
        return Village.of(household.villageCode());
    }

    /** The ground is looked at, and the look recorded, before the answer leaves. */
    @SchemaMapping(typeName = "Household")
    String cardNumberFull(Household household, @Argument Purpose purpose, @Argument String caseNumber) {
        return household.cardNumber();
    }

    /** As with the card number. */
    @SchemaMapping(typeName = "Member")
    String nikFull(FamilyMember member, @Argument Purpose purpose, @Argument String caseNumber) {
        return member.nik();
    }

    /** Not by annotation: a page asks it of each family, and to look for what a method wants costs more than the answer. */
    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.type("Household", type -> type.dataFetcher("timeline", HouseholdAnswer::timeline));
    }

    private static Timeline timeline(DataFetchingEnvironment asked) {
        Household household = Objects.requireNonNull(asked.getSource());
        int first = Objects.requireNonNull(asked.<Integer>getArgument("first"));
        return Timeline.of(
                household.log(), PageRequest.of(first, asked.getArgument("after"), 1), asked.getArgument("types"));
    }
}
