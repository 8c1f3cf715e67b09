package jejak.query.words;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every event there is, found by looking into the events packages and not by a list that somebody keeps. */
public final class Vocabulary {

    private Vocabulary() {}

    /** The sealed interfaces of the events packages. */
    public static List<Class<?>> roots() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:jejak/*/events/*.class");
        return Stream.of(found)
                .map(Vocabulary::type)
                .filter(type -> type.isInterface() && type.isSealed())
                .toList();
    }

    /** The events of a root. */
    public static Stream<Class<?>> events(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Vocabulary::events) : Stream.of(type);
    }

    private static Class<?> type(Resource file) {
        try {
            String url = file.getURL().toString();
            String path = url.substring(url.lastIndexOf("jejak/"), url.length() - ".class".length());
            return Class.forName(path.replace('/', '.'));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
