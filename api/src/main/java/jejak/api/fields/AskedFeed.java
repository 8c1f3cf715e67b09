package jejak.api.fields;

import graphql.execution.DataFetcherResult;
import java.util.function.Supplier;
import jejak.api.policy.Gate;
import jejak.api.policy.Matter;
import jejak.query.node.Found;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Things told one after the other: each only to those who may see it when it is told, and what is beneath it is about it. */
final class AskedFeed {

    private final Gate gate;
    private final AskedField field;
    private final @Nullable Object region;

    /** @param region code of the region whose things are wanted; null for every region */
    AskedFeed(Gate gate, AskedField field, @Nullable Object region) {
        this.gate = gate;
        this.field = field;
        this.region = region;
    }

    Flux<DataFetcherResult<Object>> shown(Publisher<?> feed) {
        return Flux.from(feed).cast(Found.class).mapNotNull(this::shown);
    }

    private @Nullable DataFetcherResult<Object> shown(Found found) {
        Matter matter = gate.matter(found.stream(), found.programme());
        boolean wanted = region == null || region.equals(matter.region());
        Object thing = wanted && field.obstacle(found, matter).isEmpty() ? thing(found) : null;
        return thing == null
                ? null
                : DataFetcherResult.newResult().data(thing).localContext(matter).build();
    }

    /** What is costly to put together is so only now. */
    private static @Nullable Object thing(Found found) {
        return found.thing() instanceof Supplier<?> later ? later.get() : found.thing();
    }
}
