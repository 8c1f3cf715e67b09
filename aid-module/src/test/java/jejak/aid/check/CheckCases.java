package jejak.aid.check;

import static jejak.aid.Families.BENGKALA;
import static jejak.aid.Families.PUTU_FAMILY;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.check.Story.CATEGORY;
import static jejak.aid.check.Story.DECREE;
import static jejak.aid.check.Story.FIRST;
import static jejak.aid.check.Story.LINE;
import static jejak.aid.check.Story.SECOND;
import static jejak.aid.check.Story.decreed;
import static jejak.aid.check.Story.determined;
import static jejak.aid.check.Story.instructed;
import static jejak.aid.check.Story.nominated;
import static jejak.aid.check.Story.paid;
import static jejak.aid.check.Story.receipt;
import static jejak.aid.check.Story.terminated;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jejak.aid.Families;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.DuplicateNikResolved;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.WelfareEvent.CivilRegistryMatched;
import jejak.household.events.WelfareEvent.CivilRegistryMismatch;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;
import jejak.kernel.Regions;

/** For each check a story in which it finds something, and the nearest one in which it does not. */
final class CheckCases {

    private static final String THIRD_FAMILY = "0f3f1f7a-5f1c-4f6e-9d0a-2f3b6b8f0a03";
    private static final String OTHER_FIRST = PUTU_FAMILY + "/BSU/" + CATEGORY + "/2024/T1";
    private static final String THIRD_FIRST = THIRD_FAMILY + "/BSU/" + CATEGORY + "/2024/T1";
    private static final String YEAR_END = "2024-12-31";

    /**
     * Two stories that differ by as little as can be.
     *
     * @param money what the first finding concerns, was wrong in fact and known to be wrong
     */
    record Case(String check, String says, Story found, String nearly, Story clean, List<Long> money) {
        @Override
        public String toString() {
            return check + ": " + says;
        }
    }

    private CheckCases() {}

