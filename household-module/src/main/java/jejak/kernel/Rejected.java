package jejak.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A command that cannot be taken as it stands: every problem with its field and its coded reason. Leaves no event. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong.
     *
     * @param path the input field, for example {@code members[0].nik}; empty when the command as a whole is refused
     */
    public record Problem(String path, Reason reason) {}

    private final transient List<Problem> problems;

    /** A command refused for one reason. */
    public Rejected(String path, Reason reason) {
        this(List.of(new Problem(path, reason)));
    }

    private Rejected(List<Problem> problems) {
        super(problems.stream().map(p -> p.path() + ": " + p.reason().name()).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the input. */
    public List<Problem> problems() {
        return problems;
    }

    /** Collects every problem of one input before refusing it, so that a clerk corrects a form once. */
    public static final class Checks {
        private final List<Problem> found = new ArrayList<>();

        /** Notes a problem unless the condition holds. */
        public Checks that(boolean holds, String path, Reason otherwise) {
            if (!holds) {
                found.add(new Problem(path, otherwise));
            }
            return this;
        }

        /**
         * Ends the checking.
         *
         * @throws Rejected when any problem was found
         */
        public void done() {
            if (!found.isEmpty()) {
                throw new Rejected(found);
            }
        }
    }
}
