package jejak.query.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;

/** Adds to the schema what every answer brings with it, so that a new answer needs no other file. */
public final class ProjectionSdl implements GraphQlSourceBuilderCustomizer {

    private final ListableBeanFactory beans;
    private final List<String> shared;

    /** @param shared types that several answers use */
    public ProjectionSdl(ListableBeanFactory beans, List<String> shared) {
        this.beans = beans;
        this.shared = List.copyOf(shared);
    }

    @Override
    public void customize(SchemaResourceBuilder builder) {
        texts().forEach(sdl -> builder.schemaResources(new ByteArrayResource(sdl.getBytes(StandardCharsets.UTF_8))));
    }

    /** Every text, each once; in order of bean names, since the schema is printed sorted anyway. */
    public Stream<String> texts() {
        Stream<String> projections = Stream.of(beans.getBeanNamesForAnnotation(Projection.class))
                .map(name -> Objects.requireNonNull(beans.findAnnotationOnBean(name, Projection.class))
                        .sdl());
        Stream<String> fromLog = Stream.of(beans.getBeanNamesForAnnotation(FromLog.class))
                .map(name -> Objects.requireNonNull(beans.findAnnotationOnBean(name, FromLog.class))
                        .sdl());
        return Stream.of(shared.stream(), projections, fromLog).flatMap(s -> s).filter(sdl -> !sdl.isBlank());
    }
}
