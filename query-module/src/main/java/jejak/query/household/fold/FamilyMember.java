package jejak.query.household.fold;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import org.jspecify.annotations.Nullable;

/** One person of a family as known at one moment. */
public record FamilyMember(
        String personId,
        String nik,
        String name,
        @Nullable LocalDate birthDate,
        Sex sex,
        Relation relation,
        Occupation occupation,
        @Nullable LocalDate diedOn,
        @Nullable Departure left,
        List<Disability> disabilities,
        boolean duplicateNik,
        DataState dataState) {

    /** Kind and severity are null once the person's key is gone. */
    public record Disability(
            @Nullable DisabilityKind kind, @Nullable DisabilitySeverity severity, LocalDate assessedOn) {}

    /** That the person belongs to the family no more, and to which one, when the office knows it. */
    public record Departure(
            LocalDate leftOn,
            DepartureReason reason,
            @Nullable String toHouseholdId) {}

    /** What a correction may put right of a person, each by itself. */
    @SuppressWarnings("ImmutableEnumChecker") // each is a method of the record, which holds nothing
    enum Part {
        NIK(FamilyMember::nik),
        NAME(FamilyMember::name),
        BIRTH_DATE(FamilyMember::birthDate),
        SEX(FamilyMember::sex),
        RELATION(FamilyMember::relation),
        OCCUPATION(FamilyMember::occupation);

        private final Function<FamilyMember, @Nullable Object> value;

        Part(Function<FamilyMember, @Nullable Object> value) {
            this.value = value;
        }
    }

    static FamilyMember of(Member m) {
        return new FamilyMember(
                m.personId(),
                m.nik(),
                m.name(),
                m.birthDate(),
                m.sex(),
                m.relation(),
                m.occupation(),
                null,
                null,
                List.of(),
                false,
                DataState.OPEN);
    }

    /** The flag belongs to the number, so another number is not flagged. */
    FamilyMember corrected(Member m) {
        FamilyMember now = of(m);
        return now.with(now.relation, diedOn, disabilities, duplicateNik && nik.equals(m.nik()))
                .gone(left)
                .now(dataState);
    }

    /** Only some parts of it count. */
    FamilyMember corrected(Member m, Set<Part> parts) {
        return corrected(new Member(
                personId,
                parts.contains(Part.NIK) ? m.nik() : nik,
                parts.contains(Part.NAME) ? m.name() : name,
                parts.contains(Part.BIRTH_DATE) ? m.birthDate() : birthDate,
                parts.contains(Part.SEX) ? m.sex() : sex,
                parts.contains(Part.RELATION) ? m.relation() : relation,
                parts.contains(Part.OCCUPATION) ? m.occupation() : occupation));
    }

    /** Which parts somebody else's word makes otherwise. */
    Set<Part> partsOtherThan(Member m) {
        FamilyMember other = of(m);
        Set<Part> parts = EnumSet.allOf(Part.class);
        parts.removeIf(part -> Objects.equals(part.value.apply(this), part.value.apply(other)));
        return parts;
    }

    FamilyMember flagged(boolean flag) {
        return with(relation, diedOn, disabilities, flag);
    }

    FamilyMember died(@Nullable LocalDate on) {
        return with(relation, on, disabilities, duplicateNik);
    }

    FamilyMember heading() {
        return with(Relation.HEAD, diedOn, disabilities, duplicateNik);
    }

    FamilyMember assessed(Disability disability) {
        List<Disability> all =
                Stream.concat(disabilities.stream(), Stream.of(disability)).toList();
        return with(relation, diedOn, all, duplicateNik);
    }

    FamilyMember now(DataState state) {
        return as(left, state);
    }

    FamilyMember gone(@Nullable Departure departure) {
        return as(departure, dataState);
    }

    private FamilyMember as(@Nullable Departure to, DataState is) {
        return new FamilyMember(
                personId, nik, name, birthDate, sex, relation, occupation, diedOn, to, disabilities, duplicateNik, is);
    }

    private FamilyMember with(Relation is, @Nullable LocalDate died, List<Disability> lives, boolean flag) {
        return new FamilyMember(
                personId, nik, name, birthDate, sex, is, occupation, died, left, lives, flag, dataState);
    }
}
