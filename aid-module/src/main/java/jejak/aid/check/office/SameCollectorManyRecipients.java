package jejak.aid.check.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.Finding.Subject;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;

/** Finds a person who, under one number, collected money for several families. */
public final class SameCollectorManyRecipients implements OfficeCheck {

    private static final About ABOUT = new About(
                    "SAME_COLLECTOR_MANY_RECIPIENTS",
                    SignalSeverity.HIGH,
                    "Perkara pendamping PKH: satu orang mengambil bantuan banyak keluarga",
                    "Satu orang, dengan NIK yang sama, mengambil uang beberapa keluarga.",
                    "One person, under the same NIK, collected the money of several families.")
            .with("families", 3, "keluarga", "perlu dikonfirmasi");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        Map<String, Set<String>> clusters = Twins.clusters(facts);
        Set<String> doubles = facts.all(DuplicateNikFlagged.class)
                .map(f -> f.event().personId())
                .collect(Collectors.toSet());
        List<Fact<BsuPaid>> collected = facts.all(BsuPaid.class, e -> doubles.contains(e.payeePersonId()))
                .toList();
        Stream<Finding> underOneNumber = clusters.entrySet().stream()
                .flatMap(cluster -> ofOne(cluster.getKey(), cluster.getValue(), collected, now.value(this)));
        return Stream.concat(underOneNumber, named(facts, now.value(this))).toList();
    }

    /** Somebody whom several families have as heir or representative. */
    private Stream<Finding> named(OfficeFacts facts, int most) {
        Set<String> payees =
                facts.all(PayeeNamed.class).map(f -> f.event().payeePersonId()).collect(Collectors.toSet());
        return facts
                .all(BsuPaid.class, e -> payees.contains(e.payeePersonId()))
                .collect(Collectors.groupingBy(f -> f.event().payeePersonId(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(of -> named(of.getKey(), of.getValue(), most));
    }

    private Stream<Finding> named(String payee, List<Fact<BsuPaid>> theirs, int most) {
        Set<String> households =
                theirs.stream().map(f -> f.event().householdId()).collect(Collectors.toCollection(TreeSet::new));
        return ofOne(households.iterator().next(), households, theirs, most)
                .map(f -> new Finding(f.about(), f.subject(), payee, f.facts(), f.rupiah(), null));
    }

    private Stream<Finding> ofOne(String first, Set<String> households, List<Fact<BsuPaid>> collected, int most) {
        List<Fact<BsuPaid>> theirs = collected.stream()
                .filter(f -> households.contains(f.event().householdId()))
                .toList();
        long families =
                theirs.stream().map(f -> f.event().householdId()).distinct().count();
        return families < most
                ? Stream.empty()
                : Stream.of(Finding.of(this, new Subject(SignalSubject.HOUSEHOLD, first, null), "COLLECTOR", theirs)
                        .concerning(theirs.stream()
                                .mapToLong(f -> f.event().rupiah())
                                .sum()));
    }
}
