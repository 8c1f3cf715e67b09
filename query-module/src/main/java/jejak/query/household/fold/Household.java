package jejak.query.household.fold;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.kernel.Regions;
import jejak.ledger.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the office knew of a family at one moment.
 *
 * @param log the events it was folded from
 */
public record Household(
        String id,
        String villageCode,
        String hamlet,
        String cardNumber,
        String address,
        IntakeChannel intakeChannel,
        List<FamilyMember> members,
        @Nullable FamilyMember head,
        List<RegistryStanding> registry,
        List<OtherProgramme> otherProgrammes,
        List<Decision> decisions,
        List<Standing> eligibility,
        List<Benefit> benefits,
        @Nullable MovedOut movedOut,
        @Nullable Ended ended,
        long version,
        long asOfPosition,
        List<RecordedEvent> log) {

    /** Of whom the card number and the address tell: of everybody in the family. */
    public List<String> personIds() {
        return members.stream().map(FamilyMember::personId).toList();
    }

    /** A village of the code list; a code that the list does not hold has no name. */
    public record Village(
            String code,
            String name,
            @Nullable String kind,
            @Nullable String kecamatan) {
        /** The village with this code. */
        public static Village of(String code) {
            return Regions.find(code)
                    .map(r -> new Village(code, r.name(), r.kind().name(), r.kecamatan()))
                    .orElse(new Village(code, code, null, null));
        }
    }

    /** What a national registry says of the family. */
    public record RegistryStanding(
            RegistrySource source,
            String period,
            @Nullable RegistryStatus status,
            @Nullable Integer decile) {}

    /** Taking part in a programme that is not the regency's own. */
    public record OtherProgramme(String programme, EnrolmentStatus status, LocalDate since) {}

    /** What a village's session said of the family. */
    public record Decision(
            String eventId,
            String musdesId,
            Forum forum,
            DecisionKind kind,
            @Nullable DecisionReason reason,
            LocalDate decidedOn,
            @Nullable String supersededBy) {
        Decision superseded(String by) {
            return new Decision(eventId, musdesId, forum, kind, reason, decidedOn, by);
        }
    }

    /** Where the family stands with one category of a programme. */
    public record Standing(
            String programme,
            String category,
            int year,
            EligibilityOutcome outcome,
            String rulePack,
            @Nullable LocalDate since) {}

    /** That the family left the regency, and where to. */
    public record MovedOut(String toRegionCode, LocalDate movedOn) {}

    /**
     * That nobody is left of the family.
     *
     * @param intoHouseholdId the family its members belong to now, when it became part of another
     */
    public record Ended(
            ClosingReason reason,
            LocalDate closedOn,
            @Nullable String intoHouseholdId) {}
}
