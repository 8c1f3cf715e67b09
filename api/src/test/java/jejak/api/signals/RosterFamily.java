package jejak.api.signals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.WelfareEvent.CivilRegistryMismatch;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;

/** One family of the roster: nothing is wrong with it until something is planted, and then it knows what should be found. */
final class RosterFamily {

    static final String LINE = "budget:51.08:BSU:2024";
    static final String CATEGORY = "DISABILITY_NON_PROGRAM";
    static final String DECREE = "ROSTER/1/2024";

    /** What is planted a few times each: the sources give cases and no rate. */
    static final List<Consumer<RosterFamily>> RARE = List.of(
            RosterFamily::facilitator,
            RosterFamily::leftBeforeItWasPaid,
            RosterFamily::suspendedAndPaid,
            RosterFamily::endedAndInstructed,
            RosterFamily::paidBeyondItsDecree,
            RosterFamily::neverCollected,
            RosterFamily::failedAndKept,
            RosterFamily::collectedByAnother,
            RosterFamily::wrongNumber,
            RosterFamily::wrongCard,
            RosterFamily::unknownToTheCivilRegistry,
            RosterFamily::proposedAndApprovedByOne,
            RosterFamily::outsideTheChannel,
            RosterFamily::endedAndProposedAgain,
            RosterFamily::diedLongAgo,
            RosterFamily::inPkhForYears,
            RosterFamily::poorAndUnserved);

    /** What looks like a wrong and is none: it came true only after the money was handed over, or was put right in time. */
    static final List<Consumer<RosterFamily>> NEARLY = List.of(
            f -> f.happened("2024-06-13", "2024-07-01", new MemberDeceased(f.id, f.member, LocalDate.of(2024, 6, 13))),
            f -> f.happened(
                    "2024-06-13",
                    "2024-06-20",
                    new HouseholdMovedOut(f.id, f.village, "51.71", LocalDate.of(2024, 6, 13))),
            f -> f.left("2024-06-13", "2024-06-20"),
            f -> f.enrolled("PKH", "2024-06-13", "2024-09-02"),
            f -> f.enrolled("PIP", "2024-05-01", "2024-05-02"),
            f -> f.registry(RegistryStatus.DELISTED, "2024-06-13", "2024-07-20", "2024-07"),
            f -> f.by("head", "2024-07-01", f.ended("2024-04")));

    /** An event and what is written beside it. */
    record Told(String stream, String day, String recorded, String actor, Object event) {}

    final String id;
    final Set<String> expected = new TreeSet<>();
    private final List<Told> log = new ArrayList<>();
    private final String village;
    private final String head;
    private final String member;
    private final LocalDate born;
    private String nik;
    private String card;

