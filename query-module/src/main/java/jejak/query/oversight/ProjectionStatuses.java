package jejak.query.oversight;

import java.util.List;
import jejak.query.engine.FromLog;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.ProjectionStatus;
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
      "Events a second over the last seconds; 0 when it stands."
      eventsPerSecond: Float!
      "What it is doing."
      state: ProjectionState!
      "Why it failed."
      error: String
      "Logs it goes on without, until it has been repaired."
      parked: [ParkedStream!]!
      "What is being built to take its place."
      build: ProjectionBuild
    }

    "What a projection is doing."
    enum ProjectionState {
      "The engine does not run."
      STOPPED
      "Somebody asked it to stand still."
      PAUSED
      "Its tables are those of another version of the program; they answer until the new ones are built."
      OUTDATED
      "It is more than a page behind the log."
      CATCHING_UP
      "It lives with the log."
      LIVE
      "Events could not be taken; they are tried again and never skipped."
      FAILED
    }

    "A log whose next event a projection could not take; nothing after it on this log was taken either."
    type ParkedStream {
      "A household's id, or kind:id."
      stream: String!
      "Position of the event that could not be taken."
      position: Long!
      "Contract name of that event."
      type: String!
      "Why, without any value of the event."
      error: String!
      "How often it was tried."
      attempts: Int!
      "Since when it waits."
      since: DateTime!
    }

    "Tables that are built beside those in use."
    type ProjectionBuild {
      "Last position of the log that they reflect, -1 for none."
      position: Long!
      "Events a second over the last seconds; 0 when it stands."
      eventsPerSecond: Float!
      "Seconds until they reach the head of the log at this pace; null when it stands."
      secondsLeft: Long
      "Whether they then take the place of those in use by themselves."
      swapWhenDone: Boolean!
      "Why the last page was not taken."
      error: String
    }
    """)
class ProjectionStatuses {

    private final ProjectionEngine engine;

    ProjectionStatuses(ProjectionEngine engine) {
        this.engine = engine;
    }

    @QueryMapping
    List<ProjectionStatus> projections() {
        return engine.statuses();
    }
}
