package jejak.ledger;

import java.util.Arrays;

/** Fills a log with events that say nothing, each in a stream of its own: note-0, note-1 and so on. */
public final class LogOfNotes {
    private final Ledger ledger;

    public LogOfNotes(Ledger ledger) {
        this.ledger = ledger;
    }

    /** As one command. */
    public CommandAnswer append(int count) {
        int first = (int) ledger.head() + 1;
        Draft[] drafts = new Draft[count];
        Arrays.setAll(drafts, i -> Drafts.draft("note-" + (first + i), 0, "a"));
        return Drafts.answer(ledger.append(Drafts.append(drafts)));
    }
}
