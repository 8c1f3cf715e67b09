package jejak.ledger.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.ledger.verify.spec.Json;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Texts;
import org.jspecify.annotations.Nullable;

/** The file personal.json: secrets of persons by key id, and the values that they open. */
record PersonalLayer(Map<String, PersonKey> keys, List<Field> fields) {
    private static final String FORMAT = "jejak-personal/v1";
    private static final int SECRET_LENGTH = 32;
    private static final int MOST = 1_000_000;

    /** A value in the clear and where it is sealed. */
    record Field(
            String section,
            int number,
            String path,
            @Nullable Object value) {}

    static PersonalLayer parse(byte[] file) throws Malformed {
        if (!(Json.parse(file) instanceof Map<?, ?> layer
                && FORMAT.equals(layer.get("format"))
                && layer.get("keys") instanceof List<?> keys
                && layer.get("fields") instanceof List<?> fields)) {
            throw new Malformed("personal.json is not of this format");
        }
        Map<String, PersonKey> byId = new HashMap<>();
        for (Object key : keys) {
            add(key, byId);
        }
        List<Field> all = new ArrayList<>();
        for (Object field : fields) {
            all.add(field(field));
        }
        return new PersonalLayer(byId, all);
    }

    private static void add(@Nullable Object node, Map<String, PersonKey> byId) throws Malformed {
        if (!(node instanceof Map<?, ?> key
                && key.get("id") instanceof String id
                && key.get("secret") instanceof String text)) {
            throw new Malformed("a key in personal.json has no id or no secret");
        }
        byte[] secret = Texts.base64Url(text);
        if (secret.length != SECRET_LENGTH || byId.put(id, new PersonKey(id, secret)) != null) {
            throw new Malformed("a key in personal.json is not 32 bytes, or is there twice");
        }
    }

    private static Field field(@Nullable Object node) throws Malformed {
        if (!(node instanceof Map<?, ?> field
                && field.get("section") instanceof String section
                && field.get("number") instanceof Double number
                && number == Math.rint(number)
                && number >= 0
                && number <= MOST
                && field.get("path") instanceof String path
                && field.containsKey("value"))) {
            throw new Malformed("a field in personal.json has no place or no value");
        }
        return new Field(section, number.intValue(), path, field.get("value"));
    }
}
