package jejak.api.looks;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import jejak.ledger.Append;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Ledger;

/** The log of one account's looks on one day, written by nobody but this object, which therefore knows its version. */
final class AccessLog {

    private static final int DISTINCT = 8;

    private final LocalDate day;
    private final String name;
    private long next;

    AccessLog(String account, LocalDate day) {
        this.day = day;
        this.name = "access:" + account + "/" + day + "/"
                + UUID.randomUUID().toString().substring(0, DISTINCT);
    }

    String name() {
        return name;
    }

    boolean isOf(LocalDate other) {
        return day.equals(other);
    }

    /** In the order of their versions, so that of appends under way at once none overtakes another. */
    synchronized CompletableFuture<CommandAnswer> append(Ledger ledger, LongFunction<Append> look) {
        CompletableFuture<CommandAnswer> answer = ledger.append(look.apply(next));
        next++;
        return answer;
    }
}