    RosterFamily(Random random, int number, String village) {
        this.id = uuid(random);
        this.head = uuid(random);
        this.member = uuid(random);
        this.village = village;
        this.born = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(10_000));
        this.nik = number("ddMMyy", born, number);
        this.card = number("ddMMyy", LocalDate.of(2020, 1, 2), number);
        registry(RegistryStatus.LISTED, "2024-01-05", "2024-01-05", "2024-01");
        by("verifier", "2024-03-04", nominated());
        by("regent", "2024-04-01", decreed("2024-12"));
        by("treasurer", "2024-06-10", instructed(1, "2024-03", "2024-04"));
        paid(1, 500_000, "2024-06-12", member);
    }

    /** The whole log in the order it is recorded, the registration first. */
    List<Told> log() {
        List<Told> all = new ArrayList<>();
        all.add(new Told(id, "2024-01-03", "2024-01-03", "officer", registered()));
        log.stream().sorted(Comparator.comparing(Told::recorded)).forEach(all::add);
        return all;
    }

    String recipient() {
        return member;
    }

    void happened(String day, String recorded, Object event) {
        log.add(new Told(id, day, recorded, "officer", event));
    }

    void sameNumbersAs(RosterFamily other) {
        nik = other.nik;
        bornLike = other;
    }

    void sameCardAs(RosterFamily other) {
        sharedCard = other.card;
    }

    private RosterFamily bornLike = this;
    private String sharedCard = "";

    void diedBeforeItWasPaid() {
        happened("2024-05-20", "2024-07-01", new MemberDeceased(id, member, LocalDate.of(2024, 5, 20)));
        expected.add("PAID_AFTER_DEATH");
    }

    void civilServant() {
        works(Occupation.CIVIL_SERVANT);
        expected.add("EXCLUDED_OCCUPATION");
    }

    void facilitator() {
        works(Occupation.SOCIAL_FACILITATOR);
        expected.add("FACILITATOR_IS_RECIPIENT");
    }

    void inAnotherProgramme() {
        enrolled("BPNT", "2024-05-01", "2024-09-02");
        expected.add("DOUBLE_PROGRAMME");
    }

    void notInTheRegistry() {
        registry(RegistryStatus.DELISTED, "2024-06-01", "2024-07-20", "2024-06");
        expected.add("NOT_IN_REGISTRY_WHEN_PAID");
    }

    void moved() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        happened("2024-06-01", "2024-06-20", new HouseholdMovedOut(id, village, "51.71", day));
        expected.add("MOVED_STILL_PAID");
    }

    void leftBeforeItWasPaid() {
        left("2024-06-01", "2024-06-20");
        expected.add("LEFT_STILL_PAID");
    }

    private void left(String day, String recorded) {
        happened(day, recorded, new MemberLeft(id, member, nik, DepartureReason.MARRIAGE, null, LocalDate.parse(day)));
    }

    void suspendedAndPaid() {
        happened(
                "2024-06-11",
                "2024-06-11",
                new BenefitSuspended(id, "BSU", CATEGORY, 2024, SuspensionReason.DATA_UNDER_REVIEW));
        expected.add("DEACTIVATED_STILL_PAID");
    }

    void endedAndInstructed() {
        happened("2024-05-02", "2024-05-02", ended("2024-03"));
        expected.add("INSTRUCTED_AFTER_TERMINATION");
    }

    void paidBeyondItsDecree() {
        forget(BsuRecipientDetermined.class);
        by("regent", "2024-04-01", decreed("2024-03"));
        expected.add("PAID_OUTSIDE_RANGE");
    }

    void neverCollected() {
        forget(BsuPaid.class);
        expected.add("UNCOLLECTED_TOO_LONG");
    }

    void failedAndKept() {
        forget(BsuPaid.class);
        LocalDate day = LocalDate.of(2024, 6, 12);
        by("bank", "2024-06-12", new BsuPaymentFailed(id, payment(1), 500_000, PaymentFailure.ABSENT, day));
        expected.add("NOT_RETURNED");
    }

    void collectedByAnother() {
        forget(BsuPaid.class);
        paid(1, 500_000, "2024-06-12", head);
        by("treasurer", "2024-08-12", instructed(2, "2024-05", "2024-06", "2024-07", "2024-08"));
        paid(2, 1_000_000, "2024-08-21", head);
        expected.add("RECIPIENT_NEVER_CONFIRMED");
    }

    void wrongNumber() {
        nik = nik.substring(0, 8) + "13" + nik.substring(10);
        expected.add("INVALID_NIK");
    }

    void wrongCard() {
        card = card.substring(0, 6) + "32" + card.substring(8);
        expected.add("INVALID_KK");
    }

    void unknownToTheCivilRegistry() {
        CivilRegistryMismatch reason = CivilRegistryMismatch.values()[0];
        happened("2024-02-01", "2024-02-01", new CivilRegistryMismatched(id, member, reason, LocalDate.of(2024, 2, 1)));
        expected.add("CIVIL_MISMATCH");
    }

    void proposedAndApprovedByOne() {
        forget(BsuRecipientNominated.class);
        by("regent", "2024-03-04", nominated());
        expected.add("APPROVED_AND_PROPOSED_BY_ONE");
    }

    void outsideTheChannel() {
        forget(BsuRecipientNominated.class);
        expected.add("OUTSIDE_CHANNEL");
    }

    void endedAndProposedAgain() {
        by("head", "2024-07-01", ended("2024-06"));
        by("verifier", "2024-08-01", nominated());
        expected.add("REINSTATED_SHORTLY");
    }

    void diedLongAgo() {
        happened("2024-06-20", "2024-11-20", new MemberDeceased(id, head, LocalDate.of(2024, 6, 20)));
        expected.add("RECORDED_LATE");
    }

    void inPkhForYears() {
        unserved();
        enrolled("PKH", "2017-01-01", "2024-01-10");
        expected.add("LONG_TENURE");
    }

    void poorAndUnserved() {
        unserved();
        happened("2024-01-10", "2024-01-10", new WelfareDecileChanged(id, RegistrySource.P3KE, "2024-01", 1));
        expected.add("COVERAGE_GAP");
    }

    private void unserved() {
        log.removeIf(told -> told.event().getClass().getName().contains("BsuEvent"));
    }

    private void works(Occupation occupation) {
        Member now = head(occupation);
        happened(
                "2024-05-01",
                "2024-08-01",
                new MemberCorrected(id, head, "x", CorrectionReason.OCCUPATION_CHANGED, now.nik(), now));
    }

    private void enrolled(String programme, String since, String recorded) {
        LocalDate day = LocalDate.parse(since);
        happened(since, recorded, new ExternalProgrammeEnrolmentChanged(id, programme, EnrolmentStatus.ENROLLED, day));
    }

    private void registry(RegistryStatus status, String day, String recorded, String period) {
        happened(day, recorded, new RegistryMembershipChanged(id, RegistrySource.DTKS, period, status));
    }

    private void by(String actor, String day, Object event) {
        log.add(new Told(id, day, day, actor, event));
    }

    private void paid(int tranche, long rupiah, String day, String payee) {
        by("bank", day, new BsuPaid(id, payment(tranche), rupiah, LocalDate.parse(day), "Singaraja", "Kantor", payee));
    }

    private void forget(Class<?> kind) {
        log.removeIf(told -> kind.isInstance(told.event()));
    }

    private String payment(int tranche) {
        return id + "/BSU/" + CATEGORY + "/2024/T" + tranche;
    }

    private BsuRecipientNominated nominated() {
        return new BsuRecipientNominated(
                id, "BSU", CATEGORY, 2024, member, 250_000, "2024-03", "2024-12", "buleleng-2024");
    }

    private BsuRecipientDetermined decreed(String toMonth) {
        return new BsuRecipientDetermined(
                id, "BSU", CATEGORY, 2024, member, DECREE, 1, 250_000, "2024-03", toMonth, LINE, 2_500_000);
    }

    private BsuDisbursementInstructed instructed(int tranche, String... months) {
        return new BsuDisbursementInstructed(
                id,
                payment(tranche),
                "BSU",
                CATEGORY,
                2024,
                tranche,
                Arrays.asList(months),
                250_000L * months.length,
                member,
                village,
                LINE);
    }

    private BenefitTerminated ended(String lastMonth) {
        return new BenefitTerminated(
                id, "BSU", CATEGORY, 2024, TerminationReason.NO_LONGER_ELIGIBLE, lastMonth, LINE, 0);
    }

    private HouseholdRegistered registered() {
        Member second =
                new Member(member, nik, "Warga Contoh", bornLike.born, Sex.MALE, Relation.CHILD, Occupation.NONE);
        return new HouseholdRegistered(
                id,
                village,
                "Banjar Contoh",
                sharedCard.isEmpty() ? card : sharedCard,
                "Jalan Contoh 1",
                head,
                List.of(head(Occupation.FARMER), second),
                IntakeChannel.REGISTRY_IMPORT);
    }

    private Member head(Occupation occupation) {
        String number = card.substring(0, 6) + "010160" + card.substring(12);
        LocalDate day = LocalDate.of(1960, 1, 1);
        return new Member(head, number, "Kepala Contoh", day, Sex.MALE, Relation.HEAD, occupation);
    }

    /** Province 99 is not allocated; the number of the family makes region and serial, so that no two are the same. */
    private static String number(String form, LocalDate day, int number) {
        return "99%04d".formatted(number / 9_000)
                + DateTimeFormatter.ofPattern(form).format(day)
                + "%04d".formatted(1 + number % 9_000);
    }

    private static String uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
