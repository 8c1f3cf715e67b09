package jejak.api.erasure;

import java.util.function.Consumer;
import jejak.household.erasure.KeyDestruction;
import jejak.household.erasure.PaymentsUnderWay;
import org.axonframework.config.Configurer;

/** What the household's room of erasure asks of the rest of the house. */
public record ErasurePorts(PaymentsUnderWay payments, KeyDestruction keys) implements Consumer<Configurer> {

    @Override
    public void accept(Configurer configurer) {
        configurer
                .registerComponent(PaymentsUnderWay.class, _ -> payments)
                .registerComponent(KeyDestruction.class, _ -> keys);
    }
}
