package jejak.query.engine.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;

/** Whoever looks at a person's values is found out by the code, whatever way it goes; whoever does not is spared them. */
class SightTest {

    static class Nobody {
        final List<String> seen = new ArrayList<>();

        @EventHandler
        void on(HouseholdRegistered e) {
            e.members().forEach(member -> seen.add(e.householdId() + e.villageCode() + member.personId()));
        }

        @EventHandler
        void on(BsuPaid e) {
            seen.add(e.householdId());
        }

        /** Not a handler, so it does not count. */
        String answer(Member member) {
            return member.nik();
        }
    }

    static class Straight {
        @EventHandler
        void on(MemberAdded e) {
            e.member().name();
        }
    }

    static class ByReference {
        @EventHandler
        void on(HouseholdRegistered e) {
            e.members().stream().map(Member::nik).toList();
        }
    }

    static class InALambda {
        @EventHandler
        void on(HouseholdRegistered e) {
            Supplier<String> later = () -> e.cardNumber();
            later.get();
        }
    }

    static class ByAHelper {
        @EventHandler
        void on(HouseholdRegistered e) {
            Helper.of(e);
        }
    }

    static final class Helper {
        private Helper() {}

        static String of(HouseholdRegistered e) {
            return e.address();
        }
    }

    static class ByAPattern {
        @EventHandler
        void on(HouseholdEvent e) {
            if (e instanceof MemberAdded(var household, var member, var reason) && household.isEmpty()) {
                member.personId();
            }
            if (e instanceof HouseholdRegistered registered) {
                registered.members().forEach(m -> {
                    if (m instanceof Member(var id, var nik, var name, var born, var sex, var relation, var work)) {
                        id.isEmpty();
                    }
                });
            }
        }
    }

    static class AsAWhole {
        @EventHandler
        void on(MemberAdded e) {
            ("" + e.member()).isEmpty();
        }
    }

    static class Compared {
        @EventHandler
        void on(MemberAdded e) {
            e.member().equals(null);
        }
    }

    interface Anybody {
        void take(MemberAdded e);
    }

    static class OutOfSight {
        private final Anybody anybody;

        OutOfSight(Anybody anybody) {
            this.anybody = anybody;
        }

        @EventHandler
        void on(MemberAdded e) {
            anybody.take(e);
        }
    }

    @Test
    void whoLooksAtNoPersonIsSparedTheSealedValues() {
        assertThat(Sight.personal(Nobody.class)).isFalse();
    }

    @Test
    void whoLooksAtAPersonIsFoundOutWhateverWayItGoes() {
        assertThat(List.of(
                        Straight.class,
                        ByReference.class,
                        InALambda.class,
                        ByAHelper.class,
                        ByAPattern.class,
                        AsAWhole.class,
                        Compared.class))
                .allMatch(Sight::personal);
    }

    @Test
    void whereTheCodeCannotBeFollowedTheWorstIsAssumed() {
        assertThat(Sight.personal(OutOfSight.class)).isTrue();
    }
}
