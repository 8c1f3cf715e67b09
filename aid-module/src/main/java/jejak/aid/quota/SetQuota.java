package jejak.aid.quota;

import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Kind;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says how many families may have a category in any month; whoever is nominated beyond it waits.
 *
 * @param villageCode the village; null for all villages of the regency together
 * @param regulation number of the document that sets it
 */
public record SetQuota(
        String budgetLineId, String category, @Nullable String villageCode, int places, String regulation) {

    /** The book of places. */
    @TargetAggregateIdentifier
    public String quotaId() {
        return "quota:" + budgetLineId.replaceFirst("^budget:", "") + ":" + category;
    }

    /** Never below what is taken in one month already. */
    QuotaSet decide(Places state, String regencyCode) {
        String scope = villageCode == null ? Places.ALL : villageCode;
        new Rejected.Checks()
                .that(places >= 0, "places", QuotaFault.PLACES_NEGATIVE)
                .that(
                        villageCode == null || ofRegency(villageCode, regencyCode),
                        "villageCode",
                        QuotaFault.VILLAGE_NOT_OF_REGENCY)
                .that(!regulation.isBlank(), "regulation", QuotaFault.BASIS_MISSING)
                .that(places < 0 || places >= state.taken(scope), "places", QuotaFault.QUOTA_BELOW_TAKEN)
                .done();
        return new QuotaSet(quotaId(), villageCode, places, false, regulation);
    }

    private static boolean ofRegency(String village, String regencyCode) {
        return Regions.find(village)
                .filter(r -> r.kind() == Kind.DESA || r.kind() == Kind.KELURAHAN)
                .filter(r -> Regions.regencyOf(village).equals(regencyCode))
                .isPresent();
    }
}
