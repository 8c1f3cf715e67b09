package jejak.api.wiring;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Decides whether this installation is filled with made-up families: by default only when the database is our own. */
@Component
public class DemoSwitch {

    /** The regency whose office published sums of its year. */
    public static final String PUBLISHED = "51.08";

    private final boolean enabled;
    private final int households;
    private final String regency;

    DemoSwitch(Environment environment, Database database) {
        this.enabled = environment.getProperty("jejak.demo.enabled", Boolean.class, database.embedded());
        this.households = environment.getProperty("jejak.demo.households", Integer.class, 6_000);
        this.regency = environment.getProperty("jejak.demo.regency", PUBLISHED);
    }

    /** Whether demonstration data belongs in this log. */
    public boolean enabled() {
        return enabled;
    }

    /** How many families are made up. */
    public int households() {
        return households;
    }

    /** Code of the regency whose year is told. */
    public String regency() {
        return regency;
    }
}