    static List<Case> ofHouseholds() {
        return List.of(
                new Case(
                        "PAID_AFTER_DEATH",
                        "paid on the day after the recipient died, recorded a month later",
                        paid().late("2024-06-11", "2024-07-20", died("2024-06-11")),
                        "died on the day of the payment",
                        paid().late("2024-06-12", "2024-07-20", died("2024-06-12")),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "PAID_AFTER_DEATH",
                        "paid on the day after the death was recorded",
                        determined()
                                .instructedFirst()
                                .late("2024-06-01", "2024-06-11", died("2024-06-01"))
                                .paid(FIRST, "2024-06-12"),
                        "another member died",
                        determined()
                                .instructedFirst()
                                .late(
                                        "2024-06-01",
                                        "2024-06-12",
                                        new MemberDeceased(SARI_FAMILY, SARI, LocalDate.of(2024, 6, 1)))
                                .paid(FIRST, "2024-06-12"),
                        List.of(500_000L, 500_000L, 500_000L)),
                new Case(
                        "EXCLUDED_OCCUPATION",
                        "the head became a civil servant on the day of the payment",
                        paid().late("2024-06-12", "2024-09-01", sari(Occupation.CIVIL_SERVANT)),
                        "the day after",
                        paid().late("2024-06-13", "2024-09-01", sari(Occupation.CIVIL_SERVANT)),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "FACILITATOR_IS_RECIPIENT",
                        "the head has been a facilitator since May",
                        determined()
                                .on("2024-05-01", sari(Occupation.SOCIAL_FACILITATOR))
                                .instructedFirst()
                                .paid(FIRST, "2024-06-12"),
                        "a trader",
                        determined()
                                .on("2024-05-01", sari(Occupation.TRADER))
                                .instructedFirst()
                                .paid(FIRST, "2024-06-12"),
                        List.of(500_000L, 500_000L, 500_000L)),
                new Case(
                        "DOUBLE_PROGRAMME",
                        "in PKH since the day of the payment, recorded in September",
                        paid().late(
                                        "2024-06-12",
                                        "2024-09-01",
                                        programme("PKH", EnrolmentStatus.ENROLLED, "2024-06-12")),
                        "in PIP, which nothing excludes",
                        paid().late(
                                        "2024-06-12",
                                        "2024-09-01",
                                        programme("PIP", EnrolmentStatus.ENROLLED, "2024-06-12")),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "DOUBLE_PROGRAMME",
                        "in PKH and out of it the day after the payment",
                        paid().late(
                                        "2024-05-01",
                                        "2024-05-02",
                                        programme("PKH", EnrolmentStatus.ENROLLED, "2024-05-01"))
                                .on("2024-06-13", programme("PKH", EnrolmentStatus.ENDED, "2024-06-13")),
                        "out of it on the day of the payment",
                        paid().late(
                                        "2024-05-01",
                                        "2024-05-02",
                                        programme("PKH", EnrolmentStatus.ENROLLED, "2024-05-01"))
                                .on("2024-06-12", programme("PKH", EnrolmentStatus.ENDED, "2024-06-12")),
                        List.of(500_000L, 500_000L, 500_000L)),
                new Case(
                        "DEACTIVATED_STILL_PAID",
                        "suspended the day before it was handed over",
                        determined()
                                .instructedFirst()
                                .on("2024-06-11", suspended())
                                .paid(FIRST, "2024-06-12"),
                        "and resumed in time",
                        determined()
                                .instructedFirst()
                                .on("2024-06-11", suspended())
                                .on("2024-06-12", new BenefitResumed(SARI_FAMILY, "BSU", CATEGORY, 2024))
                                .paid(FIRST, "2024-06-12"),
                        List.of(500_000L, 500_000L, 500_000L)),
                new Case(
                        "DEACTIVATED_STILL_PAID",
                        "ended with March, which was known after April was paid",
                        paid().late("2024-04-01", "2024-07-01", terminated("2024-03")),
                        "ended with April",
                        paid().late("2024-04-01", "2024-07-01", terminated("2024-04")),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "INSTRUCTED_AFTER_TERMINATION",
                        "April is instructed though the benefit ended with March",
                        determined().on("2024-05-01", terminated("2024-03")).instructedFirst(),
                        "it ended with April",
                        determined().on("2024-05-01", terminated("2024-04")).instructedFirst(),
                        List.of(500_000L, 0L, 0L)),
                new Case(
                        "PAID_OUTSIDE_RANGE",
                        "the decree ends with March, April was paid",
                        new Story()
                                .on("2024-01-03", Families.registered(SARI_FAMILY))
                                .on("2024-01-03", Families.listed(SARI_FAMILY, RegistrySource.DTKS, "2024-01"))
                                .by("verifier", "2024-03-04", nominated())
                                .by("regent", "2024-04-01", decreed(SARI_FAMILY, "2024-03"))
                                .instructedFirst()
                                .paid(FIRST, "2024-06-12"),
                        "the decree ends with April",
                        new Story()
                                .on("2024-01-03", Families.registered(SARI_FAMILY))
                                .on("2024-01-03", Families.listed(SARI_FAMILY, RegistrySource.DTKS, "2024-01"))
                                .by("verifier", "2024-03-04", nominated())
                                .by("regent", "2024-04-01", decreed(SARI_FAMILY, "2024-04"))
                                .instructedFirst()
                                .paid(FIRST, "2024-06-12"),
                        List.of(250_000L, 250_000L, 250_000L)),
                new Case(
                        "PAID_TWICE",
                        "April is paid in two tranches",
                        paid().by("treasurer", "2024-08-10", instructed(SARI_FAMILY, SECOND, 2, "2024-04", "2024-05"))
                                .paid(SECOND, "2024-08-12"),
                        "April came back first",
                        paid().on("2024-07-01", returned())
                                .by("treasurer", "2024-08-10", instructed(SARI_FAMILY, SECOND, 2, "2024-04", "2024-05"))
                                .paid(SECOND, "2024-08-12"),
                        List.of(250_000L, 250_000L, 250_000L)),
                new Case(
                        "NOT_IN_REGISTRY_WHEN_PAID",
                        "taken out of DTKS with June, known in July",
                        paid().late(
                                        "2024-06-01",
                                        "2024-07-20",
                                        Families.delisted(SARI_FAMILY, RegistrySource.DTKS, "2024-06")),
                        "taken out with July",
                        paid().late(
                                        "2024-07-01",
                                        "2024-07-20",
                                        Families.delisted(SARI_FAMILY, RegistrySource.DTKS, "2024-07")),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "MOVED_STILL_PAID",
                        "moved to Denpasar on the day before the payment",
                        paid().late("2024-06-11", "2024-07-01", moved("2024-06-11")),
                        "on the day itself",
                        paid().late("2024-06-12", "2024-07-01", moved("2024-06-12")),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "LEFT_STILL_PAID",
                        "the recipient married into another family on the day before the payment, recorded in July",
                        paid().late("2024-06-11", "2024-07-01", married("2024-06-11")),
                        "on the day itself",
                        paid().late("2024-06-12", "2024-07-01", married("2024-06-12")),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "LEFT_STILL_PAID",
                        "had left in May, which was on record before the day of the payment",
                        determined()
                                .instructedFirst()
                                .on("2024-06-11", married("2024-05-02"))
                                .paid(FIRST, "2024-06-12"),
                        "and was back in the family on that day",
                        determined()
                                .instructedFirst()
                                .on("2024-06-11", married("2024-05-02"))
                                .on("2024-06-12", back())
                                .paid(FIRST, "2024-06-12"),
                        List.of(500_000L, 500_000L, 500_000L)),
                new Case(
                        "DELIVERED_NOT_DUE",
                        "meals on the day after a death that was recorded later",
                        handedOver("2024-06-12").late("2024-06-11", "2024-07-20", died("2024-06-11")),
                        "died on the day itself",
                        handedOver("2024-06-12").late("2024-06-12", "2024-07-20", died("2024-06-12")),
                        List.of(450_000L, 0L, 0L)),
                new Case(
                        "DELIVERED_NOT_DUE",
                        "had left the regency on the day before it was handed over, as the record was put right",
                        handedOver("2024-06-12")
                                .on("2024-06-14", putRight("2024-06-13"))
                                .on("2024-07-01", moved("2024-06-12")),
                        "taken back as an error",
                        handedOver("2024-06-12")
                                .on("2024-06-14", putRight("2024-06-13"))
                                .on("2024-06-15", takenBack())
                                .on("2024-07-01", moved("2024-06-12")),
                        List.of(300_000L, 0L, 0L)),
                new Case(
                        "UNCOLLECTED_TOO_LONG",
                        "nobody reported on it for 31 days",
                        determined().instructedFirst().sweptOn("2024-07-11"),
                        "for 30 days",
                        determined().instructedFirst().sweptOn("2024-07-10"),
                        List.of(500_000L, 0L, 0L)),
                new Case(
                        "NOT_RETURNED",
                        "failed 31 days ago and still with the bank",
                        determined()
                                .instructedFirst()
                                .failed(FIRST, "2024-06-12")
                                .sweptOn("2024-07-13"),
                        "failed 30 days ago",
                        determined()
                                .instructedFirst()
                                .failed(FIRST, "2024-06-12")
                                .sweptOn("2024-07-12"),
                        List.of(500_000L, 0L, 0L)),
                new Case(
                        "NOT_RETURNED",
                        "taken back by the bank and kept there",
                        paid().on("2024-06-20", reversed()).sweptOn("2024-07-21"),
                        "instructed once more",
                        paid().on("2024-06-20", reversed())
                                .on("2024-06-25", again())
                                .sweptOn("2024-07-21"),
                        List.of(500_000L, 0L, 0L)),
                new Case(
                        "RECIPIENT_NEVER_CONFIRMED",
                        "the mother collected both tranches",
                        determined()
                                .instructedFirst()
                                .paid(FIRST, "2024-06-12", SARI)
                                .instructedSecond()
                                .paid(SECOND, "2024-08-12", SARI),
                        "the recipient came once",
                        determined()
                                .instructedFirst()
                                .paid(FIRST, "2024-06-12", SARI)
                                .instructedSecond()
                                .paid(SECOND, "2024-08-12", WAYAN),
                        List.of(1_500_000L, 0L, 0L)),
                new Case(
                        "INVALID_NIK",
                        "the number tells a woman, the record a man",
                        new Story().on("2024-01-03", withWayan("9908084304040001")),
                        "the number tells the day and the sex that are recorded",
                        new Story().on("2024-01-03", withWayan("9908080304040002")),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "INVALID_KK",
                        "a card of the 32nd",
                        new Story().on("2024-01-03", withCard("9908083201240001", IntakeChannel.VILLAGE_OPERATOR)),
                        "of the 31st",
                        new Story().on("2024-01-03", withCard("9908083101240001", IntakeChannel.VILLAGE_OPERATOR)),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "DUPLICATE_NIK",
                        "another family holds the recipient's number",
                        determined().on("2024-05-01", new DuplicateNikFlagged(SARI_FAMILY, WAYAN, PUTU_FAMILY)),
                        "no flag",
                        determined(),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "DUPLICATE_KK",
                        "imported under a card that another family holds",
                        new Story()
                                .on("2024-01-03", withCard("9908080101240001", IntakeChannel.REGISTRY_IMPORT))
                                .cardOf(PUTU_FAMILY),
                        "the holder is the family itself",
                        new Story()
                                .on("2024-01-03", withCard("9908080101240001", IntakeChannel.REGISTRY_IMPORT))
                                .cardOf(SARI_FAMILY),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "CIVIL_MISMATCH",
                        "the civil registry does not know the name",
                        determined()
                                .on(
                                        "2024-05-01",
                                        new CivilRegistryMismatched(
                                                SARI_FAMILY,
                                                WAYAN,
                                                CivilRegistryMismatch.values()[0],
                                                LocalDate.of(2024, 5, 1))),
                        "it does",
                        determined()
                                .on(
                                        "2024-05-01",
                                        new CivilRegistryMatched(SARI_FAMILY, WAYAN, LocalDate.of(2024, 5, 1))),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "APPROVED_AND_PROPOSED_BY_ONE",
                        "the account that nominated signed the decree",
                        nominatedAndDecreedBy("regent"),
                        "another one nominated",
                        nominatedAndDecreedBy("verifier"),
                        List.of(2_500_000L, 0L, 0L)),
                new Case(
                        "OUTSIDE_CHANNEL",
                        "a decree names a family nobody nominated",
                        new Story()
                                .on("2024-01-03", Families.registered(SARI_FAMILY))
                                .by("regent", "2024-04-01", decreed(SARI_FAMILY, "2024-12")),
                        "nominated before",
                        nominatedAndDecreedBy("verifier"),
                        List.of(2_500_000L, 0L, 0L)),
                new Case(
                        "REINSTATED_SHORTLY",
                        "nominated again 90 days after the end",
                        determined().on("2024-05-01", terminated("2024-04")).by("verifier", "2024-07-30", nominated()),
                        "91 days after",
                        determined().on("2024-05-01", terminated("2024-04")).by("verifier", "2024-07-31", nominated()),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "RECORDED_LATE",
                        "a death recorded 91 days later",
                        determined().late("2024-05-01", "2024-07-31", died("2024-05-01")),
                        "90 days later",
                        determined().late("2024-05-01", "2024-07-30", died("2024-05-01")),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "LONG_TENURE",
                        "in PKH for six years on the day of the sweep",
                        determined()
                                .late(
                                        "2018-12-31",
                                        "2024-01-05",
                                        programme("PKH", EnrolmentStatus.ENROLLED, "2018-12-31"))
                                .sweptOn(YEAR_END),
                        "for six years but a day",
                        determined()
                                .late(
                                        "2019-01-01",
                                        "2024-01-05",
                                        programme("PKH", EnrolmentStatus.ENROLLED, "2019-01-01"))
                                .sweptOn(YEAR_END),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "COVERAGE_GAP",
                        "of the poorest tenth and served by nothing",
                        new Story()
                                .on("2024-01-03", Families.registered(SARI_FAMILY))
                                .on("2024-01-03", Families.decile(SARI_FAMILY, 1))
                                .sweptOn(YEAR_END),
                        "served by BPNT",
                        new Story()
                                .on("2024-01-03", Families.registered(SARI_FAMILY))
                                .on("2024-01-03", Families.decile(SARI_FAMILY, 1))
                                .on("2024-02-01", programme("BPNT", EnrolmentStatus.ENROLLED, "2024-02-01"))
                                .sweptOn(YEAR_END),
                        List.of(0L, 0L, 0L)));
    }

