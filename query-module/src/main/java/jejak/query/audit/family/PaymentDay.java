package jejak.query.audit.family;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jejak.query.audit.Cited;
import jejak.query.facts.PaymentLife;
import jejak.query.household.fold.Household.RegistryStanding;
import jejak.query.words.Sentence;

/** How the registries stood on the day of one payment, in fact and as the office knew. */
record PaymentDay(
        String paymentId,
        LocalDate paidOn,
        long rupiah,
        boolean listed,
        boolean listedAsKnown,
        List<RegistryStanding> registries,
        List<RegistryStanding> registriesAsKnown,
        Sentence reason,
        List<Cited> events) {

    static PaymentDay of(PaymentLife payment, LocalDate paidOn, Standing inFact, Standing known) {
        List<Cited> events = Stream.of(inFact.events(), known.events(), Cited.all(payment.instructed(), payment.paid()))
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingLong(Cited::position))
                .toList();
        return new PaymentDay(
                payment.paymentId(),
                paidOn,
                payment.rupiah(),
                inFact.listed(),
                known.listed(),
                inFact.registries(),
                known.registries(),
                reason(paidOn, inFact, known),
                events);
    }

    private static Sentence reason(LocalDate paidOn, Standing inFact, Standing known) {
        Sentence there = inFact.listing()
                .map(r -> say(
                        "terdaftar di %s periode %s",
                        "listed in %s, period %s", r.source().name(), r.period()))
                .orElse(new Sentence("tidak terdaftar di basis data mana pun", "listed in no registry"));
        Sentence poor = inFact.decile()
                .map(decile -> say(", desil %d", ", decile %d", decile))
                .orElse(new Sentence(", tanpa desil", ", no decile"));
        Sentence knew = known.listed() == inFact.listed()
                ? new Sentence(
                        "; demikian juga yang diketahui saat diperintahkan.", "; so it was known when instructed.")
                : new Sentence(
                        "; saat diperintahkan yang diketahui sebaliknya.",
                        "; when instructed, the opposite was known.");
        return say("Pada %s %s%s%s", "On %s %s%s%s", paidOn, there, poor, knew);
    }
}
