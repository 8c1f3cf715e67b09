package jejak.query.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.PlaceEvent.RecipientPromoted;
import jejak.aid.events.PlaceEvent.RecipientReplaced;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Actor;
import jejak.ledger.RecordedEvent;

/**
 * What is to be known of a family at a moment, said once more without a fold: for each field every word that was ever
 * said of it with its day, of which the last that is true by then counts. Shares no code with what it is compared with.
 */
public final class NaiveFamily {

    private static final List<String> PARTS = List.of("nik", "name", "occupation");

    private record Word(LocalDate day, String value) {}

    /** By field, in the order in which they were said. */
    private final Map<String, List<Word>> words = new TreeMap<>();

    /** The latest death of each person, the latest move and the end, which alone can be taken back: the field and the word. */
    private final Map<String, Map.Entry<String, Word>> told = new HashMap<>();

    private final Map<String, LocalDate> first = new LinkedHashMap<>();
    private final Map<String, LocalDate> entered = new HashMap<>();
    private final Map<String, LocalDate> led = new HashMap<>();
    private final Map<String, LocalDate> lives = new HashMap<>();
    private final Map<String, LocalDate> decided = new HashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final List<String> paid = new ArrayList<>();
    private final boolean plain;
    private final LocalDate until;
    private LocalDate registered = LocalDate.MIN;

    private NaiveFamily(LocalDate day) {
        this.plain = day == null;
        this.until = plain ? LocalDate.MAX : day;
    }

    /** @param day on which it is to be true; null to take everything as it was recorded */
    public static Map<String, String> of(List<RecordedEvent> known, LocalDate day) {
        NaiveFamily family = new NaiveFamily(day);
        known.forEach(family::hear);
        return known.isEmpty() || family.registered.isAfter(family.until) ? Map.of() : family.answer();
    }

    /** The state of each payment that was instructed by then, also of a family that was not registered then. */
    public static Map<String, String> payments(List<RecordedEvent> known, LocalDate day) {
        NaiveFamily family = new NaiveFamily(day);
        known.forEach(family::hear);
        Map<String, String> states = new TreeMap<>();
        family.paid.forEach(payment -> family.last(payment).ifPresent(state -> states.put(payment, state)));
        return states;
    }

    /** Fields of which this says something; the others are left out of comparisons. */
    public static boolean speaksOf(String path) {
        return path.matches("members\\[[^]]*]\\.(nik|name|occupation|diedOn|left\\.reason|duplicateNik|dataState)"
                + "|head|villageCode|hamlet|ended\\.reason|movedOut\\.toRegionCode|registry\\[\\w+]\\.(status|decile)"
                + "|otherProgrammes\\[\\w+]\\.status|decisions\\[[^]]*]\\.kind|eligibility\\[[^]]*]\\.outcome"
                + "|benefits\\[[^]]*]\\.(state|decreeNumber|suspensionReason|terminationReason)"
                + "|benefits\\[[^]]*]\\.payments\\[[^]]*]\\.state");
    }

    private void hear(RecordedEvent event) {
        LocalDate own = plain
                ? LocalDate.MIN
                : LocalDate.parse((String) event.envelope().metadata().get(Actor.EFFECTIVE_DATE));
        switch (event.payload()) {
            case HouseholdRegistered e -> {
                registered = own;
                e.members().forEach(m -> enter(m, own));
                say("home", own, e.villageCode() + "|" + e.hamlet());
                leads(e.headPersonId(), own);
            }
            case MemberAdded e -> {
                String who = e.member().personId();
                enter(e.member(), latest(own, registered, life("gone " + who)));
                say("members[" + who + "].left.reason", entered.get(who), "");
            }
            case MemberCorrected e -> correct(e, own);
            case DuplicateNikFlagged e ->
                flag(e.personId(), e.otherHouseholdId(), latest(own, entered.get(e.personId())), "true");
            case DuplicateNikResolved e ->
                flag(e.personId(), e.otherHouseholdId(), latest(own, life("flag " + e.personId())), "false");
            case MemberDeceased e -> dies(e.personId(), e.diedOn());
            case DeathCorrected e -> {
                takeBack("died " + e.personId());
                if (e.diedOn() != null) {
                    dies(e.personId(), e.diedOn());
                }
            }
            case MemberLeft e -> {
                LocalDate day = latest(of(e.leftOn()), entered.get(e.personId()));
                lives.put("gone " + e.personId(), day);
                say("members[" + e.personId() + "].left.reason", day, "" + e.reason());
            }
            case HouseholdClosed e ->
                move("ended.reason", latest(of(e.closedOn()), registered), "" + e.reason(), "end");
            case HouseholdReopened _ -> takeBack("end");
            case FamilyCardRenewed _ -> {}
            case MoveCorrected e -> {
                LocalDate wrong = takeBack("move");
                move("home", wrong, e.villageCode() + "|" + e.hamlet(), "move");
            }
            case HeadVacated e -> say("leader", latest(own, led.get(e.personId())), "-" + e.personId());
            case HeadReplaced e -> leads(e.personId(), latest(own, entered.get(e.personId())));
            case HouseholdMovedWithinRegency e ->
                move("home", latest(of(e.movedOn()), registered), e.toVillageCode() + "|" + e.hamlet(), "move");
            case HouseholdMovedOut e ->
                move("movedOut.toRegionCode", latest(of(e.movedOn()), registered), e.toRegionCode(), "move");
            case RegistryMembershipChanged e ->
                say("registry[" + e.source() + "].status", latest(own, registered), "" + e.status());
            case WelfareDecileChanged e ->
                say("registry[" + e.source() + "].decile", latest(own, registered), "" + e.decile());
            case ExternalProgrammeEnrolmentChanged e ->
                say(
                        "otherProgrammes[" + e.programme() + "].status",
                        latest(of(e.since()), registered),
                        "" + e.status());
            case HouseholdDeliberated e -> decide(e, event.envelope().eventId());
            case EligibilityDetermined e ->
                say("verdict " + e.programme() + "/" + e.category() + "/" + e.year(), own, "" + e.outcome());
            case ErasureRequested e -> forgetting(e.personId(), own, "RESTRICTED");
            case ErasureRefused e -> forgetting(e.personId(), own, "OPEN");
            case ErasureExecuted e -> forgetting(e.personId(), own, "ERASED");
            default -> aid(event.payload(), own);
        }
    }

