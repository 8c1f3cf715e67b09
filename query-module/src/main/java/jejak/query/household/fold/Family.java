package jejak.query.household.fold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.DisabilityRevised;
import jejak.query.household.fold.FamilyMember.Disability;
import jejak.query.household.fold.Household.MovedOut;
import org.jspecify.annotations.Nullable;

/** Folds who the family is. */
public final class Family {

    private final Map<String, FamilyMember> members = new LinkedHashMap<>();
    final FamilyLife life = new FamilyLife();
    private final Outside outside = new Outside();
    private @Nullable HouseholdRegistered registered;
    private @Nullable String headPersonId;
    private String villageCode = "";
    private String hamlet = "";
    private String address = "";

    /** As it was recorded. */
    public void on(HouseholdEvent event) {
        switch (event) {
            case HouseholdRegistered e -> register(e);
            case MemberAdded e -> members.put(e.member().personId(), life.arrived(e.member()));
            case MemberCorrected e -> change(e.personId(), m -> life.renumbered(m, m.corrected(e.member())));
            case DuplicateNikFlagged e -> life.flag(e.personId(), e.otherHouseholdId(), true, this);
            case MemberDeceased e -> change(e.personId(), m -> m.died(e.diedOn()));
            case HeadVacated e -> headPersonId = e.personId().equals(headPersonId) ? null : headPersonId;
            case HeadReplaced e -> head(e.personId());
            case HouseholdMovedWithinRegency e -> live(e.toVillageCode(), e.hamlet(), e.address());
            case HouseholdMovedOut e -> life.movedOut(new MovedOut(e.toRegionCode(), e.movedOn()));
            case DisabilityRecorded e ->
                change(e.personId(), m -> m.assessed(new Disability(e.kind(), e.severity(), e.assessedOn())));
            case RegistryMembershipChanged e -> outside.on(e);
            case WelfareDecileChanged e -> outside.on(e);
            case ExternalProgrammeEnrolmentChanged e -> outside.on(e);
        }
    }

    /** As families part, join and end, and as errors about them are put right. */
    void on(FamilyEvent event) {
        life.on(event, this);
    }

    void on(Corrected e) {
        change(e.member().personId(), m -> life.renumbered(m, m.corrected(e.member(), e.parts())));
    }

    /** A disability that is said anew stands beside the earlier word; the rest says nothing of who the family is. */
    void on(WelfareEvent event) {
        if (event instanceof DisabilityRevised e) {
            change(e.personId(), m -> m.assessed(new Disability(e.kind(), e.severity(), e.assessedOn())));
        }
    }

    void on(ErasureEvent event) {
        change(event.personId(), m -> m.now(m.dataState().after(event)));
    }

    /** What the log says of somebody's name at this moment. */
    public Optional<String> nameOf(String personId) {
        return member(personId).map(FamilyMember::name);
    }

    Optional<FamilyMember> member(String personId) {
        return Optional.ofNullable(members.get(personId));
    }

    boolean known() {
        return registered != null;
    }

    /** Only for a family that is {@link #known}. */
    HouseholdRegistered registered() {
        return Objects.requireNonNull(registered, "The log of a household begins with its registration.");
    }

    String villageCode() {
        return villageCode;
    }

    String hamlet() {
        return hamlet;
    }

    String address() {
        return address;
    }

    List<FamilyMember> members() {
        return List.copyOf(members.values());
    }

    @Nullable
    FamilyMember head() {
        return headPersonId == null ? null : members.get(headPersonId);
    }

    Outside outside() {
        return outside;
    }

    private void register(HouseholdRegistered e) {
        registered = e;
        life.carded(e.cardNumber());
        e.members().forEach(m -> members.put(m.personId(), FamilyMember.of(m)));
        head(e.headPersonId());
        live(e.villageCode(), e.hamlet(), e.address());
    }

    private void head(String personId) {
        headPersonId = personId;
        change(personId, FamilyMember::heading);
    }

    void live(String village, String part, String where) {
        villageCode = village;
        hamlet = part;
        address = where;
    }

    void change(String personId, UnaryOperator<FamilyMember> how) {
        members.computeIfPresent(personId, (_, member) -> how.apply(member));
    }
}