    static List<Case> ofOffices() {
        return List.of(
                new Case(
                        "MUSDES_STALE",
                        "the last minutes of one village are 13 months old",
                        everyVillageDeliberated("2024-06-01", "2023-11-30").sweptOn(YEAR_END),
                        "a year old",
                        everyVillageDeliberated("2024-06-01", "2023-12-31").sweptOn(YEAR_END),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "MUSDES_STALE",
                        "the office gave the last result of one village back",
                        givenBack().sweptOn(YEAR_END),
                        "and then accepted it",
                        givenBack()
                                .on(
                                        "2024-06-20",
                                        new MusdesResultAccepted(
                                                "musdes:" + BENGKALA, BENGKALA, LocalDate.of(2024, 6, 20)))
                                .sweptOn(YEAR_END),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "SAME_COLLECTOR_MANY_RECIPIENTS",
                        "one number collected for three families",
                        collectedFor(SARI_FAMILY, PUTU_FAMILY, THIRD_FAMILY),
                        "for two",
                        collectedFor(SARI_FAMILY, PUTU_FAMILY),
                        List.of(1_500_000L, 0L, 0L)),
                new Case(
                        "DUPLICATE_IN_BATCH",
                        "two recipients of one tranche have the same number",
                        twins().on("2024-06-10", instructed(PUTU_FAMILY, OTHER_FIRST, 1, "2024-03", "2024-04")),
                        "they are in different tranches",
                        twins().on("2024-06-10", instructed(PUTU_FAMILY, OTHER_FIRST, 2, "2024-03", "2024-04")),
                        List.of(500_000L, 0L, 0L)),
                new Case(
                        "DUPLICATE_IN_BATCH",
                        "an imported recipient has the number of a member of a family here",
                        twins().on("2024-06-10", instructed(PUTU_FAMILY, OTHER_FIRST, 1, "2024-03", "2024-04")),
                        "the numbers were told apart since",
                        toldApart(twins())
                                .on("2024-06-10", instructed(PUTU_FAMILY, OTHER_FIRST, 1, "2024-03", "2024-04")),
                        List.of(500_000L, 0L, 0L)),
                new Case(
                        "PAID_IN_TWO_FAMILIES",
                        "went over to another family that was paid for April too",
                        wentOver("2024-04", "2024-05"),
                        "that was paid from May on",
                        wentOver("2024-05", "2024-06"),
                        List.of(250_000L, 250_000L, 250_000L)),
                new Case(
                        "PAID_IN_TWO_FAMILIES",
                        "came in with an imported family under a number that a family here has, flagged after both"
                                + " were paid",
                        bothPaid().on("2024-07-01", flag(SARI_FAMILY)).on("2024-07-01", flag(PUTU_FAMILY)),
                        "and the bank took one of the two back",
                        bothPaid()
                                .on("2024-06-20", reversed())
                                .on("2024-07-01", flag(SARI_FAMILY))
                                .on("2024-07-01", flag(PUTU_FAMILY)),
                        List.of(500_000L, 500_000L, 0L)),
                new Case(
                        "ANNEX_DIFFERS",
                        "the decree says two recipients, one stands in the logs",
                        new Story()
                                .by("regent", "2024-04-01", decree(2, 5_000_000))
                                .by("regent", "2024-04-01", decreed(SARI_FAMILY, "2024-12")),
                        "it says one",
                        new Story()
                                .by("regent", "2024-04-01", decree(1, 2_500_000))
                                .by("regent", "2024-04-01", decreed(SARI_FAMILY, "2024-12")),
                        List.of(2_500_000L, 0L, 0L)),
                new Case(
                        "TRANCHE_TOTAL_DIFFERS",
                        "a line pays more than its months",
                        new Story()
                                .on("2024-04-01", decreed(SARI_FAMILY, "2024-12"))
                                .on("2024-06-10", padded(600_000)),
                        "exactly its months",
                        new Story()
                                .on("2024-04-01", decreed(SARI_FAMILY, "2024-12"))
                                .on("2024-06-10", padded(500_000)),
                        List.of(100_000L, 0L, 0L)),
                new Case(
                        "BULK_OUTSIDE_OFFICE_HOURS",
                        "twenty nominations on a Sunday",
                        nominations(20, "2024-03-03T10:00:00"),
                        "nineteen",
                        nominations(19, "2024-03-03T10:00:00"),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "BULK_OUTSIDE_OFFICE_HOURS",
                        "twenty nominations at six in the evening",
                        nominations(20, "2024-03-04T18:00:00"),
                        "a minute before six",
                        nominations(20, "2024-03-04T17:59:00"),
                        List.of(0L, 0L, 0L)),
                new Case(
                        "REJECTIONS_FAR_FROM_PEERS",
                        "one operator rejects 30 points more often than the other",
                        decisions(20, 6, 20, 0).sweptOn(YEAR_END),
                        "25 points more often",
                        decisions(20, 5, 20, 0).sweptOn(YEAR_END),
                        List.of(0L, 0L, 0L)));
    }

