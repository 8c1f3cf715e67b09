package jejak.query.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.EligibilityEvent.RuleVerdict;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.query.facts.Disqualification.BenefitKey;
import jejak.query.facts.Disqualification.Kind;

/** Reads out of the verdicts on one benefit what speaks against it since when, and what does no longer. */
record Verdicts(EligibilityDetermined said, Map<String, Fact> citable) {

    private static final Map<String, Kind> KINDS = Map.of(
            "LISTED_IN_REGISTRY", Kind.DELISTED,
            "LISTED_IN_REGISTRY_OF_THE_DAY", Kind.DELISTED,
            "NOT_IN_EXCLUDING_PROGRAMME", Kind.EXCLUSION,
            "NO_EXCLUDED_OCCUPATION", Kind.EXCLUSION,
            "NOT_TURNED_DOWN_BY_VILLAGE", Kind.EXCLUSION);

    /** What speaks against the family after these verdicts. */
    static List<Disqualification> applied(EligibilityEvent event, CaseFile before, Fact determination) {
        return switch (event) {
            case EligibilityDetermined e ->
                new Verdicts(e, before.citable()).applied(before.disqualifications(), determination);
        };
    }

    private List<Disqualification> applied(List<Disqualification> before, Fact determination) {
        List<Disqualification> now = new ArrayList<>(before);
        for (RuleVerdict verdict : said.rules()) {
            Kind kind = KINDS.get(verdict.rule());
            if (kind != null) {
                apply(now, verdict, kind, determination);
            }
        }
        return List.copyOf(now);
    }

    private void apply(List<Disqualification> now, RuleVerdict verdict, Kind kind, Fact determination) {
        List<Fact> cited = cited(verdict, determination);
        List<Fact> failing = verdict.passed()
                ? List.of()
                : kind == Kind.DELISTED ? List.of(delisted(now, verdict, cited, determination)) : cited;
        now.replaceAll(
                d -> open(d, verdict) && !failing.contains(d.fact()) ? d.endedBy(end(d, cited, determination)) : d);
        failing.stream()
                .filter(fact ->
                        now.stream().noneMatch(d -> open(d, verdict) && d.fact().equals(fact)))
                .forEach(fact -> now.add(new Disqualification(kind, verdict.rule(), benefit(), null, fact, null)));
    }

    /** A rule that fails for want of a fact fails by the verdict itself. */
    private List<Fact> cited(RuleVerdict verdict, Fact determination) {
        List<Fact> known = verdict.facts().stream()
                .map(citable::get)
                .filter(Objects::nonNull)
                .toList();
        return known.isEmpty() ? List.of(determination) : known;
    }

    /**
     * A family is listed until the last of its registries lets go of it. What fails although nobody let go, by a listing
     * that no longer counts or by none, fails from the first verdict that says so.
     */
    private Fact delisted(List<Disqualification> now, RuleVerdict verdict, List<Fact> cited, Fact determination) {
        return cited.stream()
                .filter(fact -> RegistryStatus.DELISTED.name().equals(fact.subject()))
                .max(Comparator.comparing((Fact fact) -> fact.day()).thenComparingLong(Fact::position))
                .or(() -> now.stream()
                        .filter(d -> open(d, verdict))
                        .map(Disqualification::fact)
                        .filter(fact -> !citable.containsKey(fact.eventId()))
                        .findFirst())
                .orElse(determination);
    }

    private static Fact end(Disqualification open, List<Fact> cited, Fact determination) {
        return cited.stream()
                .filter(fact -> fact.position() > open.fact().position())
                .max(Comparator.comparingLong(Fact::position))
                .orElse(determination);
    }

    private boolean open(Disqualification d, RuleVerdict verdict) {
        return d.ended() == null
                && benefit().equals(d.benefit())
                && verdict.rule().equals(d.rule());
    }

    private BenefitKey benefit() {
        return new BenefitKey(said.programme(), said.category(), said.year());
    }
}
