package jejak.api.graphql;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a client of the released schema can no longer do, and whether that was announced. */
final class SchemaBreaks {

    /** {@code | Type.field | why | since when deprecated |}, where a whole type stands alone. */
    private static final Pattern LINE = Pattern.compile(
            "^\\| ([A-Za-z_.]+) \\| ([^|]*\\S[^|]*) \\| (\\d{4}-\\d{2}-\\d{2}) \\|$", Pattern.MULTILINE);

    private SchemaBreaks() {}

    /**
     * Every breaking change that no line announces.
     *
     * @param changes the page of announced changes
     */
    static List<String> unannounced(String released, String now, String changes) {
        Map<String, String> announced = LINE.matcher(changes)
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2), (one, _) -> one));
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(released, now), reporter);
        return reporter.getBreakages().stream()
                .filter(each -> !announced.containsKey(place(each)))
                .map(each -> place(each) + ": " + each.getReasonMsg())
                .distinct()
                .toList();
    }

    private static String place(DiffEvent change) {
        return change.getFieldName() == null
                ? change.getTypeName()
                : change.getTypeName() + "." + change.getFieldName();
    }
}
