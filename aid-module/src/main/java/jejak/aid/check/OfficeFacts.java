package jejak.aid.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import org.jspecify.annotations.Nullable;

/**
 * A regency's log as far as office-wide checks read it, up to the sweep that looks, in the order it was recorded.
 *
 * @param since day of the first event of the regency; null when there is none
 */
public record OfficeFacts(String regencyCode, @Nullable LocalDate since, List<Fact<?>> log) {

    private static final Set<Class<?>> READ = Set.of(
            MinutesSigned.class,
            MusdesResultReturned.class,
            MusdesResultAccepted.class,
            HouseholdDeliberated.class,
            RecipientsDecreed.class,
            BsuRecipientNominated.class,
            BsuRecipientDetermined.class,
            BsuDisbursementInstructed.class,
            BsuDisbursementReinstructed.class,
            BsuPaid.class,
            BsuPaymentReversed.class,
            PayeeNamed.class,
            FundsReturnedToTreasury.class,
            DuplicateNikFlagged.class,
            DuplicateNikResolved.class,
            WelfareDecileChanged.class,
            ExternalProgrammeEnrolmentChanged.class);

    private static final int POOREST = 1;

    /** Whether an office-wide check reads such an event, so that all others need not be kept. */
    public static boolean reads(Object event) {
        return READ.contains(event.getClass())
                || (event instanceof HouseholdRegistered e && e.channel() == IntakeChannel.STRAY_POOR_REPORT);
    }

    /** The events of one kind. */
    public <E> Stream<Fact<E>> all(Class<E> kind) {
        return Fact.of(log, kind);
    }

    /** The events of one kind that a condition holds of. */
    public <E> Stream<Fact<E>> all(Class<E> kind, Predicate<E> condition) {
        return all(kind).filter(f -> condition.test(f.event()));
    }

    /** Every payment of the regency; what the bank was told once more reads as what it was told the first time. */
    public List<PaymentFile> payments() {
        return PaymentFile.all(log.stream()
                .<Fact<?>>flatMap(f -> f.event() instanceof BsuDisbursementReinstructed again
                        ? Stream.of(f, f.as(again.asInstructed()))
                        : Stream.of(f))
                .toList());
    }

    /** Families of which the mere passing of days may say something: money under way, poverty unserved, a long tenure. */
    public Set<String> waiting() {
        Stream<String> underWay =
                all(BsuDisbursementInstructed.class).map(f -> f.event().householdId());
        Stream<String> stray = all(HouseholdRegistered.class).map(f -> f.event().householdId());
        Stream<String> poorest = all(WelfareDecileChanged.class, e -> e.decile() <= POOREST)
                .map(f -> f.event().householdId());
        Stream<String> enrolled = all(
                        ExternalProgrammeEnrolmentChanged.class, e -> e.status() == EnrolmentStatus.ENROLLED)
                .map(f -> f.event().householdId());
        return Stream.of(underWay, stray, poorest, enrolled)
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
