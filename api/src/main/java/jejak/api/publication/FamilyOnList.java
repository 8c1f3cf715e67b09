package jejak.api.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jejak.aid.rulepack.office.PublicList;
import jejak.aid.rulepack.office.PublicList.Naming;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.deliberation.events.VillageListEvent.RemovalReason;
import jejak.deliberation.publication.RecipientLists.Which;
import jejak.query.household.fold.Benefit;
import jejak.query.household.fold.DataState;
import jejak.query.household.fold.FamilyMember;
import jejak.query.household.fold.Household;

/** Decides of one family whether it is on a village's list, whether it may be named there, and why it no longer is. */
record FamilyOnList(Household family, Which list) {

    /** What an erased text begins with. */
    private static final String ERASED = "[";

    /** Whether a decree entitles it here now. */
    boolean isDecided() {
        return lives() && !entitled().isEmpty();
    }

    /** How it is named; empty when it is only counted: for its category, a child's sake, an erasure, or an heir it waits for. */
    Optional<ListedFamily> named(PublicList rule, LocalDate today) {
        boolean telling =
                entitled().stream().anyMatch(benefit -> rule.unnamedCategories().contains(benefit.category()));
        return telling || rule.names() == Naming.NONE
                ? Optional.empty()
                : recipient()
                        .filter(person -> person.diedOn() == null && person.left() == null)
                        .filter(person -> person.dataState() == DataState.OPEN)
                        .filter(person -> !person.name().startsWith(ERASED))
                        .filter(person -> isOldEnough(person, rule, today))
                        .map(person -> new ListedFamily(
                                family.id(), person.personId(), rule.names().of(person.name())));
    }

    /** Of a family that is not named any more. */
    RemovalReason gone() {
        if (isDecided()) {
            return recipient().filter(person -> person.diedOn() != null).isPresent()
                    ? RemovalReason.DECEASED
                    : RemovalReason.NO_LONGER_NAMED;
        }
        if (!lives()) {
            return RemovalReason.MOVED;
        }
        return benefits().stream()
                .map(Benefit::terminationReason)
                .filter(Objects::nonNull)
                .findFirst()
                .map(reason -> switch (reason) {
                    case GRADUATED -> RemovalReason.BETTER_OFF;
                    case MOVED -> RemovalReason.MOVED;
                    case DECEASED -> RemovalReason.DECEASED;
                    case RESIGNED -> RemovalReason.RESIGNED;
                    case NO_LONGER_ELIGIBLE -> RemovalReason.NO_LONGER_ENTITLED;
                })
                .orElse(RemovalReason.NO_LONGER_ENTITLED);
    }

    private boolean lives() {
        return family.movedOut() == null && family.villageCode().equals(list.villageCode());
    }

    private List<Benefit> benefits() {
        return family.benefits().stream()
                .filter(benefit -> benefit.programme().equals(list.programme()) && benefit.year() == list.year())
                .toList();
    }

    private List<Benefit> entitled() {
        return benefits().stream()
                .filter(benefit -> switch (benefit.state()) {
                    case DETERMINED, ACTIVE, SUSPENDED -> true;
                    case WAITLISTED, NOMINATED, TERMINATED, REPLACED -> false;
                })
                .toList();
    }

    private Optional<FamilyMember> recipient() {
        String id = entitled().getFirst().recipientPersonId();
        return family.members().stream()
                .filter(member -> member.personId().equals(id))
                .findFirst();
    }

    /** Of whom no birthday is known nobody can say that they are no child. */
    private static boolean isOldEnough(FamilyMember person, PublicList rule, LocalDate today) {
        LocalDate born = person.birthDate();
        return born != null && !born.plusYears(rule.namedFromAge()).isAfter(today);
    }
}
