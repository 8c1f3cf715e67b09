package jejak.query.oversight;

import java.util.List;
import jejak.query.engine.FromLog;
import jejak.query.engine.ProjectionEngine;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Where every projection stands, so that a reader knows how fresh an answer is. */
@FromLog(sdl = """
    extend type Query {
      "Where every projection stands, by name."
      projections: [ProjectionStatus!]!
    }

    "Where a projection stands."
    type ProjectionStatus {
      "Its name, which is that of its table."
      name: String!
      "Last position of the log that its answers reflect, -1 for none."
      position: Long!
      "How many events of the log it has not taken yet."
      lag: Long!
      "What it is doing."
      state: ProjectionState!
      "Why it failed."
      error: String
    }

    "What a projection is doing."
    enum ProjectionState {
      "The engine does not run."
      STOPPED
      "It is more than a page behind the log."
      CATCHING_UP
      "It lives with the log."
      LIVE
      "An event could not be taken; it is tried again and never skipped."
      FAILED
    }
    """)
class ProjectionStatuses {

    private final ProjectionEngine engine;

    ProjectionStatuses(ProjectionEngine engine) {
        this.engine = engine;
    }

    @QueryMapping
    List<ProjectionEngine.Status> projections() {
        return engine.statuses();
    }
}
