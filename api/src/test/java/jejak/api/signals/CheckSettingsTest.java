package jejak.api.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** An office sets the values of a check as the catalogue names them. */
class CheckSettingsTest {

    @Test
    void aValueIsSetByTheNameInTheCatalogue() {
        assertThat(values("--jejak.checks.[UNCOLLECTED_TOO_LONG.days]=45"))
                .isEqualTo(Map.of("UNCOLLECTED_TOO_LONG.days", 45));
    }

    @Test
    void whatIsNotSetKeepsItsDefault() {
        assertThat(values()).isEmpty();
    }

    private static Map<String, Integer> values(String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigurationPropertySources.attach(environment);
        return SignalConfiguration.settings(environment).values();
    }
}
