package jejak.aid.rulepack;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the JSON Schema of a pack down from the records that are read. */
final class PackSchemaText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> definitions = new TreeMap<>();

    private PackSchemaText() {}

    static String write() {
        PackSchemaText text = new PackSchemaText();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Jejak: the rule pack of a regency");
        schema.putAll(text.object(RulePack.class));
        schema.put("$defs", text.definitions);
        return JSON.writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent field : type.getRecordComponents()) {
            Map<String, Object> property = new LinkedHashMap<>();
            Means means = field.getAnnotation(Means.class);
            if (means != null) {
                property.put("description", means.value());
            }
            property.putAll(of(field.getGenericType()));
            properties.put(field.getName(), property);
            if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(field.getName());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("required", required);
        object.put("properties", properties);
        return object;
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list) {
            return ordered("type", "array", "items", of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Map.of(
                    "enum",
                    Arrays.stream(plain.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return plain.isRecord() ? reference(plain) : simple(plain);
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (definitions.putIfAbsent(name, Map.of()) == null) {
            definitions.put(name, object(type));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> simple(Class<?> type) {
        if (type == String.class) {
            return ordered("type", "string", "pattern", "\\S");
        }
        if (type == LocalDate.class) {
            return ordered("type", "string", "format", "date");
        }
        if (type == YearMonth.class) {
            return ordered("type", "string", "pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
        }
        return Map.of("type", type == boolean.class || type == Boolean.class ? "boolean" : "integer");
    }

    private static Map<String, Object> ordered(String one, Object first, String other, Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }
}
