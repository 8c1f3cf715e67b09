package jejak.api.graphql;

import jejak.api.wiring.JejakProperties;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which version of the program is running. */
@Controller
class VersionQuery {

    private final JejakProperties jejak;

    VersionQuery(JejakProperties jejak) {
        this.jejak = jejak;
    }

    @QueryMapping
    String version() {
        return jejak.version();
    }
}
