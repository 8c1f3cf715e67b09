package jejak.aid.check.family;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Check;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.PaymentFile;

/** Says of a number that is not in order that it stands in the register, and which payments rest on it. */
final class Identity {

    /** What a value reads as once its person is forgotten; see {@code Personal}. */
    private static final String FORGOTTEN = "[dihapus]";

    private Identity() {}

    /** Whether there is a number to look at. */
    static boolean readable(String number) {
        return !number.equals(FORGOTTEN);
    }

    /** One finding for the record and one for each payment that rests on it. */
    static Stream<Finding> doubted(
            Check check, CaseFile file, String key, Fact<?> fact, Predicate<PaymentFile> restsOnIt) {
        return Stream.concat(
                Stream.of(Finding.of(check, key, List.of(fact))),
                file.standing().stream().filter(restsOnIt).map(p -> Finding.of(check, p, fact)));
    }
}
