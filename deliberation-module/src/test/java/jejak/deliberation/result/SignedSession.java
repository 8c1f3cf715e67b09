package jejak.deliberation.result;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancelled;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.musdes.HouseholdDecisionsState;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.deliberation.result.ConfirmAddendum.Amended;
import jejak.deliberation.result.SubmitMusdesResult.NewAttachment;
import jejak.deliberation.sitting.QuorumRule;
import jejak.deliberation.sitting.QuorumRule.Conduct;
import jejak.kernel.Rejected;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** A session whose minutes are signed, with one family decided on, and the people who bring its result on its way. */
final class SignedSession {

    static final String SESSION = "musdes:7f0c1d2e-3b4a-4c5d-8e6f-7a8b9c0d1e2f";
    static final String BENGKALA = "51.08.08.2010";
    static final String FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    static final String LEFT_OUT = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a02";
    static final String MINUTES_HASH = "ab".repeat(32);
    static final String ADDENDUM_HASH = "cd".repeat(32);
    static final LocalDate CALLED_FOR = LocalDate.of(2024, 6, 1);
    static final LocalDate HELD = LocalDate.of(2024, 6, 3);
    static final LocalDate SIGNED = LocalDate.of(2024, 6, 4);
    static final LocalDate TODAY = LocalDate.of(2024, 6, 20);
    static final QuorumRule RULE = new QuorumRule(2, 3, Set.of(), 3, true, Set.of(), new Conduct(false, false, 7));
    static final HouseholdDecisionsState HOME =
            new HouseholdDecisionsState(BENGKALA, false, Map.of(SESSION, "in-household-1"));

    ResultState state = ResultState.UNKNOWN;

    static SignedSession called() {
        SignedSession session = new SignedSession();
        session.say(
                new MusdesScheduled(
                        SESSION, BENGKALA, Forum.MUSDES, Agenda.REGISTRY_UPDATE, "2024-05", CALLED_FOR, 6, null),
                "call-1",
                "operator");
        return session;
    }

    static SignedSession cancelled() {
        SignedSession session = called();
        session.state = session.state.evolve(new MusdesCancelled(
                SESSION,
                BENGKALA,
                Agenda.REGISTRY_UPDATE,
                "2024-05",
                CALLED_FOR,
                MusdesCancellationReason.COULD_NOT_BE_HELD));
        return session;
    }

    static SignedSession open() {
        SignedSession session = called();
        session.say(new MusdesOpened(SESSION, 2, 6, 4, 4), "opened-1", "operator");
        session.say(
                new MusdesDecisionRecorded(
                        SESSION, FAMILY, DecisionKind.NOT_ELIGIBLE, DecisionReason.WELFARE_IMPROVED, null),
                "decision-1",
                "operator");
        return session;
    }

    static SignedSession signed() {
        SignedSession session = open();
        session.say(
                new MinutesSigned(
                        SESSION,
                        BENGKALA,
                        Agenda.REGISTRY_UPDATE,
                        "2024-05",
                        "BA-7/2024",
                        SIGNED,
                        MINUTES_HASH,
                        List.of()),
                "minutes-1",
                "head");
        return session;
    }

    static SignedSession submitted() {
        SignedSession session = signed();
        session.say(session.submit("operator", attachments()), "operator");
        return session;
    }

    static SignedSession returned() {
        SignedSession session = submitted();
        session.say(
                new ReturnMusdesResult(SESSION, MusdesResultEvent.ResultReturnReason.FAMILY_LEFT_OUT)
                        .decide(session.state, TODAY, TODAY, "verifier"),
                "verifier");
        return session;
    }

    static SignedSession accepted() {
        SignedSession session = submitted();
        session.say(new AcceptMusdesResult(SESSION).decide(session.state, TODAY, TODAY, "verifier"), "verifier");
        return session;
    }

    static List<NewAttachment> attachments(NewAttachment... more) {
        List<NewAttachment> files = new ArrayList<>(List.of(
                new NewAttachment(AttachmentKind.MINUTES, MINUTES_HASH),
                new NewAttachment(AttachmentKind.ATTENDANCE_LIST, "ef".repeat(32))));
        files.addAll(List.of(more));
        return List.copyOf(files);
    }

    MusdesResultEvent submit(String actor, List<NewAttachment> attachments) {
        return new SubmitMusdesResult(SESSION, attachments).decide(state, TODAY, TODAY, actor, RULE);
    }

    /** The correction of the one decision, as the village's head brings it and the operator confirms it. */
    Amended correct() {
        return amend(amendment(FAMILY, DecisionKind.ELIGIBLE, null, "decision-1"), HOME, HELD);
    }

    Amended amend(AmendMusdesResult correction, HouseholdDecisionsState household, LocalDate on) {
        say(correction.decide(state, household, on, TODAY, RULE), "head");
        return confirm(correction.householdId(), household, "operator");
    }

    Amended confirm(String family, HouseholdDecisionsState household, String actor) {
        return new ConfirmAddendum(SESSION, family, "AD-1/2024", ADDENDUM_HASH)
                .decide(state, household, TODAY, RULE, actor);
    }

    static AmendMusdesResult amendment(
            String family, DecisionKind kind, @Nullable DecisionReason reason, @Nullable String supersedes) {
        return new AmendMusdesResult(
                SESSION,
                family,
                kind,
                reason,
                supersedes,
                AmendmentGround.WRITTEN_DOWN_WRONGLY,
                "AD-1/2024",
                TODAY,
                ADDENDUM_HASH,
                List.of(by(1, AttendeeRole.VILLAGE_HEAD), by(2, AttendeeRole.VILLAGE_OPERATOR)));
    }

    static NewSignature by(int number, AttendeeRole role) {
        return new NewSignature("c0ffee00-0000-4000-8000-00000000000" + number, "Peserta " + number, role);
    }

    void say(MusdesEvent event, String id, String actor) {
        state = state.evolve(event, id, HELD).by(actor);
    }

    void say(MusdesResultEvent event, String actor) {
        state = state.evolve(event, actor);
    }

    void say(Amended amended, String id, String actor) {
        say(amended.addendum(), actor);
        say(amended.inSession(), id, actor);
    }

    static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class).hasMessage(why);
    }
}
