package jejak.api.cli.office;

import java.io.IOException;
import java.net.URI;

/** Says that nobody answered where an office was said to be. */
public final class OfficeSilent extends IOException {
    private static final long serialVersionUID = 1L;

    OfficeSilent(URI address, IOException cause) {
        super(
                "Kantor di %1$s tidak menjawab; periksa apakah ia berjalan, atau tunjuk dengan --office. / the office at %1$s does not answer; see whether it runs, or point to it with --office"
                        .formatted(address),
                cause);
    }
}
