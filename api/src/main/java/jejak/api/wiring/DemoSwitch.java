package jejak.api.wiring;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Decides whether this installation is filled with made-up families: by default only when the database is our own. */
@Component
public class DemoSwitch {

    private final boolean enabled;

    DemoSwitch(Environment environment, Database database) {
        this.enabled = environment.getProperty("jejak.demo.enabled", Boolean.class, database.embedded());
    }

    /** Whether demonstration data belongs in this log. */
    public boolean enabled() {
        return enabled;
    }
}