    private static Story handedOver(String day) {
        return determined()
                .on(
                        day,
                        new AidDelivered(
                                SARI_FAMILY,
                                "d1",
                                "PERMAKANAN",
                                "MEALS",
                                2024,
                                AidKind.IN_KIND,
                                "2024-06",
                                WAYAN,
                                30,
                                "MEAL",
                                450_000,
                                LocalDate.parse(day),
                                "Bengkala",
                                SARI,
                                "ab".repeat(32)));
    }

    private static AidDeliveryCorrected putRight(String day) {
        return new AidDeliveryCorrected(
                SARI_FAMILY, "d1", "f6", 20, 300_000, LocalDate.parse(day), "Bengkala", SARI, "ab".repeat(32));
    }

    private static AidDeliveryCancelled takenBack() {
        return new AidDeliveryCancelled(
                SARI_FAMILY, "d1", "PERMAKANAN", "MEALS", WAYAN, "2024-06", DeliveryCancellation.RECORDED_IN_ERROR);
    }

    private static MemberDeceased died(String day) {
        return new MemberDeceased(SARI_FAMILY, WAYAN, LocalDate.parse(day));
    }

    private static Object sari(Occupation occupation) {
        return Families.corrected(SARI_FAMILY, Families.sari(occupation));
    }