    private void aid(Object event, LocalDate own) {
        switch (event) {
            case BsuRecipientNominated _ -> begins(own, "");
            case RecipientWaitlisted _ -> begins(own, "in the line");
            case RecipientPromoted _ -> follow("promise", own);
            case RecipientReplaced _ -> say("replaced", latest(own, life("end")), "by another");
            case BsuRecipientDetermined e -> say("decree", follow("promise", own), e.decreeNumber());
            case BenefitSuspended e -> say("pause", follow("pause", latest(own, life("nomination"))), "" + e.reason());
            case BenefitResumed _ -> say("pause", follow("pause", latest(own, life("nomination"))), "");
            case BenefitTerminated e -> {
                lives.put("end", latest(own, life("nomination")));
                say("end", life("end"), "" + e.reason());
            }
            case BsuDisbursementInstructed e -> {
                paid.add(e.paymentId());
                say(e.paymentId(), follow(e.paymentId(), own), "INSTRUCTED");
            }
            case BsuPaid e -> say(e.paymentId(), follow(e.paymentId(), of(e.paidOn())), "PAID");
            case BsuPaymentFailed e -> say(e.paymentId(), follow(e.paymentId(), of(e.failedOn())), "FAILED");
            case FundsReturnedToTreasury e -> say(e.paymentId(), follow(e.paymentId(), of(e.returnedOn())), "RETURNED");
            default -> throw new AssertionError("Nothing is known of " + event);
        }
    }

    private void begins(LocalDate own, String waits) {
        LocalDate day = latest(own, life("promise"), life("end"));
        lives.put("promise", day);
        lives.put("nomination", day);
        Stream.of("decree", "pause", "end", "replaced").forEach(what -> say(what, day, ""));
        say("line", day, waits);
    }

    private Map<String, String> answer() {
        Map<String, String> answer = new TreeMap<>();
        first.forEach((person, day) -> {
            if (!day.isAfter(until)) {
                member(person, answer);
            }
        });
        leader().ifPresent(head -> answer.put("head", head));
        String[] home = last("home").orElseThrow().split("\\|");
        answer.put("villageCode", home[0]);
        answer.put("hamlet", home[1]);
        words.keySet().stream()
                .filter(NaiveFamily::speaksOf)
                .forEach(path ->
                        last(path).filter(value -> !value.isEmpty()).ifPresent(value -> answer.put(path, value)));
        words.keySet().stream()
                .filter(key -> key.startsWith("verdict "))
                .forEach(key -> verdict(key)
                        .ifPresent(outcome -> answer.put("eligibility[" + key.substring(8) + "].outcome", outcome)));
        kinds.forEach((id, kind) -> {
            if (!decided.get(id).isAfter(until) && (plain || !replaced.contains(id))) {
                answer.put("decisions[" + id + "].kind", kind);
            }
        });
        last("decree").ifPresent(decree -> benefit(decree, answer));
        return answer;
    }

    private void member(String person, Map<String, String> answer) {
        String path = "members[" + person + "].";
        PARTS.forEach(part -> answer.put(path + part, part(person, part)));
        boolean twin = words.keySet().stream()
                .filter(key -> key.startsWith("flag " + person + " "))
                .anyMatch(key -> last(key).orElse("false").equals("true"));
        answer.put(path + "duplicateNik", "" + twin);
        last("died " + person).ifPresent(day -> answer.put(path + "diedOn", day));
        answer.put(path + "dataState", last("data " + person).orElse("OPEN"));
    }

