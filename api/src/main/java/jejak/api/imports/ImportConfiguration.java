package jejak.api.imports;

import java.util.List;
import java.util.function.Consumer;
import jejak.api.commands.CommandDesk;
import jejak.api.imports.door.LiveProgress;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.PersonKeys;
import jejak.api.wiring.JejakProperties;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Puts the counter for files together, and has it go on with what a stop has left. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    private final ObjectProvider<ImportDesk> desk;

    ImportConfiguration(ObjectProvider<ImportDesk> desk) {
        this.desk = desk;
    }

    @Bean
    LiveProgress liveProgress() {
        return new LiveProgress();
    }

    @Bean
    ImportDesk importDesk(JejakProperties jejak, PersonKeys keys, Ledger ledger, RowWorker worker, LiveProgress live) {
        return new ImportDesk(jejak.home(), new ImportDesk.Tools(keys::wrapper, ledger, worker, live));
    }

    @Bean
    RowWorker rowWorker(CommandDesk commands, Ledger ledger, ClaimHashes hashes) {
        return new RowWorker(commands, new Families(ledger, hashes));
    }

    /** Only once the desk for commands is there: it asks this bean of everything that is recorded. */
    @Bean
    Consumer<List<RecordedEvent>> releasedRows() {
        return events -> desk.ifAvailable(each -> each.recorded(events));
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        desk.ifAvailable(ImportDesk::resume);
    }
}
