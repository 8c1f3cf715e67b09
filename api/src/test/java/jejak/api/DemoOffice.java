package jejak.api;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an office an empty database and lets it play the smallest demo year. */
class DemoOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        FreshOffice.open(context, "jejak.demo.enabled=true", "jejak.demo.households=2000");
    }
}
