package jejak.api.erasure;

import java.util.function.Consumer;
import jejak.household.erasure.KeyDestruction;
import jejak.household.erasure.PaymentsUnderWay;
import jejak.household.family.AidUnderWay;
import org.axonframework.config.Configurer;

/** What the household's rooms of erasure and of the family's life ask of the rest of the house. */
public record ErasurePorts(PaymentsUnderWay payments, AidUnderWay aid, KeyDestruction keys)
        implements Consumer<Configurer> {

    @Override
    public void accept(Configurer configurer) {
        configurer
                .registerComponent(PaymentsUnderWay.class, _ -> payments)
                .registerComponent(AidUnderWay.class, _ -> aid)
                .registerComponent(KeyDestruction.class, _ -> keys);
    }
}
