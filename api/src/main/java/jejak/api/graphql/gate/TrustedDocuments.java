package jejak.api.graphql.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions and commands that come with this version, known by the SHA-256 of their files; everybody may send them. */
@Component
public class TrustedDocuments implements KnownTexts {

    private static final String[] PLACES = {
        "classpath*:graphql/documents/**/*.graphql", "classpath*:static/graphiql/examples/*.graphql"
    };

    /** As the proposal for persisted documents writes it; the plain digest is taken as well. */
    private static final String PREFIX = "sha256:";

    private final Map<String, String> byId;
    private final Set<String> texts;

    TrustedDocuments() throws IOException {
        Map<String, String> found = new HashMap<>();
        for (String place : PLACES) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(place)) {
                String text = file.getContentAsString(StandardCharsets.UTF_8);
                found.put(id(text), text);
            }
        }
        this.byId = Map.copyOf(found);
        this.texts = Set.copyOf(found.values().stream().map(String::strip).toList());
    }

    /** SHA-256 of the file in lower-case hexadecimal. */
    public static String id(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }

    @Override
    public boolean contains(String text) {
        return texts.contains(text.strip());
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id));
    }

    Map<String, String> all() {
        return byId;
    }
}
