package jejak.household.family;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.household.HouseholdReason;
import jejak.household.MemberReason;
import jejak.household.family.CloseHousehold.End;
import jejak.household.family.CorrectMove.Home;
import jejak.household.welfare.WelfareReason;
import jejak.kernel.Regions;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of a family what parting, joining and putting right need to know.
 *
 * @param cardNumber as it stands now
 * @param erasing ids of those whose erasure is asked for and neither refused nor carried out
 */
record FamilyState(
        Home home,
        String cardNumber,
        @Nullable String head,
        Map<String, Kinsman> people,
        Set<Flag> flags,
        Set<String> erasing,
        @Nullable End end) {

    static final FamilyState UNKNOWN = new FamilyState(Home.NONE, "", null, Map.of(), Set.of(), Set.of(), null);

    /** A number that another family holds as well: the member it was seen on, of either family. */
    record Flag(String personId, String otherHouseholdId) {}

    boolean ended() {
        return end != null;
    }

    boolean known() {
        return !people.isEmpty();
    }

    /** Families of two regencies do not mix: people go there by a move, which gives them other ids. */
    boolean inRegencyOf(FamilyState other) {
        return Regions.regencyOf(home.villageCode()).equals(Regions.regencyOf(other.home.villageCode()));
    }

    void mustLiveHere(String path) {
        if (ended()) {
            throw new Rejected(path, WelfareReason.FAMILY_ENDED);
        }
        if (home.left()) {
            throw new Rejected(path, HouseholdReason.HOUSEHOLD_MOVED_OUT);
        }
    }

    Kinsman person(String personId, String path) {
        Kinsman person = people.get(personId);
        if (person == null) {
            throw new Rejected(path, MemberReason.MEMBER_UNKNOWN);
        }
        return person;
    }

    /** A living member of the family whose data can be read and will be. */
    Kinsman member(String personId, String path) {
        Kinsman person = person(personId, path);
        if (!person.here()) {
            throw new Rejected(path, MemberReason.MEMBER_LEFT);
        }
        if (person.death() != null) {
            throw new Rejected(path, MemberReason.MEMBER_DECEASED);
        }
        if (!person.readable()) {
            throw new Rejected(path, MemberReason.MEMBER_ERASED);
        }
        if (erasing.contains(personId)) {
            throw new Rejected(path, FamilyReason.ERASURE_PENDING);
        }
        return person;
    }

    String mustHaveHead() {
        if (head == null) {
            throw new Rejected("householdId", HouseholdReason.HEAD_VACANT);
        }
        return head;
    }

    List<Kinsman> living() {
        return people.values().stream().filter(Kinsman::livesHere).toList();
    }

    /** Somebody who belongs to the family, alive or not, and holds the number. */
    @Nullable
    Kinsman holding(String nik) {
        return people.values().stream()
                .filter(p -> p.here() && p.member().nik().equals(nik))
                .findFirst()
                .orElse(null);
    }

    FamilyState at(Home place) {
        return new FamilyState(place, cardNumber, head, people, flags, erasing, end);
    }

    FamilyState carded(String number) {
        return new FamilyState(home, number, head, people, flags, erasing, end);
    }

    FamilyState headedBy(@Nullable String personId) {
        return new FamilyState(home, cardNumber, personId, people, flags, erasing, end);
    }

    FamilyState with(Kinsman person) {
        Map<String, Kinsman> now = new LinkedHashMap<>(people);
        now.put(person.member().personId(), person);
        return new FamilyState(home, cardNumber, head, Collections.unmodifiableMap(now), flags, erasing, end);
    }

    FamilyState change(String personId, UnaryOperator<Kinsman> how) {
        Kinsman person = people.get(personId);
        return person == null ? this : with(how.apply(person));
    }

    FamilyState flagged(Flag flag, boolean on) {
        return new FamilyState(home, cardNumber, head, people, changed(flags, flag, on), erasing, end);
    }

    FamilyState erasing(String personId, boolean on) {
        return new FamilyState(home, cardNumber, head, people, flags, changed(erasing, personId, on), end);
    }

    FamilyState ending(@Nullable End now) {
        return new FamilyState(home, cardNumber, head, people, flags, erasing, now);
    }

    private static <T> Set<T> changed(Set<T> all, T one, boolean in) {
        Stream<T> others = all.stream().filter(each -> !each.equals(one));
        return (in ? Stream.concat(others, Stream.of(one)) : others).collect(Collectors.toUnmodifiableSet());
    }
}
