package jejak.query.publication;

import java.util.Optional;
import jejak.deliberation.events.VillageListEvent;
import jejak.ledger.Ledger;
import jejak.query.engine.FromLog;
import jejak.query.paging.RegionArgument;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** The list of recipients that a village has put up, and what changed with it. */
@FromLog(sdl = """
    extend type Query {
      "The list of recipients that a village has published last; null when there is none, or it was taken down."
      villageList(
        "Code of the village, for example 51.08.08.2010."
        villageCode: String!
        "Code of the programme, for example BSU."
        programme: String!
        "Year of the programme."
        year: Int!
      ): VillageList
    }

    "A village's list of recipients as everybody in the village may read it."
    type VillageList {
      "Id of its log."
      listId: ID!
      "Code of the village."
      villageCode: RegionCode!
      "Code of the programme."
      programme: String!
      "Year of the programme."
      year: Int!
      "1, and one more with each publication."
      version: Int!
      "When the village head published it."
      publishedAt: DateTime!
      "SHA-256 in hex of the ids that are listed and of how many are not named."
      contentHash: String!
      "Families that are named, as far as the regency's rule pack allows."
      named: [ListedFamily!]!
      "How many more were decided and are not named, those who died or moved away since included."
      unnamed: Int!
      "Families that the version before did not name."
      added: [ListedFamily!]!
      "Families that the version before named."
      removed: [RemovedFamily!]!
    }

    "A family on a village's list."
    type ListedFamily {
      "Id of the household."
      householdId: ID!
      "Id of the person who is named."
      personId: ID!
      "How the person is named, for example by initials."
      shownAs: String! @personal(field: NAME, of: "personId")
    }

    "A family that left a village's list."
    type RemovedFamily {
      "Id of the household."
      householdId: ID!
      "Id of the person who was named."
      personId: ID!
      "How the person was named; null once the person's data were erased."
      shownAs: String @personal(field: NAME, of: "personId")
      "Why the family left."
      reason: RemovalReason!
    }
    """)
class VillageListAnswer {

    private final Ledger ledger;
    private final LivingLists families;

    VillageListAnswer(Ledger ledger, LivingLists families) {
        this.ledger = ledger;
        this.families = families;
    }

    @QueryMapping
    Optional<PublishedList> villageList(@Argument String villageCode, @Argument String programme, @Argument int year) {
        String list = VillageListEvent.idOf(RegionArgument.village(villageCode), programme, year);
        return PublishedList.of(ledger.stream(list)).map(families::living);
    }
}
