package jejak.aid.bank;

import java.util.HashSet;
import java.util.Set;
import jejak.aid.bank.WriteBankFile.Written;
import jejak.aid.events.BankFileEvent;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The log of a tranche's files of instructions, or of one file of outcomes. */
class BankFileLog {

    @AggregateIdentifier
    private @Nullable String bankFileId;

    private final Set<String> written = new HashSet<>();
    private int files;

    boolean begun() {
        return bankFileId != null;
    }

    Written written() {
        return new Written(files, Set.copyOf(written));
    }

    void append(BankFileEvent event) {
        AggregateLifecycle.apply(event);
    }

    @EventSourcingHandler
    void on(BankFileEvent e) {
        bankFileId = e.bankFileId();
        if (e instanceof BankInstructionFileWritten file) {
            files = file.fileNumber();
            written.addAll(file.paymentIds());
        }
    }
}
