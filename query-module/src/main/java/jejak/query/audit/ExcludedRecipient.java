package jejak.query.audit;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.query.facts.CaseFile;
import jejak.query.facts.CaseFile.Entitlement;
import jejak.query.facts.Disqualification;
import jejak.query.facts.Fact;
import jejak.query.facts.Home.Servant;
import jejak.query.facts.PaymentLife;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A family that a decree names although a member has an occupation that the category excludes. */
record ExcludedRecipient(
        String householdId,
        String villageCode,
        String category,
        String decreeNumber,
        String recipientPersonId,
        List<Member> members,
        LocalDate since,
        @Nullable LocalDate until,
        OffsetDateTime knownAt,
        boolean knownBeforeDecree,
        long paidRupiah,
        Sentence reason,
        List<Cited> events) {

    static final String QUESTION = "EXCLUDED_RECIPIENT";

    private static final String RULE = "NO_EXCLUDED_OCCUPATION";

    /** A member in such an occupation. */
    record Member(String personId, Occupation occupation) {}

    static List<Finding> of(String householdId, CaseFile file) {
        List<Finding> found = new ArrayList<>();
        for (Entitlement decreed : file.entitled()) {
            file.disqualifications().stream()
                    .filter(d -> RULE.equals(d.rule()) && decreed.benefit().equals(d.benefit()))
                    .filter(d -> holdsWithin(d, decreed))
                    .map(d -> finding(householdId, file, decreed, d))
                    .forEach(found::add);
        }
        return found;
    }

    /** What ended before the first month of the benefit was no obstacle to it. */
    private static boolean holdsWithin(Disqualification d, Entitlement decreed) {
        return d.ended() == null || d.ended().day().isAfter(LocalDate.parse(decreed.fromMonth() + "-01"));
    }

    private static Finding finding(String householdId, CaseFile file, Entitlement decreed, Disqualification d) {
        ExcludedRecipient row = of(householdId, file, decreed, d);
        return new Finding(
                QUESTION,
                householdId + "|" + row.category + "|" + d.fact().eventId(),
                decreed.benefit().programme(),
                decreed.benefit().year(),
                row.members.isEmpty() ? "" : row.members.getFirst().occupation().name(),
                row.villageCode,
                row.paidRupiah,
                row.knownBeforeDecree,
                row);
    }

    private static ExcludedRecipient of(String householdId, CaseFile file, Entitlement decreed, Disqualification d) {
        List<PaymentLife> paid = file.money().all().stream()
                .filter(p ->
                        p.paid() != null && d.concerns(p) && d.heldOn(p.paid().day()))
                .toList();
        return new ExcludedRecipient(
                householdId,
                file.home().villageCode(),
                decreed.benefit().category(),
                decreed.decreeNumber(),
                decreed.recipientPersonId(),
                members(file.home().servants(), d.fact()),
                d.from(),
                d.ended() == null ? null : d.ended().day(),
                d.fact().knownAt().atOffset(ZoneOffset.UTC),
                d.recordedBefore(decreed.by()),
                paid.stream().mapToLong(PaymentLife::rupiah).sum(),
                reason(decreed, d),
                events(decreed, d, paid));
    }

    private static Sentence reason(Entitlement decreed, Disqualification d) {
        return say(
                "Ditetapkan dengan SK %s; %s.",
                "Determined by decree %s; %s.", decreed.decreeNumber(), Against.what(d));
    }

    private static List<Cited> events(Entitlement decreed, Disqualification d, List<PaymentLife> paid) {
        Stream<@Nullable Fact> handed = paid.stream().map(PaymentLife::paid);
        return Cited.all(Stream.concat(Stream.of(d.fact(), decreed.by(), d.ended()), handed)
                .filter(Objects::nonNull)
                .toArray(Fact[]::new));
    }

    /** Those whom the fact itself speaks of; all of them when it has been overtaken by a later one. */
    private static List<Member> members(List<Servant> servants, Fact fact) {
        List<Servant> named = servants.stream()
                .filter(s -> s.eventId().equals(fact.eventId()))
                .toList();
        return (named.isEmpty() ? servants : named)
                .stream().map(s -> new Member(s.personId(), s.occupation())).toList();
    }
}
