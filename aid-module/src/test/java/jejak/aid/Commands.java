package jejak.aid;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import java.util.stream.Collectors;
import jejak.aid.rulepack.FaultAt;
import jejak.kernel.Actor;
import jejak.kernel.Reason;
import jejak.kernel.Rejected;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** How the tests send commands and read what is wrong with them. */
public final class Commands {

    private Commands() {}

    /** Metadata of a command carried out, and true, on a day. */
    public static Map<String, Object> on(String day) {
        return Map.of(Actor.TODAY, day, Actor.EFFECTIVE_DATE, day);
    }

    /** The same, by somebody. */
    public static Map<String, Object> by(String actor, String day) {
        return Map.of(Actor.TODAY, day, Actor.EFFECTIVE_DATE, day, Actor.ID, actor);
    }

    /** Matches a rejection that names exactly these fields with these reasons, in any order. */
    public static Matcher<Throwable> rejected(Map<String, ? extends Reason> problems) {
        return new CustomTypeSafeMatcher<>("rejected for " + problems) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Rejected r && problemsOf(r).equals(problems);
            }
        };
    }

    /** Matches a rejection of one field for one reason. */
    public static Matcher<Throwable> rejected(String path, Reason reason) {
        return rejected(Map.of(path, reason));
    }

    /** Asserts that the call is rejected for one field and one reason. */
    public static void assertRejected(ThrowingCallable call, String path, Reason reason) {
        assertRejected(call, Map.of(path, reason));
    }

    /** Asserts that the call is rejected for exactly these fields and reasons. */
    public static void assertRejected(ThrowingCallable call, Map<String, ? extends Reason> problems) {
        assertThatThrownBy(call)
                .asInstanceOf(type(Rejected.class))
                .extracting(Commands::problemsOf)
                .isEqualTo(problems);
    }

    private static Map<String, Reason> problemsOf(Rejected rejected) {
        return rejected.problems().stream().collect(Collectors.toMap(Rejected.Problem::path, p -> bare(p.reason())));
    }

    /** The reason without its place in a pack's text. */
    private static Reason bare(Reason reason) {
        return reason instanceof FaultAt located ? located.fault() : reason;
    }
}
