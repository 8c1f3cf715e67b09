package jejak.aid.rulepack;

import java.util.List;
import jejak.kernel.Rejected;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a pack from YAML and accepts neither a field too many nor a value too few. */
final class PackReader {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private PackReader() {}

    static RulePack read(String yaml) {
        PackText text = new PackText(tree(yaml));
        PackSchema.check(text);
        RulePack pack = recorded(yaml);
        text.locating(() -> PackChecks.check(pack));
        return pack;
    }

    static RulePack recorded(String yaml) {
        try {
            return YAML.readValue(yaml, RulePack.class);
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static JsonNode tree(String yaml) {
        try {
            JsonNode tree = PackText.located(YAML, yaml);
            if (tree == null || tree.isMissingNode()) {
                throw new Rejected(PackText.ROOT, new FaultAt(RulePackFault.UNREADABLE_VALUE, 1, 1, ""));
            }
            return tree;
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    private static Rejected refused(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 1 : Math.max(at.getLineNr(), 1);
        int column = at == null ? 1 : Math.max(at.getColumnNr(), 1);
        return new Rejected(path(e.getPath()), new FaultAt(faultOf(e), line, column, ""));
    }

    private static RulePackFault faultOf(JacksonException e) {
        return switch (e) {
            case StreamReadException ignored -> RulePackFault.NOT_YAML;
            case UnrecognizedPropertyException ignored -> RulePackFault.UNKNOWN_FIELD;
            case DatabindException d when d.getOriginalMessage().contains("null") -> RulePackFault.MISSING_VALUE;
            default -> RulePackFault.UNREADABLE_VALUE;
        };
    }

    private static String path(List<Reference> references) {
        StringBuilder path = new StringBuilder(PackText.ROOT);
        for (Reference r : references) {
            path.append(r.getPropertyName() == null ? "[" + r.getIndex() + "]" : "." + r.getPropertyName());
        }
        return path.toString();
    }
}
