package jejak.aid.rulepack;

import java.lang.reflect.RecordComponent;
import java.util.List;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
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
        RulePack pack = parse(yaml);
        Rejected.Checks checks = new Rejected.Checks();
        noteMissing(checks, "content", pack);
        checks.done();
        return pack;
    }

    private static RulePack parse(String yaml) {
        try {
            return YAML.readValue(yaml, RulePack.class);
        } catch (JacksonException e) {
            throw new Rejected(path(e.getPath()), faultOf(e));
        }
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
        StringBuilder path = new StringBuilder("content");
        for (Reference r : references) {
            path.append(r.getPropertyName() == null ? "[" + r.getIndex() + "]" : "." + r.getPropertyName());
        }
        return path.toString();
    }

    private static void noteMissing(Rejected.Checks checks, String path, @Nullable Object value) {
        boolean present = value != null && !(value instanceof String text && text.isBlank());
        checks.that(present, path, RulePackFault.MISSING_VALUE);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                noteMissing(checks, path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Record fields) {
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                noteMissing(checks, path, component, fields);
            }
        }
    }

    private static void noteMissing(Rejected.Checks checks, String path, RecordComponent component, Record fields) {
        Object value = read(component, fields);
        if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            noteMissing(checks, path + "." + component.getName(), value);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A pack's own field cannot be read: " + component, e);
        }
    }
}
