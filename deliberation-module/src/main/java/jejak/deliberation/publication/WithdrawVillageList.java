package jejak.deliberation.publication;

import jejak.deliberation.events.VillageListEvent.VillageListWithdrawn;
import jejak.deliberation.events.VillageListEvent.WithdrawalReason;
import jejak.deliberation.publication.RecipientLists.Which;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a village's list down at once, without anybody's draft: what should not be read should not wait. */
public record WithdrawVillageList(String villageCode, String programme, int year, WithdrawalReason reason) {

    /** The log of the list. */
    @TargetAggregateIdentifier
    public String listId() {
        return new Which(villageCode, programme, year).listId();
    }

    VillageListWithdrawn decide(VillageListState list) {
        new Checks()
                .that(list.shown(), "programme", PublicationReason.LIST_NOT_PUBLISHED)
                .done();
        return new VillageListWithdrawn(listId(), villageCode, list.version(), reason);
    }
}
