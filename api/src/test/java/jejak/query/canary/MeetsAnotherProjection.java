package jejak.query.canary;

import jejak.query.engine.Projection;

/** A projection that reads another one; abstract, so that nobody wires it. */
@Projection(table = "one_v1", ddl = "", sdl = "")
public abstract class MeetsAnotherProjection {

    abstract Other other();

    /** The one that is met. */
    @Projection(table = "other_v1", ddl = "", sdl = "")
    abstract static class Other {}
}
