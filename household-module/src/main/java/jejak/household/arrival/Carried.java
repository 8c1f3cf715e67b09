package jejak.household.arrival;

import java.util.function.UnaryOperator;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.household.events.JknEvent.JknEnrolled;
import jejak.kernel.Claim.Source;

/** A fact that stays true wherever the family lives, as it is said once more where it has come to. */
sealed interface Carried {

    /** The fact in the log there. */
    Source in(String householdId, UnaryOperator<String> person);

    /** What a national registry said. */
    record Listed(RegistryMembershipChanged e) implements Carried {
        @Override
        public Source in(String householdId, UnaryOperator<String> person) {
            return new RegistryMembershipChanged(householdId, e.source(), e.period(), e.status());
        }
    }

    /** How a national registry ranked it. */
    record Ranked(WelfareDecileChanged e) implements Carried {
        @Override
        public Source in(String householdId, UnaryOperator<String> person) {
            return new WelfareDecileChanged(householdId, e.source(), e.period(), e.decile());
        }
    }

    /** A programme that is no regency's own. */
    record Enrolled(ExternalProgrammeEnrolmentChanged e) implements Carried {
        @Override
        public Source in(String householdId, UnaryOperator<String> person) {
            return new ExternalProgrammeEnrolmentChanged(householdId, e.programme(), e.status(), e.since());
        }
    }

    /** How a member lives with a disability. */
    record Assessed(DisabilityRecorded e) implements Carried {
        @Override
        public Source in(String householdId, UnaryOperator<String> person) {
            return new DisabilityRecorded(
                    householdId, person.apply(e.personId()), e.kind(), e.severity(), e.assessedOn());
        }
    }

    /** Insurance that another than the regency pays. */
    record Insured(JknEnrolled e) implements Carried {
        @Override
        public Source in(String householdId, UnaryOperator<String> person) {
            return new JknEnrolled(householdId, person.apply(e.personId()), e.segment(), e.since());
        }
    }
}
