package jejak.aid.check.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.DeliveryFile;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.WrongSince;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.MemberDeceased;

/** Finds goods, services and contributions that were handed over for or to the dead, or to a family that had left. */
public final class DeliveredNotDue implements HouseholdCheck {

    private static final About ABOUT = new About(
            "DELIVERED_NOT_DUE",
            SignalSeverity.HIGH,
            "BPK, LHP-DTT Kementerian Sosial, dan BPKP 2020: penerima meninggal atau pindah; di sini untuk bantuan"
                    + " selain uang",
            "Barang, layanan atau iuran diserahkan sesudah hari orangnya meninggal atau keluarganya pindah.",
            "Goods, a service or a contribution was handed over after the day somebody died or the family left.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return DeliveryFile.standing(file).stream()
                .flatMap(delivery -> against(file, delivery).limit(1).map(fact -> found(delivery, fact)))
                .toList();
    }

    private static Stream<Fact<?>> against(CaseFile file, DeliveryFile delivery) {
        return Stream.concat(
                file
                        .all(
                                MemberDeceased.class,
                                e -> delivery.concerns(e.personId()) && isAfter(delivery, e.diedOn()))
                        .stream(),
                file.all(HouseholdMovedOut.class, e -> isAfter(delivery, e.movedOn())).stream());
    }

    private static boolean isAfter(DeliveryFile delivery, LocalDate departed) {
        return !delivery.on().isBefore(WrongSince.departure(departed));
    }

    private Finding found(DeliveryFile delivery, Fact<?> fact) {
        return Finding.of(
                        this,
                        delivery.recorded().event().deliveryId(),
                        Stream.concat(Stream.of(fact), delivery.facts()).toList())
                .concerning(delivery.rupiah());
    }
}
