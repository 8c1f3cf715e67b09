package jejak.deliberation.objection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.kernel.Rejected;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** One objection about one family, and the days and people of the office that hears it. */
final class Hearing {

    static final String OBJECTION = "objection:7d0c5a0e-52f4-4a5e-8a8c-3f8f6f3c1b01";
    static final String FAMILY = "0b6f3c1e-6f0a-4f57-9a37-1c7f5d0f2a01";
    static final String NEIGHBOUR = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e011";
    static final String HEAD = "a1f8e1c4-5a1d-4b5e-9d57-40b1d9c3e012";
    static final String BENGKALA = "51.08.08.2010";
    static final LocalDate FILED = LocalDate.of(2024, 7, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2024, 7, 15);
    static final ObjectionRule RULE = new ObjectionRule(false, 14, ObjectionOutcome.LAPSED, 14);
    static final ObjectedHousehold.State HOME = new ObjectedHousehold.State(
            BENGKALA, false, HEAD, Set.of("recorder"), Map.of("decree", new ObjectedHousehold.Deed("regent", FILED)));

    ObjectionState state = ObjectionState.UNKNOWN;

    static Hearing filed() {
        return filed(file(ObjectionKind.AGAINST_RECIPIENT));
    }

    private static Hearing filed(FileObjection file) {
        Hearing hearing = new Hearing();
        hearing.say(file.decide(HOME, FILED, FILED, RULE, false).inObjection(), "counter");
        return hearing;
    }

    static Hearing acknowledged() {
        return acknowledged(filed());
    }

    static Hearing acknowledgedAgainst(String contested) {
        return acknowledged(filed(against(contested)));
    }

    private static Hearing acknowledged(Hearing hearing) {
        hearing.say(new AcknowledgeObjection(OBJECTION, FAMILY).decide(hearing.state, FILED), "clerk");
        return hearing;
    }

    static Hearing decided(ObjectionOutcome outcome) {
        Hearing hearing = acknowledged();
        hearing.say(hearing.decide(outcome, "chief", LAST_DAY).inObjection(), "chief", LAST_DAY);
        return hearing;
    }

    static Hearing appealed() {
        Hearing hearing = decided(ObjectionOutcome.REJECTED);
        hearing.say(
                new AppealObjection(OBJECTION, FAMILY).decide(hearing.state, LAST_DAY, LAST_DAY, RULE),
                "desk",
                LAST_DAY);
        return hearing;
    }

    Settlement decide(ObjectionOutcome outcome, String actor, LocalDate today) {
        return new DecideObjection(OBJECTION, FAMILY, outcome).decide(state, HOME, today, today, actor);
    }

    void say(ObjectionEvent event, String actor) {
        say(event, actor, FILED);
    }

    void say(ObjectionEvent event, String actor, LocalDate on) {
        state = state.evolve(event, actor, on).steppedOn(on);
    }

    static FileObjection file(ObjectionKind kind) {
        return new FileObjection(OBJECTION, FAMILY, kind, NEIGHBOUR, "Ni Luh Contoh", BENGKALA, null);
    }

    static FileObjection against(String contested) {
        return new FileObjection(
                OBJECTION, FAMILY, ObjectionKind.AGAINST_RECIPIENT, NEIGHBOUR, "Ni Luh Contoh", BENGKALA, contested);
    }

    static void refused(ThrowingCallable step, String why) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class).hasMessageContaining(why);
    }
}
