package jejak.aid.eligibility;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jejak.aid.Families;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.events.WelfareEvent.WelfareAssessed;

/**
 * Turns a line such as {@code listed DTKS 2024-01; head dies 2024-03-01} into what is known of a family.
 * Registration is fact 0, the first step is fact 1.
 */
final class FamilyScript {

    private FamilyScript() {}

    static FamilyFacts play(String script) {
        FamilyFacts family = FamilyFacts.NONE.evolve(Families.registered(SARI_FAMILY), "0");
        if (script.equals("nothing")) {
            return family;
        }
        int fact = 1;
        for (String step : script.split("; ", -1)) {
            family = evolve(family, List.of(step.split(" ", -1)), Integer.toString(fact++));
        }
        return family;
    }

    private static FamilyFacts evolve(FamilyFacts family, List<String> words, String fact) {
        if (words.getFirst().equals("village")) {
            return family.evolve(village(words), fact);
        }
        if (words.getFirst().equals("assessed")) {
            return family.evolve(assessed(words), fact);
        }
        return family.evolve(happened(words), fact);
    }

    /** {@code assessed 2024-03-01 3}: three of the eight questions; {@code assessed 2024-03-01 homeless}: no shelter. */
    private static WelfareEvent assessed(List<String> words) {
        boolean homeless = words.get(2).equals("homeless");
        int yes = homeless ? 0 : Integer.parseInt(words.get(2));
        WelfareAnswers answers =
                new WelfareAnswers(homeless, yes > 0, yes > 1, yes > 2, yes > 3, yes > 4, yes > 5, yes > 6, yes > 7);
        return new WelfareAssessed(SARI_FAMILY, LocalDate.parse(words.get(1)), answers, SARI, null, null);
    }

    private static HouseholdDecisionEvent village(List<String> words) {
        DecisionKind kind = DecisionKind.valueOf(words.get(2));
        LocalDate on = LocalDate.parse(words.get(3));
        String replaced = words.size() > 4 ? words.get(5) : null;
        return new HouseholdDeliberated(
                SARI_FAMILY, "musdes:1", Families.BENGKALA, Forum.MUSDES, kind, null, on, replaced);
    }

    private static HouseholdEvent happened(List<String> words) {
        return switch (words.getFirst()) {
            case "listed" -> registry(words, RegistryStatus.LISTED);
            case "delisted" -> registry(words, RegistryStatus.DELISTED);
            case "decile" ->
                new WelfareDecileChanged(SARI_FAMILY, source(words), words.get(2), Integer.parseInt(words.get(3)));
            case "enters" -> programme(words, EnrolmentStatus.ENROLLED);
            case "leaves" -> programme(words, EnrolmentStatus.ENDED);
            case "family" -> moved(words.get(2));
            case "daughter" -> Families.added(SARI_FAMILY, daughter(Occupation.valueOf(words.get(3))));
            case "head", "son" -> ofPerson(words);
            default -> throw new IllegalArgumentException("Unknown step: " + words);
        };
    }

    private static HouseholdEvent ofPerson(List<String> words) {
        String person = words.getFirst().equals("head") ? SARI : WAYAN;
        return switch (words.get(1)) {
            case "dies" -> Families.died(SARI_FAMILY, person, LocalDate.parse(words.get(2)));
            case "vacated" -> new HeadVacated(SARI_FAMILY, person);
            case "heads" -> new HeadReplaced(SARI_FAMILY, person);
            case "disabled" -> Families.disabled(SARI_FAMILY, person);
            case "found" ->
                new DisabilityRecorded(
                        SARI_FAMILY,
                        person,
                        DisabilityKind.valueOf(words.get(2)),
                        DisabilitySeverity.valueOf(words.get(3)),
                        LocalDate.of(2024, 1, 5));
            case "works" -> Families.corrected(SARI_FAMILY, Families.wayan(Occupation.valueOf(words.get(3))));
            default -> throw new IllegalArgumentException("Unknown step: " + words);
        };
    }

    private static HouseholdEvent moved(String where) {
        return switch (where.toLowerCase(Locale.ROOT)) {
            case "out" -> Families.movedOut(SARI_FAMILY);
            case "within" ->
                new HouseholdMovedWithinRegency(
                        SARI_FAMILY,
                        Families.BENGKALA,
                        "51.08.08.2009",
                        "Banjar Kelod",
                        SARI,
                        "Jalan Baru 2",
                        LocalDate.of(2024, 5, 1));
            default -> throw new IllegalArgumentException("Unknown move: " + where);
        };
    }

    private static HouseholdEvent registry(List<String> words, RegistryStatus status) {
        return new RegistryMembershipChanged(SARI_FAMILY, source(words), words.get(2), status);
    }

    private static HouseholdEvent programme(List<String> words, EnrolmentStatus status) {
        return new ExternalProgrammeEnrolmentChanged(SARI_FAMILY, words.get(1), status, LocalDate.parse(words.get(2)));
    }

    private static RegistrySource source(List<String> words) {
        return RegistrySource.valueOf(words.get(1));
    }

    private static Member daughter(Occupation occupation) {
        return new Member(
                "7b9a2d44-1c3e-4c55-8a6f-000000000003",
                "9908084404000001",
                "Kadek",
                LocalDate.of(2000, 4, 4),
                Sex.FEMALE,
                Relation.CHILD,
                occupation);
    }
}
