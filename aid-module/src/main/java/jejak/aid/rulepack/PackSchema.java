package jejak.aid.rulepack;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a pack against the published schema. */
final class PackSchema {

    /** Where the schema lies among the program's files. */
    static final String FILE = "/rulepacks/rule-pack.schema.json";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .pathType(PathType.LEGACY)
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(text());

    private PackSchema() {}

    /** The schema as it is published. */
    static String text() {
        try (InputStream in = PackSchema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The schema of rule packs is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of several faults of one field the first is said. */
    static void check(PackText text) {
        Map<String, FaultAt> found = new LinkedHashMap<>();
        SCHEMA.validate(text.tree()).forEach(error -> {
            String path = path(error);
            found.putIfAbsent(path, text.at(path, fault(error), allowed(error)));
        });
        Rejected.Checks checks = new Rejected.Checks();
        found.forEach((path, fault) -> checks.that(false, path, fault));
        checks.done();
    }

    /** {@code $.programmes[0].code} for the library, {@code content.programmes[0].code} for the reader. */
    private static String path(Error error) {
        String place = PackText.ROOT + error.getInstanceLocation().toString().substring(1);
        return error.getProperty() == null ? place : place + "." + error.getProperty();
    }

    private static RulePackFault fault(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> RulePackFault.MISSING_VALUE;
            case "additionalProperties" -> RulePackFault.UNKNOWN_FIELD;
            default -> empty(error.getInstanceNode()) ? RulePackFault.MISSING_VALUE : RulePackFault.UNREADABLE_VALUE;
        };
    }

    private static boolean empty(@Nullable JsonNode value) {
        return value != null
                && (value.isNull() || (value.isString() && value.asString().isBlank()));
    }

    private static String allowed(Error error) {
        JsonNode schema = error.getSchemaNode();
        StringJoiner known = new StringJoiner(", ");
        if (schema != null && error.getKeyword().equals("enum")) {
            schema.forEach(value -> known.add(value.asString()));
        }
        return known.toString();
    }
}
