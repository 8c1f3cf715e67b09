package jejak.api.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.api.events.QuickEvent.Declined;
import jejak.api.events.RecordPlan.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the value of one component off the stream of JSON, if it is what the component holds. */
final class PartReader {
    private final Part part;
    private final Map<String, Object> constants = new HashMap<>();
    private final @Nullable RecordReader nested;

    PartReader(Part part) {
        this.part = part;
        this.nested = part.nested() == null ? null : new RecordReader(part.nested());
        if (part.element().isEnum()) {
            Arrays.stream(part.element().getEnumConstants()).forEach(c -> constants.put(((Enum<?>) c).name(), c));
        }
    }

    Part part() {
        return part;
    }

    Object read(JsonParser json) {
        JsonToken token = json.nextToken();
        if (!part.list()) {
            return element(token, json);
        }
        Declined.unless(token == JsonToken.START_ARRAY);
        List<Object> list = new ArrayList<>();
        for (token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            list.add(element(token, json));
        }
        return list;
    }

    private Object element(@Nullable JsonToken token, JsonParser json) {
        Class<?> element = part.element();
        if (nested != null) {
            Declined.unless(token == JsonToken.START_OBJECT);
            return nested.read(json, RecordReader.Beside.NOTHING);
        }
        if (element == boolean.class || element == Boolean.class) {
            Declined.unless(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE);
            return token == JsonToken.VALUE_TRUE;
        }
        if (element == long.class || element == Long.class) {
            Declined.unless(token == JsonToken.VALUE_NUMBER_INT);
            return json.getLongValue();
        }
        if (element == int.class || element == Integer.class) {
            Declined.unless(token == JsonToken.VALUE_NUMBER_INT);
            return json.getIntValue();
        }
        Declined.unless(token == JsonToken.VALUE_STRING);
        return text(json.getString());
    }

    /** The same of a text that was sealed. */
    Object ofText(String text) {
        Declined.unless(!part.list() && nested == null);
        return text(text);
    }

    /** A text, or what is written as one. */
    private Object text(String text) {
        if (part.element() == String.class) {
            return text;
        }
        if (part.element() == LocalDate.class) {
            return LocalDate.parse(text);
        }
        Object constant = constants.get(text);
        if (constant == null) {
            throw new Declined();
        }
        return constant;
    }
}
