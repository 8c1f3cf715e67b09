package jejak.api.events;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.StringJoiner;
import jejak.api.events.QuickEvent.Declined;
import jejak.api.privacy.DataKey;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A key as an event names it in the list at its end, with what is sealed under it there.
 *
 * @param paths of the values, with a space between; empty where each was sealed by itself
 * @param text nonce and ciphertext of the values, not looked into before somebody wants one
 */
record KeyEntry(String id, String commitment, String paths, String text) {
    static final String LIST = "$keys";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static KeyEntry of(DataKey key, String paths, byte[] sealed) {
        return new KeyEntry(key.id(), key.commitment(), paths, BASE64.encodeToString(sealed));
    }

    byte[] sealed() {
        return SealedJson.bytes(text);
    }

    /**
     * The event with the keys at its end. Nothing in them is ever escaped, and an event of a person has a component before
     * them, so that they are put behind the event's text as they are: to go through the library costs as much as to seal.
     */
    static byte[] behind(byte[] event, List<KeyEntry> keys) {
        if (keys.isEmpty()) {
            return event;
        }
        StringJoiner all = new StringJoiner("\"],[\"", ",\"" + LIST + "\":[[\"", "\"]]}");
        keys.forEach(key -> all.add(String.join("\",\"", key.id, key.commitment, key.paths, key.text)));
        byte[] end = all.toString().getBytes(StandardCharsets.UTF_8);
        int brace = event.length - 1;
        byte[] whole = Arrays.copyOf(event, brace + end.length);
        System.arraycopy(end, 0, whole, brace, end.length);
        return whole;
    }

    /** Those that the stream has come to, once. */
    static void read(String name, JsonParser json, List<KeyEntry> keys) {
        Declined.unless(LIST.equals(name) && keys.isEmpty() && json.nextToken() == JsonToken.START_ARRAY);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Declined.unless(json.currentToken() == JsonToken.START_ARRAY);
            keys.add(new KeyEntry(string(json), string(json), string(json), string(json)));
            Declined.unless(json.nextToken() == JsonToken.END_ARRAY);
        }
    }

    private static String string(JsonParser json) {
        Declined.unless(json.nextToken() == JsonToken.VALUE_STRING);
        return json.getString();
    }
}