    private static ExternalProgrammeEnrolmentChanged programme(String code, EnrolmentStatus status, String since) {
        return new ExternalProgrammeEnrolmentChanged(SARI_FAMILY, code, status, LocalDate.parse(since));
    }

    private static BenefitSuspended suspended() {
        return new BenefitSuspended(SARI_FAMILY, "BSU", CATEGORY, 2024, SuspensionReason.DATA_UNDER_REVIEW);
    }

    private static FundsReturnedToTreasury returned() {
        return new FundsReturnedToTreasury(
                SARI_FAMILY,
                FIRST,
                "BSU",
                List.of("2024-03", "2024-04"),
                500_000,
                LINE,
                true,
                "STS-7",
                LocalDate.of(2024, 7, 1));
    }

    private static BsuPaymentReversed reversed() {
        return new BsuPaymentReversed(SARI_FAMILY, FIRST, 500_000, LocalDate.of(2024, 6, 20));
    }

    private static BsuDisbursementReinstructed again() {
        List<String> months = List.of("2024-03", "2024-04");
        return new BsuDisbursementReinstructed(
                SARI_FAMILY, SECOND, FIRST, "BSU", CATEGORY, 2024, 1, months, 500_000, WAYAN, BENGKALA, LINE);
    }

    private static MemberLeft married(String day) {
        return new MemberLeft(SARI_FAMILY, WAYAN, "nik", DepartureReason.MARRIAGE, PUTU_FAMILY, LocalDate.parse(day));
    }

