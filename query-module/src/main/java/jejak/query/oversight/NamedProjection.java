package jejak.query.oversight;

import jejak.query.engine.Course;
import jejak.query.engine.ProjectionEngine;
import jejak.query.paging.QueryRefused;

/** Finds the projection that a request names, or says which names there are. */
final class NamedProjection {

    private NamedProjection() {}

    static Course of(ProjectionEngine engine, String name) {
        return engine.course(name)
                .orElseThrow(() -> new QueryRefused(
                        "UNKNOWN_PROJECTION",
                        "Tidak ada proyeksi bernama '%s'; yang ada: %s."
                                .formatted(name, String.join(", ", engine.names())),
                        "No projection is named '%s'; there are %s."
                                .formatted(name, String.join(", ", engine.names()))));
    }
}
