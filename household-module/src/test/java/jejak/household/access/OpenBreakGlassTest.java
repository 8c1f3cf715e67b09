package jejak.household.access;

import java.util.Map;
import jejak.household.events.AccessEvent.BreakGlassNoticeGiven;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReason;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes more than the role gives says why and for how long, and two others know. */
class OpenBreakGlassTest {

    static final String GLASS = "access:glass:0a1b2c3d-0000-4000-8000-000000000001";

    private static final Map<String, Object> OFFICE = Map.of(Actor.SCOPE, "51.08");

    @Test
    void bothWhoWatchAreToldInTheSameBreath() {
        given().when(open("DINSOS/2026/77", "51.08.08", 60), OFFICE)
                .expectEvents(
                        new BreakGlassOpened(GLASS, BreakGlassReason.DISASTER, "DINSOS/2026/77", "51.08.08", 60),
                        new BreakGlassNoticeGiven(GLASS, "DPO"),
                        new BreakGlassNoticeGiven(GLASS, "INSPECTOR"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 61, Integer.MAX_VALUE})
    void itLastsAnHourAtMost(int minutes) {
        refuses(open("DINSOS/2026/77", "51.08.08", minutes), "minutes: MINUTES_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "77", "Bu Sari", "NIK-5108010150000012", "B/51.08.01.01.50.00.00.12", "A/1\n2", "lower/1"})
    void aCaseNumberHoldsNobodysDataInIt(String caseNumber) {
        refuses(open(caseNumber, "51.08.08", 5), "caseNumber: CASE_NUMBER_UNUSABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "51", "51.08.99", "anywhere"})
    void itOpensAPlaceThatIsInTheList(String region) {
        refuses(open("DINSOS/1", region, 5), "region: BREAK_GLASS_REGION_UNKNOWN");
    }

    @Test
    void itOpensNoOtherRegency() {
        refuses(open("DINSOS/1", "12.05", 5), "region: BREAK_GLASS_REGION_ELSEWHERE");
        given().when(open("DINSOS/1", "51.08", 5), Map.of(Actor.SCOPE, "Inspektorat"))
                .expectException(Rejected.class)
                .expectExceptionMessage("region: BREAK_GLASS_REGION_ELSEWHERE");
    }

    @Test
    void itsLogIsOneOfItsOwn() {
        given().when(new OpenBreakGlass("access:operator", BreakGlassReason.DISASTER, "DINSOS/1", "51.08", 5), OFFICE)
                .expectException(Rejected.class)
                .expectExceptionMessage("accessId: ACCESS_ID_MALFORMED");
    }

    private static OpenBreakGlass open(String caseNumber, String region, int minutes) {
        return new OpenBreakGlass(GLASS, BreakGlassReason.DISASTER, caseNumber, region, minutes);
    }

    private static TestExecutor<EmergencyAccess> given() {
        return new AggregateTestFixture<>(EmergencyAccess.class).givenNoPriorActivity();
    }

    private static void refuses(OpenBreakGlass command, String problem) {
        given().when(command, OFFICE).expectException(Rejected.class).expectExceptionMessage(problem);
    }
}
