package jejak.query.oversight;

import java.util.Optional;
import jejak.query.engine.FromLog;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.tables.Comparison;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** How a projection being built differs from the one in use, so that a swap is no leap in the dark. */
@FromLog(sdl = """
    extend type Query {
      "How the rows of a projection being built differ from those in use; null when nothing is being built."
      projectionComparison("Name of the projection." name: String!): ProjectionComparison
    }

    "How rows being built differ from those in use."
    type ProjectionComparison {
      "Position of the log that those in use reflect."
      inUse: Long!
      "Position that those being built reflect; rows are compared only when both are the same."
      beside: Long!
      "Table by table; empty when the positions or the shapes differ."
      tables: [TableComparison!]!
    }

    "How the rows of one table differ."
    type TableComparison {
      "Name of the table."
      name: String!
      "Rows that are the same on both sides."
      same: Long!
      "Rows that only the table in use has."
      onlyInUse: Long!
      "Rows that only the table being built has."
      onlyBeside: Long!
      "The first twenty households whose rows differ; empty when the table does not tell households apart."
      households: [ID!]!
    }
    """)
class ProjectionComparisons {

    private final ProjectionEngine engine;

    ProjectionComparisons(ProjectionEngine engine) {
        this.engine = engine;
    }

    @QueryMapping
    Optional<Comparison> projectionComparison(@Argument String name) {
        return NamedProjection.of(engine, name).compare();
    }
}
