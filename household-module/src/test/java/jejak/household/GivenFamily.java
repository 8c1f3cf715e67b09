package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.today;

import java.util.List;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Relation;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/**
 * A family with a past, whose events have ids that a correction can name.
 *
 * @param registration id of the first event
 * @param latest id of the last event
 */
record GivenFamily(TestExecutor<Household> executor, String registration, String latest) {

    static GivenFamily with(Object... events) {
        return with(household(), events);
    }

    static GivenFamily with(AggregateTestFixture<Household> fixture, Object... events) {
        TestExecutor<Household> executor = fixture.given(events);
        List<String> ids = fixture.getEventStore()
                .readEvents(FAMILY)
                .asStream()
                .<String>map(Message::getIdentifier)
                .toList();
        return new GivenFamily(executor, ids.getFirst(), ids.getLast());
    }

    ResultValidator<Household> when(CorrectMember command) {
        return executor.when(command, today());
    }

    static CorrectMember correct(NewMember m, String nik, Relation relation, String supersedes) {
        return new CorrectMember(
                FAMILY,
                m.personId(),
                supersedes,
                CorrectionReason.TYPING_ERROR,
                nik,
                m.name(),
                m.birthDate(),
                m.sex(),
                relation,
                m.occupation());
    }

    static MemberCorrected corrected(NewMember m, String nik, Relation relation, String supersedes) {
        Member right = new Member(m.personId(), nik, m.name(), m.birthDate(), m.sex(), relation, m.occupation());
        return new MemberCorrected(FAMILY, m.personId(), supersedes, CorrectionReason.TYPING_ERROR, m.nik(), right);
    }
}
