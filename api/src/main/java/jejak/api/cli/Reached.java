package jejak.api.cli;

import java.nio.file.Path;
import jejak.ledger.store.ReachedDatabase;
import picocli.CommandLine.Option;

/** Where the data of an installation is: the folder, and the server when it is not our own. */
final class Reached {
    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            defaultValue = "${sys:user.home}/.jejak",
            description = "folder data, bawaan ~/.jejak / data folder, by default ~/.jejak")
    private Path home = Path.of("");

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:SPRING_DATASOURCE_URL:-}",
            description = "server sendiri, juga dari SPRING_DATASOURCE_URL / a server of one's own, also from there")
    private String url = "";

    @Option(names = "--database-user", defaultValue = "${env:SPRING_DATASOURCE_USERNAME:-}", hidden = true)
    private String user = "";

    @Option(names = "--database-password", defaultValue = "${env:SPRING_DATASOURCE_PASSWORD:-}", hidden = true)
    private String password = "";

    /** Closed by whoever asked for it. */
    ReachedDatabase database() {
        return url.isBlank() ? ReachedDatabase.embedded(home) : ReachedDatabase.external(url, user, password);
    }

    /** The folder of the keys, which are never in the database. */
    Path keys() {
        return home.resolve("keys");
    }
}
