package jejak.aid.check.payment;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;

/** Finds money paid to a family that no registry of the category listed on that day. */
public final class NotInRegistryWhenPaid implements HouseholdCheck {

    private static final About ABOUT = new About(
            "NOT_IN_REGISTRY_WHEN_PAID",
            SignalSeverity.HIGH,
            "BPK, IHPS II-2021: penerima tidak tercatat dalam DTKS",
            "Pada hari dibayar keluarga tidak tercatat dalam basis data yang dipakai kategori ini.",
            "On the day it was paid, the family was in no registry that the category uses.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> {
                    List<Fact<RegistryMembershipChanged>> news = news(file, p, now);
                    boolean listed = news.stream().anyMatch(f -> f.event().status() == RegistryStatus.LISTED);
                    Fact<?> fact = news.isEmpty() ? p.order() : news.getLast();
                    return listed ? Stream.<Finding>empty() : Finding.wrongly(this, p, fact, fact.trueOn());
                })
                .toList();
    }

    /** The newest word of each registry of the category up to the day of the payment. */
    private static List<Fact<RegistryMembershipChanged>> news(CaseFile file, PaymentFile payment, Circumstances now) {
        Set<RegistrySource> used = now.category(file.regencyCode(), payment.order())
                .map(category -> Set.copyOf(category.registries()))
                .orElseGet(() -> EnumSet.allOf(RegistrySource.class));
        Map<RegistrySource, Fact<RegistryMembershipChanged>> newest = new EnumMap<>(RegistrySource.class);
        file.all(RegistryMembershipChanged.class, e -> used.contains(e.source())).stream()
                .filter(f -> !f.trueOn().isAfter(payment.paidOn()))
                .forEach(f -> newest.merge(
                        f.event().source(),
                        f,
                        (old, news) ->
                                news.event().period().compareTo(old.event().period()) < 0 ? old : news));
        return List.copyOf(newest.values());
    }
}
