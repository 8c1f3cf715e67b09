package jejak.query.paging;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.lang.reflect.Proxy;

/** What a question asks for beneath a list, for tests that ask without GraphQL. */
public final class Wanted {

    /** Only the list, and not how long it is. */
    public static final DataFetchingFieldSelectionSet NO_COUNT = (DataFetchingFieldSelectionSet) Proxy.newProxyInstance(
            Wanted.class.getClassLoader(), new Class<?>[] {DataFetchingFieldSelectionSet.class}, (_, _, _) -> false);

    private Wanted() {}
}
