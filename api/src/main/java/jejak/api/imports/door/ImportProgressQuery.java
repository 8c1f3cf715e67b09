package jejak.api.imports.door;

import java.util.Optional;
import jejak.api.imports.door.LiveProgress.Standing;
import jejak.query.register.ImportRun;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Puts the moment's progress beside what the log says of a file. */
@Controller
class ImportProgressQuery {

    private final LiveProgress live;

    ImportProgressQuery(LiveProgress live) {
        this.live = live;
    }

    @SchemaMapping(typeName = "ImportRun", field = "progress")
    Optional<Standing> progress(ImportRun run) {
        return live.of(run.contentHash());
    }

    @SchemaMapping(typeName = "ImportRun", field = "reportPath")
    String reportPath(ImportRun run) {
        return "/imports/" + run.contentHash() + "/report.csv";
    }
}
