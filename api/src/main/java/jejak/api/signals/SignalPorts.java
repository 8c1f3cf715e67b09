package jejak.api.signals;

import java.util.function.Consumer;
import jejak.aid.check.CardHolders;
import jejak.aid.check.CheckSettings;
import jejak.aid.check.OfficeBooks;
import org.axonframework.config.Configurer;

/** What the aid module's room of signals asks of the rest of the house. */
record SignalPorts(OfficeBooks books, CardHolders cards, CheckSettings settings) implements Consumer<Configurer> {

    @Override
    public void accept(Configurer configurer) {
        configurer
                .registerComponent(OfficeBooks.class, _ -> books)
                .registerComponent(CardHolders.class, _ -> cards)
                .registerComponent(CheckSettings.class, _ -> settings);
    }
}