    private static MemberAdded back() {
        return new MemberAdded(
                SARI_FAMILY, Families.registered(SARI_FAMILY).members().get(1), AdditionReason.MARRIAGE);
    }

    /** Wayan is paid once more in the family of Putu, a day after the first payment. */
    private static Story wentOver(String... months) {
        return paid().on("2024-06-12", married("2024-06-12"))
                .on("2024-06-12", forPerson(WAYAN, instructed(PUTU_FAMILY, OTHER_FIRST, 1, months)))
                .on("2024-06-13", Story.receipt(PUTU_FAMILY, OTHER_FIRST, "2024-06-13", WAYAN));
    }

    private static BsuDisbursementInstructed forPerson(String person, BsuDisbursementInstructed e) {
        return new BsuDisbursementInstructed(
                e.householdId(),
                e.paymentId(),
                e.programme(),
                e.category(),
                e.year(),
                e.tranche(),
                e.months(),
                e.rupiah(),
                person,
                e.villageCode(),
                e.budgetLineId());
    }

    private static Story bothPaid() {
        return paid().on("2024-06-10", instructed(PUTU_FAMILY, OTHER_FIRST, 1, "2024-03", "2024-04"))
                .on("2024-06-12", Story.receipt(PUTU_FAMILY, OTHER_FIRST, "2024-06-12", SARI));
    }

