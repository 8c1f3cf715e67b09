package jejak.deliberation.result;

import static jejak.deliberation.result.SignedSession.ADDENDUM_HASH;
import static jejak.deliberation.result.SignedSession.FAMILY;
import static jejak.deliberation.result.SignedSession.HELD;
import static jejak.deliberation.result.SignedSession.HOME;
import static jejak.deliberation.result.SignedSession.RULE;
import static jejak.deliberation.result.SignedSession.SESSION;
import static jejak.deliberation.result.SignedSession.TODAY;
import static jejak.deliberation.result.SignedSession.amendment;
import static jejak.deliberation.result.SignedSession.attachments;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.AddendumBrought;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.events.MusdesResultEvent.ResultReturnReason;
import jejak.deliberation.result.ConfirmAddendum.Amended;
import jejak.deliberation.result.SubmitMusdesResult.NewAttachment;
import jejak.kernel.Rejected;
import org.junit.jupiter.api.Test;

/** What stays true of a session's result whoever tells it whatever, in whatever order. */
class ResultHistoryTest {

    private static final List<String> PEOPLE = List.of("operator", "head", "council", "verifier", "clerk");

    private final long seed = Long.getLong("jejak.seed", System.nanoTime());

    private record Said(MusdesResultEvent event, String actor) {}

    @Test
    void aResultTakesOnlyTheWaysThatAreDrawnAndByOtherHands() {
        System.out.println("ResultHistoryTest: repeat with -Djejak.seed=" + seed);
        Random random = new Random(seed);
        Set<Class<?>> seen = new HashSet<>();
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            SignedSession session = SignedSession.signed();
            List<Said> log = new ArrayList<>();
            for (int j = 0; j < 25; j++) {
                ResultState before = session.state;
                try {
                    step(session, log, random);
                } catch (Rejected e) {
                    refused++;
                    assertThat(session.state).as("seed %d", seed).isEqualTo(before);
                }
            }
            inOrder(log);
            log.forEach(said -> seen.add(said.event().getClass()));
        }
        assertThat(refused).as("seed %d", seed).isPositive();
        assertThat(seen).as("seed %d", seed).contains(MusdesResultEvent.class.getPermittedSubclasses());
    }

    private static void step(SignedSession session, List<Said> log, Random random) {
        String actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> tell(session, log, session.submit(actor, files(random)), actor);
            case 2, 3 ->
                tell(
                        session,
                        log,
                        new ReturnMusdesResult(SESSION, ResultReturnReason.DOCUMENT_MISSING)
                                .decide(session.state, TODAY, TODAY, actor),
                        actor);
            case 4 -> {
                if (random.nextInt(3) == 0) {
                    MusdesResultAccepted taken =
                            new AcceptMusdesResult(SESSION).decide(session.state, TODAY, TODAY, actor);
                    tell(session, log, taken, actor);
                }
            }
            case 5 -> {
                String latest = session.state.decisions().get(FAMILY);
                tell(
                        session,
                        log,
                        amendment(FAMILY, DecisionKind.ELIGIBLE, null, latest)
                                .decide(session.state, HOME, HELD, TODAY, RULE),
                        actor);
            }
            default -> {
                Amended amended = session.confirm(FAMILY, HOME, actor);
                session.say(amended, "decision-" + log.size(), actor);
                log.add(new Said(amended.addendum(), actor));
            }
        }
    }

    private static List<NewAttachment> files(Random random) {
        return random.nextBoolean()
                ? attachments()
                : attachments(new NewAttachment(AttachmentKind.ADDENDUM, ADDENDUM_HASH));
    }

    private static void tell(SignedSession session, List<Said> log, MusdesResultEvent event, String actor) {
        session.say(event, actor);
        log.add(new Said(event, actor));
    }

    /** Written from the drawing of the states and not from the code. */
    private void inOrder(List<Said> log) {
        String at = "SIGNED";
        Set<String> village = new HashSet<>(Set.of("operator", "head"));
        Set<String> amenders = new HashSet<>();
        String bringer = "";
        for (Said said : log) {
            assertThat(at).as("%s, seed %d", said, seed).isNotEqualTo("ACCEPTED");
            at = switch (said.event()) {
                case AddendumBrought _ -> {
                    assertThat(at).as("seed %d", seed).isIn("SIGNED", "RETURNED");
                    village.add(said.actor());
                    amenders.add(said.actor());
                    bringer = said.actor();
                    yield at;
                }
                case MinutesAmended _ -> {
                    assertThat(at).as("seed %d", seed).isIn("SIGNED", "RETURNED");
                    assertThat(bringer).as("seed %d", seed).isNotEmpty().isNotEqualTo(said.actor());
                    village.add(said.actor());
                    bringer = "";
                    yield at;
                }
                case MusdesResultSubmitted _ -> {
                    assertThat(at).as("seed %d", seed).isIn("SIGNED", "RETURNED");
                    assertThat(amenders).as("seed %d", seed).doesNotContain(said.actor());
                    amenders.clear();
                    village.add(said.actor());
                    yield "SUBMITTED";
                }
                case MusdesResultReturned _ -> {
                    assertThat(at).as("seed %d", seed).isEqualTo("SUBMITTED");
                    assertThat(village).as("seed %d", seed).doesNotContain(said.actor());
                    yield "RETURNED";
                }
                case MusdesResultAccepted _ -> {
                    assertThat(at).as("seed %d", seed).isEqualTo("SUBMITTED");
                    assertThat(village).as("seed %d", seed).doesNotContain(said.actor());
                    yield "ACCEPTED";
                }
            };
        }
    }
}