    private void benefit(String decree, Map<String, String> answer) {
        List<String> payments =
                paid.stream().filter(payment -> last(payment).isPresent()).toList();
        String ended = last("end").orElse("");
        String paused = last("pause").orElse("");
        String promised = last("line").orElse("").isEmpty() ? "NOMINATED" : "WAITLISTED";
        String granted = decree.isEmpty() ? promised : payments.isEmpty() ? "DETERMINED" : "ACTIVE";
        String gone = last("replaced").orElse("").isEmpty() ? "TERMINATED" : "REPLACED";
        String path = "benefits[BSU/A/2024].";
        answer.put(path + "state", !ended.isEmpty() ? gone : !paused.isEmpty() ? "SUSPENDED" : granted);
        Map.of("decreeNumber", decree, "suspensionReason", paused, "terminationReason", ended)
                .forEach((field, value) -> {
                    if (!value.isEmpty()) {
                        answer.put(path + field, value);
                    }
                });
        payments.forEach(payment -> answer.put(
                path + "payments[" + payment + "].state", last(payment).orElseThrow()));
    }

    private void flag(String person, String other, LocalDate day, String value) {
        lives.put("flag " + person, day);
        say("flag " + person + " " + other, day, value);
    }

    private void dies(String person, LocalDate on) {
        move("died " + person, latest(of(on), entered.get(person)), "" + on, "died " + person);
    }

    /** A word that another one may take back. */
    private void move(String key, LocalDate day, String value, String of) {
        say(key, day, value);
        told.put(of, Map.entry(key, words.get(key).getLast()));
    }

    /** As if it had never been said; answers the day of which it was said. */
    private LocalDate takeBack(String of) {
        Map.Entry<String, Word> wrong = told.get(of);
        words.get(wrong.getKey()).removeIf(word -> word == wrong.getValue());
        return wrong.getValue().day();
    }

    private void enter(Member m, LocalDate day) {
        first.putIfAbsent(m.personId(), day);
        entered.put(m.personId(), day);
        PARTS.forEach(part -> say(part + " " + m.personId(), day, value(m, part)));
    }

    /** An error changes the last word that was said; a change is a new word. */
    private void correct(MemberCorrected e, LocalDate own) {
        for (String part : PARTS) {
            List<Word> said = words.get(part + " " + e.personId());
            Word before = said.getLast();
            if (!before.value().equals(value(e.member(), part))) {
                if (e.reason() == CorrectionReason.TYPING_ERROR) {
                    said.set(said.size() - 1, new Word(before.day(), value(e.member(), part)));
                } else {
                    say(part + " " + e.personId(), latest(own, before.day()), value(e.member(), part));
                }
                if (part.equals("nik")) {
                    words.forEach((key, flags) -> unflag(key, flags, e.personId(), before.day()));
                    lives.put("flag " + e.personId(), before.day());
                }
            }
        }
    }

    /** Of another number no flag is true from the day on from which it is the right one. */
    private static void unflag(String key, List<Word> flags, String person, LocalDate from) {
        if (key.startsWith("flag " + person + " ")) {
            flags.removeIf(word -> !word.day().isBefore(from));
            flags.add(new Word(from, "false"));
        }
    }

    private String part(String person, String part) {
        return last(part + " " + person).orElseThrow();
    }

    private static String value(Member m, String part) {
        return switch (part) {
            case "nik" -> m.nik();
            case "name" -> m.name();
            default -> m.occupation().name();
        };
    }

    private void decide(HouseholdDeliberated e, String eventId) {
        LocalDate day = decided.getOrDefault(String.valueOf(e.supersedes()), of(e.decidedOn()));
        decided.put(eventId, day);
        kinds.put(eventId, e.kind().name());
        replaced.add(String.valueOf(e.supersedes()));
    }

    /** Whoever leads last and was not taken away again since. */
    private Optional<String> leader() {
        String head = null;
        for (String word : words.get("leader").stream()
                .filter(w -> !w.day().isAfter(until))
                .sorted(Comparator.comparing(Word::day))
                .map(Word::value)
                .toList()) {
            if (!word.startsWith("-")) {
                head = word;
            } else if (word.substring(1).equals(head)) {
                head = null;
            }
        }
        return Optional.ofNullable(head);
    }

    private void leads(String person, LocalDate day) {
        led.put(person, day);
        say("leader", day, person);
    }

    private void forgetting(String person, LocalDate own, String state) {
        say("data " + person, follow("data " + person, latest(own, entered.get(person))), state);
    }

    /** A verdict that was found later is about everything known by then, so it is not the day that decides. */
    private Optional<String> verdict(String key) {
        return words.get(key).stream()
                .filter(w -> !w.day().isAfter(until))
                .map(Word::value)
                .reduce((_, later) -> later);
    }

    private Optional<String> last(String key) {
        return words.getOrDefault(key, List.of()).stream()
                .filter(w -> !w.day().isAfter(until))
                .sorted(Comparator.comparing(Word::day))
                .map(Word::value)
                .reduce((_, later) -> later);
    }

    private LocalDate follow(String life, LocalDate day) {
        return lives.merge(life, day, NaiveFamily::latest);
    }

    private LocalDate life(String life) {
        return lives.getOrDefault(life, LocalDate.MIN);
    }

    private LocalDate of(LocalDate named) {
        return plain ? LocalDate.MIN : named;
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days).max(Comparator.comparing(Function.identity())).orElseThrow();
    }

    private void say(String key, LocalDate day, String value) {
        words.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Word(day, value));
    }
}