    /** Both logs name the member who came in with the imported family. */
    private static DuplicateNikFlagged flag(String household) {
        return new DuplicateNikFlagged(household, WAYAN, household.equals(SARI_FAMILY) ? PUTU_FAMILY : SARI_FAMILY);
    }

    private static Story imported() {
        return new Story()
                .on("2024-02-01", flag(SARI_FAMILY))
                .on("2024-02-01", flag(PUTU_FAMILY))
                .on("2024-06-10", instructed(SARI_FAMILY, FIRST, 1, "2024-03", "2024-04"));
    }

    private static Story toldApart(Story story) {
        return story.on("2024-06-01", new DuplicateNikResolved(SARI_FAMILY, WAYAN, PUTU_FAMILY, "nik"))
                .on("2024-06-01", new DuplicateNikResolved(PUTU_FAMILY, WAYAN, SARI_FAMILY, null));
    }

    private static HouseholdMovedOut moved(String day) {
        return new HouseholdMovedOut(SARI_FAMILY, BENGKALA, "51.71", LocalDate.parse(day));
    }

    private static HouseholdRegistered withWayan(String nik) {
        HouseholdRegistered r = Families.registered(SARI_FAMILY);
        var wayan = r.members().get(1);
        var other = new jejak.household.events.HouseholdEvent.Member(
                wayan.personId(),
                nik,
                wayan.name(),
                wayan.birthDate(),
                wayan.sex(),
                wayan.relation(),
                wayan.occupation());
        return new HouseholdRegistered(
                r.householdId(),
                r.villageCode(),
                r.hamlet(),
                r.cardNumber(),
                r.address(),
                r.headPersonId(),
                List.of(r.members().getFirst(), other),
                r.channel());
    }

    private static HouseholdRegistered withCard(String card, IntakeChannel channel) {
        HouseholdRegistered r = Families.registered(SARI_FAMILY);
        return new HouseholdRegistered(
                r.householdId(),
                r.villageCode(),
                r.hamlet(),
                card,
                r.address(),
                r.headPersonId(),
                r.members(),
                channel);
    }

    private static Story nominatedAndDecreedBy(String nominator) {
        return new Story()
                .on("2024-01-03", Families.registered(SARI_FAMILY))
                .by(nominator, "2024-03-04", nominated())
                .by("regent", "2024-04-01", decreed(SARI_FAMILY, "2024-12"));
    }

