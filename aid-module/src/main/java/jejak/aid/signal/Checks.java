package jejak.aid.signal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.Check;
import jejak.aid.check.HouseholdCheck;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.family.ApprovedAndProposedByOne;
import jejak.aid.check.family.CivilMismatch;
import jejak.aid.check.family.CoverageGap;
import jejak.aid.check.family.DuplicateKk;
import jejak.aid.check.family.DuplicateNik;
import jejak.aid.check.family.InvalidKk;
import jejak.aid.check.family.InvalidNik;
import jejak.aid.check.family.LongTenure;
import jejak.aid.check.family.OutsideChannel;
import jejak.aid.check.family.RecordedLate;
import jejak.aid.check.family.ReinstatedShortly;
import jejak.aid.check.office.AnnexDiffers;
import jejak.aid.check.office.BulkOutsideOfficeHours;
import jejak.aid.check.office.DuplicateInBatch;
import jejak.aid.check.office.MusdesStale;
import jejak.aid.check.office.PaidInTwoFamilies;
import jejak.aid.check.office.RejectionsFarFromPeers;
import jejak.aid.check.office.SameCollectorManyRecipients;
import jejak.aid.check.office.TrancheTotalDiffers;
import jejak.aid.check.payment.DeactivatedStillPaid;
import jejak.aid.check.payment.DeliveredNotDue;
import jejak.aid.check.payment.DoubleProgramme;
import jejak.aid.check.payment.ExcludedOccupation;
import jejak.aid.check.payment.FacilitatorIsRecipient;
import jejak.aid.check.payment.InstructedAfterTermination;
import jejak.aid.check.payment.LeftStillPaid;
import jejak.aid.check.payment.MovedStillPaid;
import jejak.aid.check.payment.NotInRegistryWhenPaid;
import jejak.aid.check.payment.NotReturned;
import jejak.aid.check.payment.PaidAfterDeath;
import jejak.aid.check.payment.PaidOutsideRange;
import jejak.aid.check.payment.PaidTwice;
import jejak.aid.check.payment.RecipientNeverConfirmed;
import jejak.aid.check.payment.UncollectedTooLong;

/** Every check there is. A new one is its file, its test and its line here. */
public final class Checks {

    /** Those that one family's log answers. */
    public static final List<HouseholdCheck> OF_HOUSEHOLDS = List.of(
            new PaidAfterDeath(),
            new ExcludedOccupation(),
            new FacilitatorIsRecipient(),
            new DoubleProgramme(),
            new DeactivatedStillPaid(),
            new InstructedAfterTermination(),
            new PaidOutsideRange(),
            new PaidTwice(),
            new NotInRegistryWhenPaid(),
            new MovedStillPaid(),
            new LeftStillPaid(),
            new DeliveredNotDue(),
            new UncollectedTooLong(),
            new NotReturned(),
            new RecipientNeverConfirmed(),
            new InvalidNik(),
            new InvalidKk(),
            new DuplicateNik(),
            new DuplicateKk(),
            new CivilMismatch(),
            new ApprovedAndProposedByOne(),
            new OutsideChannel(),
            new ReinstatedShortly(),
            new RecordedLate(),
            new LongTenure(),
            new CoverageGap());

    /** Those that look at a whole regency. */
    public static final List<OfficeCheck> OF_OFFICES = List.of(
            new MusdesStale(),
            new SameCollectorManyRecipients(),
            new DuplicateInBatch(),
            new PaidInTwoFamilies(),
            new AnnexDiffers(),
            new TrancheTotalDiffers(),
            new BulkOutsideOfficeHours(),
            new RejectionsFarFromPeers());

    private Checks() {}

    /** All of them, in the order of the catalogue. */
    public static List<About> all() {
        return Stream.concat(OF_HOUSEHOLDS.stream(), OF_OFFICES.stream())
                .map(Check::about)
                .toList();
    }

    /** The check with a code. */
    static Optional<About> find(String code) {
        return all().stream().filter(about -> about.code().equals(code)).findFirst();
    }
}
