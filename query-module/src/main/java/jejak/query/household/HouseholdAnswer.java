package jejak.query.household;

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
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;

/** Everything the office knows of one family, now or at an earlier moment, and how it came to know it. */
@FromLog(sdl = HouseholdSdl.TEXT + MemberSdl.TEXT + BenefitSdl.TEXT)
class HouseholdAnswer {

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
}
