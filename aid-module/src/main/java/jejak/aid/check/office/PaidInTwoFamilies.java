package jejak.aid.check.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.Finding.Subject;
import jejak.aid.check.Finding.Wrong;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.check.PaymentFile;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;

/** Finds the same months of a programme paid to two families for one person, who went from one to the other or is in both. */
public final class PaidInTwoFamilies implements OfficeCheck {

    private static final About ABOUT = new About(
            "PAID_IN_TWO_FAMILIES",
            SignalSeverity.HIGH,
            "BPKP 2020, Kepahiang, dan BPK, IHPS II-2021: satu orang dibayar di dua keluarga",
            "Bulan yang sama dibayar kepada dua keluarga untuk orang yang sama.",
            "The same months were paid to two families for the same person.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        SamePerson same = SamePerson.in(facts);
        Map<Fact<BsuDisbursementInstructed>, PaymentFile> standing = facts.payments().stream()
                .filter(PaymentFile::stands)
                .collect(Collectors.toMap(
                        PaymentFile::order, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        List<PaymentFile> paid = same.shared(standing.keySet().stream())
                .map(standing::get)
                .map(Objects::requireNonNull)
                .sorted(Comparator.comparing(PaymentFile::paidOn))
                .toList();
        return IntStream.range(1, paid.size())
                .boxed()
                .flatMap(i -> paid.subList(0, i).stream()
                        .flatMap(earlier -> again(same, earlier, paid.get(i)))
                        .limit(1))
                .toList();
    }

    private Stream<Finding> again(SamePerson same, PaymentFile earlier, PaymentFile later) {
        boolean programme =
                earlier.order().event().programme().equals(later.order().event().programme());
        long months = later.months().stream().filter(earlier.months()::contains).count();
        Optional<Fact<?>> proof = same.proof(earlier.order(), later.order());
        return !programme || months == 0
                ? Stream.empty()
                : proof.stream().map(fact -> found(fact, earlier, later, months));
    }

    /** The office knew it once it knew of the earlier payment and of its being the same person. */
    private Finding found(Fact<?> proof, PaymentFile earlier, PaymentFile later, long months) {
        Fact<?> receipt = earlier.receipt();
        LocalDate known = proof.knownOn().isAfter(receipt.knownOn()) ? proof.knownOn() : receipt.knownOn();
        return new Finding(
                ABOUT,
                new Subject(SignalSubject.HOUSEHOLD, later.order().event().householdId(), null),
                later.id(),
                Stream.concat(Stream.of(proof, receipt), later.facts())
                        .distinct()
                        .toList(),
                later.rupiah() * months / later.months().size(),
                new Wrong(later.paidOn(), earlier.paidOn(), known));
    }
}