    private static Story everyVillageDeliberated(String day, String last) {
        Story story = new Story();
        Regions.villages("51.08").forEach(v -> {
            String signed = v.code().equals(BENGKALA) ? last : day;
            story.on(
                    signed,
                    new MinutesSigned(
                            "musdes:" + v.code(),
                            v.code(),
                            Agenda.REGISTRY_UPDATE,
                            "2024-06",
                            "BA-1",
                            LocalDate.parse(signed),
                            "hash",
                            List.of()));
        });
        return story;
    }

    /** The village had another session before it, long ago. */
    private static Story givenBack() {
        MinutesSigned before = new MinutesSigned(
                "musdes:before",
                BENGKALA,
                Agenda.REGISTRY_UPDATE,
                "2023-01",
                "BA-0",
                LocalDate.of(2023, 1, 10),
                "hash",
                List.of());
        return everyVillageDeliberated("2024-06-01", "2024-06-01")
                .on("2024-06-02", before)
                .on(
                        "2024-06-15",
                        new MusdesResultReturned(
                                "musdes:" + BENGKALA,
                                BENGKALA,
                                LocalDate.of(2024, 6, 15),
                                ResultReturnReason.SIGNATURE_DOUBTED));
    }

    private static Story collectedFor(String... households) {
        Story story = new Story()
                .on("2024-01-03", new DuplicateNikFlagged(PUTU_FAMILY, SARI, SARI_FAMILY))
                .on("2024-01-03", new DuplicateNikFlagged(SARI_FAMILY, SARI, PUTU_FAMILY))
                .on("2024-01-03", new DuplicateNikFlagged(THIRD_FAMILY, SARI, SARI_FAMILY))
                .on("2024-01-03", new DuplicateNikFlagged(SARI_FAMILY, SARI, THIRD_FAMILY));
        for (String household : households) {
            story.on("2024-06-12", receipt(household, household + "/T1", "2024-06-12", SARI));
        }
        return story;
    }

    /** A third family is in the same tranche. */
    private static Story twins() {
        return imported()
                .on("2024-06-10", forPerson("third", instructed(THIRD_FAMILY, THIRD_FIRST, 1, "2024-03", "2024-04")));
    }

    private static RecipientsDecreed decree(int recipients, long reserved) {
        return new RecipientsDecreed(
                "decree:" + DECREE,
                DECREE,
                LocalDate.of(2024, 4, 1),
                "BSU",
                CATEGORY,
                2024,
                LINE,
                recipients,
                reserved);
    }

    private static Object padded(long rupiah) {
        var order = instructed(SARI_FAMILY, FIRST, 1, "2024-03", "2024-04");
        return new jejak.aid.events.BsuEvent.BsuDisbursementInstructed(
                order.householdId(),
                order.paymentId(),
                order.programme(),
                order.category(),
                order.year(),
                order.tranche(),
                order.months(),
                rupiah,
                order.recipientPersonId(),
                order.villageCode(),
                order.budgetLineId());
    }

    private static Story nominations(int count, String at) {
        Story story = new Story();
        IntStream.range(0, count).forEach(_ -> story.at("verifier", at.substring(0, 10), at, nominated()));
        return story;
    }

    private static Story decisions(int own, int rejected, int peers, int peersRejected) {
        Story story = new Story();
        IntStream.range(0, own).forEach(i -> story.by("operator", "2024-02-01", decided(i < rejected)));
        IntStream.range(0, peers).forEach(i -> story.by("peer", "2024-02-01", decided(i < peersRejected)));
        return story;
    }

    private static HouseholdDeliberated decided(boolean rejected) {
        DecisionKind kind = rejected ? DecisionKind.NOT_ELIGIBLE : DecisionKind.ELIGIBLE;
        return new HouseholdDeliberated(
                SARI_FAMILY, "musdes:1", BENGKALA, Forum.MUSDES, kind, null, LocalDate.of(2024, 2, 1), null);
    }
}
