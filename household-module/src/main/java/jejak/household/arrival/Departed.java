package jejak.household.arrival;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdMerged;
import jejak.household.events.FamilyEvent.HouseholdMovedIn;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.HouseholdSplit;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.JknEvent;
import jejak.household.events.MoveEvent;
import jejak.household.events.MoveEvent.HouseholdHandedOver;
import jejak.household.events.WelfareEvent;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of a family what the office needs that takes it in.
 *
 * @param gone whether there is nobody to take in any more: taken in already, closed or part of another family
 * @param restricted ids of those whose erasure is asked for and not decided
 */
record Departed(
        String villageCode,
        Card card,
        Company company,
        @Nullable Leaving leaving,
        boolean gone,
        Set<String> restricted) {

    static final Departed NONE = new Departed("", new Card("", null), Company.NONE, null, false, Set.of());

    /** The family card and under whose key its number is sealed. */
    record Card(String personId, @Nullable String number) {}

    /** What is said of people is the company's; here it matters where the family lives and that it left. */
    Departed evolve(HouseholdEvent event, String eventId, @Nullable String actor) {
        Departed now = with(company.evolve(event));
        if (event instanceof HouseholdRegistered e) {
            return now.at(e.villageCode(), null).carrying(new Card(e.headPersonId(), e.cardNumber()));
        }
        if (event instanceof HouseholdMovedWithinRegency e) {
            return now.at(e.toVillageCode(), null);
        }
        return event instanceof HouseholdMovedOut e
                ? now.at(e.fromVillageCode(), new Leaving(eventId, e.toRegionCode(), e.movedOn(), actor))
                : now;
    }

    Departed evolve(FamilyEvent event) {
        return switch (event) {
            case MemberLeft e -> with(company.without(e.personId()));
            case HouseholdSplit e -> with(company.without(e.personIds()));
            case FamilyCardRenewed e -> carrying(new Card(e.headPersonId(), e.cardNumber()));
            case HouseholdMerged _, HouseholdClosed _ -> gone(true);
            case HouseholdReopened _ -> gone(false);
            case DeathCorrected e -> e.diedOn() == null ? with(company.alive(e.personId())) : this;
            case MoveCorrected e -> at(e.villageCode(), null);
            case HouseholdMovedIn _, DuplicateNikResolved _ -> this;
        };
    }

    Departed evolve(MoveEvent event) {
        return switch (event) {
            case HouseholdHandedOver _ -> gone(true);
        };
    }

    Departed evolve(WelfareEvent event) {
        return with(company.evolve(event));
    }

    Departed evolve(JknEvent event) {
        return with(company.evolve(event));
    }

    Departed evolve(ErasureEvent event) {
        if (event instanceof ErasureRequested e) {
            return restricted(e.personId(), true);
        }
        if (event instanceof ErasureRefused e) {
            return restricted(e.personId(), false);
        }
        return event instanceof ErasureExecuted e
                ? restricted(e.personId(), false).forgotten(e.personId())
                : this;
    }

    /** Who heads the family when it comes to a regency it left for and the number is the head's; nothing otherwise. */
    Optional<Member> headOf(String nik, String regencyCode) {
        boolean here = !gone
                && leaving != null
                && Regions.regencyOf(leaving.toRegionCode()).equals(regencyCode);
        return here ? company.headOf(nik) : Optional.empty();
    }

    /** How it left; asked only of a family that did. */
    Leaving left() {
        return Objects.requireNonNull(leaving, "The family never left.");
    }

    private Departed at(String village, @Nullable Leaving now) {
        return new Departed(village, card, company, now, gone, restricted);
    }

    private Departed carrying(Card now) {
        return new Departed(villageCode, now, company, leaving, gone, restricted);
    }

    private Departed with(Company now) {
        return new Departed(villageCode, card, now, leaving, gone, restricted);
    }

    private Departed gone(boolean now) {
        return new Departed(villageCode, card, company, leaving, now, restricted);
    }

    private Departed forgotten(String personId) {
        Departed now = with(company.without(personId));
        return personId.equals(card.personId()) ? now.carrying(new Card(personId, null)) : now;
    }

    private Departed restricted(String personId, boolean now) {
        Set<String> all = new HashSet<>(restricted);
        if (now) {
            all.add(personId);
        } else {
            all.remove(personId);
        }
        return new Departed(villageCode, card, company, leaving, gone, Set.copyOf(all));
    }
}
