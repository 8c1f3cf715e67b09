package jejak.aid.rulepack;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Problem;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A pack's text as it was written, so that a fault can be pointed at. */
record PackText(JsonNode tree) {

    static final String ROOT = "content";

    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");

    static JsonNode located(ObjectMapper yaml, String text) {
        return JsonNodes.readTree(yaml, text, LocationJsonNodeFactoryFactory.getInstance());
    }

    /** The reason with the place of a field; of a field that is not there, that of what it belongs in. */
    FaultAt at(String path, RulePackFault fault, String detail) {
        JsonNode node = tree;
        Matcher step = STEP.matcher(path.substring(ROOT.length()));
        while (step.find()) {
            String name = step.group(1);
            JsonNode next = name == null ? node.get(Integer.parseInt(step.group(2))) : node.get(name);
            if (next == null) {
                break;
            }
            node = next;
        }
        Optional<TokenStreamLocation> at = Optional.ofNullable(JsonNodes.tokenStreamLocationOf(node));
        return new FaultAt(
                fault,
                at.map(TokenStreamLocation::getLineNr).orElse(1),
                at.map(TokenStreamLocation::getColumnNr).orElse(1),
                detail);
    }

    /** Does a check and says of everything it finds where it stands. */
    void locating(Runnable check) {
        try {
            check.run();
        } catch (Rejected found) {
            Rejected.Checks located = new Rejected.Checks();
            for (Problem problem : found.problems()) {
                RulePackFault fault = RulePackFault.valueOf(problem.reason().name());
                String detail = problem.reason() instanceof FaultAt said ? said.detail() : "";
                located.that(false, problem.path(), at(problem.path(), fault, detail));
            }
            located.done();
        }
    }
}
