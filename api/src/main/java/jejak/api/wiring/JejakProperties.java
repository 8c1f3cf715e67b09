package jejak.api.wiring;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation may choose about itself.
 *
 * @param home folder of everything that must be kept: the database when it is our own, and the keys
 * @param zone time zone of an office whose regency has no rule pack yet
 * @param version version of the program, recorded with every event
 */
@ConfigurationProperties("jejak")
public record JejakProperties(Path home, ZoneId zone, String version) {

    private static final Path OWN_FOLDER = Path.of("~");

    /** The shell leaves the sign for one's own folder as it is behind an equals sign. */
    public JejakProperties {
        if (home.startsWith(OWN_FOLDER)) {
            home = Path.of(System.getProperty("user.home")).resolve(OWN_FOLDER.relativize(home));
        }
    }

    /** The keys stay outside the database: whoever has a copy of the one alone reads no person's data. */
    public Path keys() {
        return home.resolve("keys");
    }
}
