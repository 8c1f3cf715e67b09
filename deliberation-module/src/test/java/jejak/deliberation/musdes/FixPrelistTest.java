package jejak.deliberation.musdes;

import static jejak.deliberation.musdes.SampleSession.COUNCIL;
import static jejak.deliberation.musdes.SampleSession.HEAD;
import static jejak.deliberation.musdes.SampleSession.OPERATOR;
import static jejak.deliberation.musdes.SampleSession.SESSION;
import static jejak.deliberation.musdes.SampleSession.by;
import static jejak.deliberation.musdes.SampleSession.opened;
import static jejak.deliberation.musdes.SampleSession.scheduled;
import static jejak.deliberation.musdes.SampleSession.session;
import static jejak.deliberation.musdes.SampleSession.sign;
import static jejak.deliberation.musdes.SampleSession.signed;
import static jejak.deliberation.musdes.SampleSession.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** Which families a session is to speak about, and which it did not. */
class FixPrelistTest {

    private static final String FIRST = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    private static final String SECOND = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a02";

    /** Of the two ids above, each ended by a line feed, as {@code sha256sum} says it. */
    private static final String HASH = "ff7f4a401f7681ecace744585e5aca708419e319a4fd74d6a600f50aa6931385";

    @Test
    void aPrelistHasItsFamiliesInOrderUnderAHashThatAnybodyCanCompute() {
        session()
                .given(scheduled())
                .when(new FixPrelist(SESSION, "2024-05/1", List.of(SECOND, FIRST)), today())
                .expectEvents(fixed("2024-05/1"));
    }

    @Test
    void aVersionIsFixedOnce() {
        refuses(
                new FixPrelist(SESSION, "2024-05/1", List.of(FIRST)),
                "version: PRELIST_VERSION_TAKEN",
                scheduled(),
                fixed("2024-05/1"),
                fixed("2024-05/2"));
    }

    @Test
    void aPrelistHasAUsableVersionAndEveryFamilyOnce() {
        refuses(
                new FixPrelist(SESSION, " ", List.of(FIRST, FIRST)),
                "version: PRELIST_VERSION_UNUSABLE, householdIds[1]: PRELIST_NAMES_TWICE",
                scheduled());
        refuses(new FixPrelist(SESSION, "1", List.of()), "householdIds: PRELIST_SIZE", scheduled());
        List<String> many =
                IntStream.range(0, 1001).mapToObj(n -> "family-" + n).toList();
        refuses(new FixPrelist(SESSION, "1", many), "householdIds: PRELIST_SIZE", scheduled());
        assertThat(new FixPrelist(SESSION, "1", many.subList(0, 1000))
                        .decide(MusdesState.UNKNOWN)
                        .householdIds())
                .hasSize(1000);
    }

    @Test
    void onceTheSessionIsOpenItsPrelistStands() {
        refuses(new FixPrelist(SESSION, "1", List.of(FIRST)), "musdesId: SESSION_ALREADY_OPEN", scheduled(), opened());
    }

    @Test
    void whoWasLeftUndecidedIsNamedWhenTheMinutesAreSigned() {
        session()
                .given(scheduled(), fixed("2024-05/1"), opened(), decided(FIRST))
                .when(sign(by(HEAD), by(OPERATOR), by(COUNCIL)), today())
                .expectEvents(signed(), new FamiliesLeftUndecided(SESSION, "2024-05/1", List.of(SECOND)));
    }

    @Test
    void whenEverybodyWasDecidedOnNothingIsLeft() {
        session()
                .given(scheduled(), fixed("2024-05/1"), opened(), decided(FIRST), decided(SECOND))
                .when(sign(by(HEAD), by(OPERATOR), by(COUNCIL)), today())
                .expectEvents(signed());
    }

    private static PrelistFixed fixed(String version) {
        return new PrelistFixed(SESSION, version, HASH, List.of(FIRST, SECOND));
    }

    private static MusdesDecisionRecorded decided(String family) {
        return new MusdesDecisionRecorded(SESSION, family, DecisionKind.ELIGIBLE, null, null);
    }

    private static void refuses(FixPrelist command, String problems, Object... given) {
        session()
                .given(given)
                .when(command, today())
                .expectException(Rejected.class)
                .expectExceptionMessage(problems);
    }
}
