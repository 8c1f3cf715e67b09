package jejak.query.oversight;

import java.util.function.Consumer;
import jejak.query.engine.Course;
import jejak.query.engine.FromLog;
import jejak.query.engine.ProjectionEngine;
import jejak.query.engine.ProjectionStatus;
import jejak.query.paging.QueryRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;

/** What whoever operates the office may do to a projection; nothing of it touches the log. */
@FromLog(sdl = """
    extend type Mutation {
      "Builds a projection again beside the one in use, which answers meanwhile; or the rows of one household at once."
      rebuildProjection(
        "Name of the projection."
        name: String!
        "Only the rows of this household."
        householdId: ID
        "Whether the new tables take the place of those in use by themselves once they have caught up."
        swapWhenDone: Boolean! = true
      ): ProjectionStatus!
      "Drops what is being built; what is in use is not touched."
      abandonProjectionRebuild("Name of the projection." name: String!): ProjectionStatus!
      "Lets the tables that were built beside answer from now on."
      swapProjection("Name of the projection." name: String!): ProjectionStatus!
      "Lets the tables from before the last swap answer again; they catch up from where they stood."
      swapProjectionBack("Name of the projection." name: String!): ProjectionStatus!
      "Makes a projection stand still; its answers grow old."
      pauseProjection("Name of the projection." name: String!): ProjectionStatus!
      "Makes a paused projection go on where it stood."
      resumeProjection("Name of the projection." name: String!): ProjectionStatus!
      "Tries parked logs again at once instead of when their time comes."
      repairProjection("Name of the projection." name: String!): ProjectionStatus!
    }
    """)
class ProjectionCare {

    private final ProjectionEngine engine;

    ProjectionCare(ProjectionEngine engine) {
        this.engine = engine;
    }

    @MutationMapping
    ProjectionStatus rebuildProjection(
            @Argument String name, @Argument @Nullable String householdId, @Argument boolean swapWhenDone) {
        return done(name, course -> {
            if (householdId == null) {
                course.rebuild(swapWhenDone);
            } else {
                rebuildHousehold(course, householdId);
            }
        });
    }

    @MutationMapping
    ProjectionStatus abandonProjectionRebuild(@Argument String name) {
        return done(name, Course::abandonRebuild);
    }

    @MutationMapping
    ProjectionStatus swapProjection(@Argument String name) {
        return done(name, course -> refuseUnless(course.swap(), "NOTHING_TO_SWAP"));
    }

    @MutationMapping
    ProjectionStatus swapProjectionBack(@Argument String name) {
        return done(name, course -> refuseUnless(course.swapBack(), "NOTHING_TO_SWAP_BACK"));
    }

    @MutationMapping
    ProjectionStatus pauseProjection(@Argument String name) {
        return done(name, course -> course.pause(true));
    }

    @MutationMapping
    ProjectionStatus resumeProjection(@Argument String name) {
        return done(name, course -> course.pause(false));
    }

    @MutationMapping
    ProjectionStatus repairProjection(@Argument String name) {
        return done(name, Course::repairNow);
    }

    private ProjectionStatus done(String name, Consumer<Course> what) {
        Course course = NamedProjection.of(engine, name);
        what.accept(course);
        return engine.status(course);
    }

    private static void rebuildHousehold(Course course, String householdId) {
        if (!course.tellsHouseholdsApart()) {
            throw new QueryRefused(
                    "HOUSEHOLDS_NOT_TOLD_APART",
                    "Tabel proyeksi ini tidak dipilah per rumah tangga; bangun ulang seluruhnya.",
                    "The tables of this projection are not kept by household; rebuild it whole, it answers meanwhile.");
        }
        course.rebuildHousehold(householdId);
    }

    private static void refuseUnless(boolean done, String code) {
        if (!done) {
            throw new QueryRefused(
                    code,
                    "Tidak ada tabel pengganti yang siap; lihat projections { build }.",
                    "There are no other tables that are ready to answer; look at projections { build }.");
        }
    }
}
