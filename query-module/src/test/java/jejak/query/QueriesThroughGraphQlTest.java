package jejak.query;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.EXTREME_POVERTY;
import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jejak.aid.events.EligibilityEvent.EligibilityOutcome;
import jejak.aid.events.QuotaEvent.PlaceGivenUp;
import jejak.aid.events.QuotaEvent.PlaceHeld;
import jejak.aid.events.QuotaEvent.PlacesOpened;
import jejak.aid.events.QuotaEvent.QuotaSet;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.aid.events.QuotaEvent.WaitingOrder;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Actor;
import jejak.query.paging.PageRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueriesThroughGraphQlTest {

    private static final String SUMBERKLAMPOK = "51.08.01.2001";
    private static final String SESSION = "musdes:0c8f4c5e-5a0e-4d6a-8a50-5f2a7a3c1b01";

    private static OpenQueries queries;

    @BeforeAll
    static void tell() {
        queries = new OpenQueries();
        queries.given(
                BuSari.registered(),
                new MusdesScheduled(
                        SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, "2024-05", TENTH_OF_JUNE, 40, null),
                new HouseholdDeliberated(
                        HOUSEHOLD, SESSION, BENGKALA, Forum.MUSDES, DecisionKind.ELIGIBLE, null, TENTH_OF_JUNE, null),
                told(BuSari.eligible(
                                EligibilityOutcome.UNKNOWN,
                                EligibilityOutcome.ELIGIBLE,
                                BuSari.rule("LISTED_IN_REGISTRY", true)))
                        .with(Actor.EFFECTIVE_DATE, "2024-06-10"),
                BuSari.nominated(),
                BuSari.determined(),
                told(BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000)).with(Actor.EFFECTIVE_DATE, "2024-06-08"),
                BuSari.paid(FIRST_PAYMENT, 1_800_000),
                new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.BIRTH));
        queries.given(IntStream.range(0, 30)
                .mapToObj(n -> BuSari.registered("household-%02d".formatted(n), SUMBERKLAMPOK))
                .toArray());
        queries.given(IntStream.range(0, 30)
                .mapToObj(n -> new MusdesScheduled(
                        "musdes:%02d".formatted(n),
                        SUMBERKLAMPOK,
                        Forum.MUSDES,
                        Agenda.STRAY_POOR,
                        "2024-%02d".formatted(n),
                        LocalDate.of(2024, 1, 1).plusDays(n),
                        40,
                        null))
                .toArray());
        placesAreCounted();
    }

    /** One place for two families: it is taken, and the other two wait. */
    private static void placesAreCounted() {
        String book = "quota:51.08:BSU:2024:" + EXTREME_POVERTY;
        LocalDate day = LocalDate.of(2024, 7, 1);
        queries.given(
                new PlacesOpened(
                        book,
                        "51.08",
                        "BSU",
                        EXTREME_POVERTY,
                        2024,
                        "2024-01",
                        "2024-12",
                        List.of(WaitingOrder.LOWEST_DECILE, WaitingOrder.LONGEST_WAITING),
                        RegistrySource.P3KE,
                        List.of(new PlaceHeld(HOUSEHOLD, BENGKALA, "2024-01", "2024-12", false))),
                new QuotaSet(book, null, 1, false, "SK/1"),
                new WaitingListJoined(book, "household-01", SUMBERKLAMPOK, 2, "2024-01", day),
                new WaitingListJoined(book, "household-02", SUMBERKLAMPOK, 1, "2024-01", day),
                new WelfareDecileChanged("household-02", RegistrySource.P3KE, "2024-02", 1),
                new PlaceGivenUp(book, HOUSEHOLD, "2024-08"));
    }

    @AfterAll
    static void close() {
        queries.close();
    }

    @Test
    void aFamilyIsAnsweredWithEverythingItsLogHolds() {
        Object answer = queries.answer("""
            { household(id: "%s") {
                id villageCode village { code name kind kecamatan } hamlet cardNumber address intakeChannel
                members { personId nik name birthDate sex relation occupation diedOn duplicateNik
                          disabilities { kind severity assessedOn } }
                head { name } registry { source period status decile } otherProgrammes { programme status since }
                decisions { eventId musdesId forum kind reason decidedOn supersededBy }
                eligibility { programme category year outcome rulePack since }
                benefits { programme category year state recipientPersonId decreeNumber monthlyRupiah fromMonth
                           toMonth suspensionReason terminationReason lastMonth
                           payments { paymentId tranche months rupiah state recipientPersonId instructedOn paidOn
                                      payeePersonId branch payPoint failedOn failedReason returnedOn stsNumber } }
                movedOut { toRegionCode movedOn } version asOfPosition } }
            """.formatted(HOUSEHOLD));
        assertThat(answer)
                .asString()
                .contains("head={name=I Gede Arta}")
                .contains("village={code=51.08.08.2010, name=Bengkala, kind=DESA, kecamatan=Kubutambahan}")
                .contains("since=2024-06-10")
                .contains("state=ACTIVE")
                .contains("instructedOn=2024-06-08")
                .contains("version=7, asOfPosition=8");
    }

    @Test
    void anEarlierMomentKnowsLess() {
        Object then = queries.answer(
                "{ household(id: \"%s\", asOf: { position: 0 }) { members { name } benefits { state } version } }"
                        .formatted(HOUSEHOLD));
        assertThat(then)
                .isEqualTo(Map.of(
                        "members",
                        List.of(Map.of("name", "I Gede Arta"), Map.of("name", "Ni Made Sari")),
                        "benefits",
                        List.of(),
                        "version",
                        0L));
        assertThat(queries.answer("{ household(id: \"%s\", asOf: { recordedAt: \"2001-01-01T00:00:00Z\" }) { id } }"
                        .formatted(HOUSEHOLD)))
                .isNull();
    }

    @Test
    void aMomentIsOneOfTheTwo() {
        ExecutionResult both = queries.ask("""
            { household(id: "x", asOf: { position: 0, recordedAt: "2001-01-01T00:00:00Z" }) { id } }
            """, Map.of());
        assertThat(both.getErrors()).isNotEmpty();
    }

    @Test
    void anUnknownIdHasNoAnswer() {
        assertThat(queries.answer("{ household(id: \"nobody\") { id } }")).isNull();
        assertThat(queries.answer("{ household(id: \"%s\") { id } }".formatted(SESSION)))
                .isNull();
        assertThat(queries.answer("{ musdes(id: \"%s\") { id } }".formatted(HOUSEHOLD)))
                .isNull();
        assertThat(queries.answer("{ eligibilityTrail(householdId: \"nobody\", programme: \"BSU\") { eventId } }"))
                .isEqualTo(List.of());
    }

    @Test
    void theTimelineSaysEveryEventInWords() {
        Object answer = queries.answer("""
            { household(id: "%s") { timeline(first: 2, types: ["aid.BsuPaid", "household.MemberAdded"]) {
                filteredCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                edges { cursor node { eventId position version type module recordedAt effectiveDate actor role scope
                    legalBasis { instrument number year article citation }
                    evidence { kind number date contentHash }
                    cause commandId sentence { id en } leafHash } } } } }
            """.formatted(HOUSEHOLD));
        assertThat(answer)
                .asString()
                .contains("filteredCount=2")
                .contains("Ni Made Sari menerima Rp1.800.000 pada 10 Juni 2024")
                .contains("Luh Ayu (child) joined the family: birth.");
    }

    @Test
    void theTrailOfEligibilityIsAnswered() {
        Object answer = queries.answer("""
            { eligibilityTrail(householdId: "%s", programme: "BSU") {
                eventId position category year previous outcome cause causeEventId rulePack
                rules { rule passed legalBasis { citation } facts } recordedAt effectiveDate actor } }
            """.formatted(HOUSEHOLD));
        assertThat(answer)
                .asString()
                .contains("previous=UNKNOWN, outcome=ELIGIBLE")
                .contains("Perbup 12/2024 Pasal 4");
    }

    @Test
    void listsAreAnsweredFromTheirTables() {
        assertThat(queries.answer(
                        "{ aidBalance(householdId: \"%s\") { instructed received returned } }".formatted(HOUSEHOLD)))
                .isEqualTo(Map.of("instructed", 1_800_000L, "received", 1_800_000L, "returned", 0L));
        assertThat(queries.answer("""
            { trancheSummary(programme: "BSU", category: "%s", year: 2024, tranche: 1) {
                recipients instructed paid failed returned amountPaid } }
            """.formatted(EXTREME_POVERTY)))
                .isEqualTo(Map.of(
                        "recipients",
                        1,
                        "instructed",
                        1,
                        "paid",
                        1,
                        "failed",
                        0,
                        "returned",
                        0,
                        "amountPaid",
                        1_800_000L));
        assertThat(queries.answer("""
            { paymentList(programme: "BSU", year: 2024, tranche: 1, first: 10) { edges { cursor node {
                householdId paymentId programme category year tranche months rupiah villageCode state
                instructedOn paidOn failedReason returnedOn } } pageInfo { endCursor } } }
            """)).asString().contains("paidOn=2024-06-10");
        assertThat(queries.answer(
                        "{ villages(kecamatan: \"51.08.08\") { code households membersAlive latestMusdesOn } }"))
                .asString()
                .contains("{code=51.08.08.2010, households=1, membersAlive=3, latestMusdesOn=null}");
        assertThat(queries.answer("{ musdesSessions(villageCode: \"%s\", first: 1) { edges { node { id state } } } }"
                        .formatted(BENGKALA)))
                .asString()
                .contains("state=SCHEDULED");
    }

    @Test
    void everyProjectionSaysWhereItStands() {
        assertThat(queries.answer("{ projections { name position lag state error } }"))
                .asString()
                .contains("name=aid_balance_v1, position=74, lag=0");
    }

    @Test
    void aListWithoutASizeIsRefusedAndATooLongOneHasACode() {
        assertThat(queries.ask("{ households(villageCode: \"%s\") { edges { cursor } } }".formatted(BENGKALA), Map.of())
                        .getErrors())
                .isNotEmpty();
        GraphQLError tooLong = queries.ask(
                        "{ households(villageCode: \"%s\", first: 101) { edges { cursor } } }".formatted(BENGKALA),
                        Map.of())
                .getErrors()
                .getFirst();
        assertThat(tooLong.getMessage()).isEqualTo("first harus 1 sampai 100, bukan 101.");
        assertThat(tooLong.getExtensions())
                .containsEntry("code", "PAGE_SIZE")
                .containsEntry("messageEn", "first must be 1 to 100, not 101.");
    }

    @Test
    void aLongerPageTakesNoMoreStatements() {
        String households = """
            { households(villageCode: "%s", first: %d) { edges { node {
                id head { name } benefits { payments { state } }
                timeline(first: 5) { edges { node { sentence { id } } } } } } } }
            """;
        int few = queries.statementsOf(households.formatted(SUMBERKLAMPOK, 2));
        assertThat(queries.statementsOf(households.formatted(SUMBERKLAMPOK, 30)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(3);
        String earlier = households.replace("first: %d)", "first: %d, asOf: { position: 60 })");
        assertThat(queries.answer(earlier.formatted(SUMBERKLAMPOK, 30)))
                .asString()
                .contains("household-29");
        assertThat(queries.statementsOf(earlier.formatted(SUMBERKLAMPOK, 30)))
                .isEqualTo(queries.statementsOf(earlier.formatted(SUMBERKLAMPOK, 2)))
                .isLessThanOrEqualTo(4);
        String sessions = "{ musdesSessions(villageCode: \"%s\", first: %d) { edges { node { id forum } } } }";
        assertThat(queries.statementsOf(sessions.formatted(SUMBERKLAMPOK, 30)))
                .isEqualTo(queries.statementsOf(sessions.formatted(SUMBERKLAMPOK, 2)))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void aWaitingListSaysWhoIsNextAndHowItWasBefore() {
        String asked = "budgetLineId: \"budget:51.08:BSU:2024\", category: \"EXTREME_POVERTY\"";
        String list = """
            { waitingList(%s, first: 1%s) {
                edges { cursor node { householdId rank decile freeFrom next reason { en } } } pageInfo { hasNextPage } } }
            """;
        assertThat(queries.answer(list.formatted(asked, "")))
                .asString()
                .contains("householdId=household-02, rank=1, decile=1, freeFrom=2024-09, next=true")
                .contains("Decile 1, waits since 1 July 2024; next in line, for September 2024 and after.")
                .contains("hasNextPage=true");
        String second = ", after: \"" + PageRequest.cursor("1") + "\"";
        assertThat(queries.answer(list.formatted(asked, second)))
                .asString()
                .contains("householdId=household-01, rank=2, decile=null", "hasNextPage=false");
        long before = queries.everything().getLast().position() - 1;
        String then = "asOf: { position: " + before + " }";
        assertThat(queries.answer(list.formatted(asked, ", " + then)))
                .asString()
                .contains("freeFrom=null, next=false", "no place is free for its village");
        String quotas = "{ quotas(%s, %s) { villageCode places taken free freeFrom waiting byPack basis } }";
        assertThat(queries.answer(quotas.formatted(asked, then)))
                .asString()
                .contains("villageCode=null, places=1, taken=1, free=0, freeFrom=null, waiting=2, byPack=false");
        assertThat(queries.answer(quotas.formatted(asked.replace("51.08", "12.05"), then)))
                .isEqualTo(List.of());
    }
}
