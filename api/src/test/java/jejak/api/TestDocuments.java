package jejak.api;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jejak.api.graphql.gate.KnownTexts;

/** What the tests of one office ask, as if it came with the product: whether a role may ask it is told by other tests. */
public final class TestDocuments implements KnownTexts {

    private final Set<String> texts = ConcurrentHashMap.newKeySet();

    void add(String text) {
        texts.add(text.strip());
    }

    @Override
    public boolean contains(String text) {
        return texts.contains(text.strip());
    }

    /** For an office in another process, which cannot be told what it will be asked. */
    public static final class Any implements KnownTexts {
        @Override
        public boolean contains(String text) {
            return true;
        }
    }
}
