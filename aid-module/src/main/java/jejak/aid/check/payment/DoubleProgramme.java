package jejak.aid.check.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Circumstances;
import jejak.aid.check.DeliveryFile;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;

/** Finds money paid while the family took part in a programme that the category excludes. */
public final class DoubleProgramme implements HouseholdCheck {

    private static final About ABOUT = new About(
            "DOUBLE_PROGRAMME",
            SignalSeverity.HIGH,
            "BPKP 2020, Kepahiang: bantuan kabupaten rangkap dengan PKH, BPNT, BST atau BLT-DD; daftar program dari"
                    + " paket aturan",
            "Bantuan dibayar ketika keluarga menjadi peserta program lain yang tidak boleh dirangkap.",
            "Aid was paid while the family took part in another programme that may not be combined with it.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(CaseFile file, Circumstances now) {
        return file.standing().stream()
                .flatMap(p -> Stream.concat(
                                enrolments(file, p, now)
                                        .flatMap(f -> Finding.wrongly(
                                                this, p, f, f.event().since())),
                                deliveries(file, p, now).map(f -> Finding.of(this, p, f)))
                        .limit(1))
                .toList();
    }

    /** What the regency itself handed over for one of the months, by the matrix of the pack that ruled the payment. */
    private static Stream<Fact<AidDelivered>> deliveries(CaseFile file, PaymentFile payment, Circumstances now) {
        BsuDisbursementInstructed order = payment.order().event();
        Optional<RulePack> pack =
                now.packs().inForce(file.regencyCode(), payment.order().trueOn());
        Optional<Category> category = now.category(file.regencyCode(), payment.order());
        return pack.isEmpty() || category.isEmpty()
                ? Stream.empty()
                : DeliveryFile.standing(file).stream()
                        .map(DeliveryFile::recorded)
                        .filter(f -> order.months().contains(f.event().month()))
                        .filter(f -> Kinds.exclude(
                                pack.get(),
                                order.programme(),
                                category.get(),
                                f.event().programme(),
                                order.year()));
    }

    private static Stream<Fact<ExternalProgrammeEnrolmentChanged>> enrolments(
            CaseFile file, PaymentFile payment, Circumstances now) {
        List<String> excluding = now.category(file.regencyCode(), payment.order())
                .map(Category::excludingProgrammes)
                .orElse(List.of());
        return file.all(ExternalProgrammeEnrolmentChanged.class, e -> excluding.contains(e.programme())).stream()
                .collect(Collectors.groupingBy(f -> f.event().programme(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(news -> standing(news, payment.paidOn()).stream());
    }

    /** What the latest news of one programme says of a day, when it says that the family takes part. */
    private static Optional<Fact<ExternalProgrammeEnrolmentChanged>> standing(
            List<Fact<ExternalProgrammeEnrolmentChanged>> news, LocalDate day) {
        return news.stream()
                .filter(f -> !f.event().since().isAfter(day))
                .reduce((one, other) ->
                        other.event().since().isBefore(one.event().since()) ? one : other)
                .filter(f -> f.event().status() == EnrolmentStatus.ENROLLED);
    }
}
